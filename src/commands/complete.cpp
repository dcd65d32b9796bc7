// fu __complete: the words that a shell may complete a beginning to. Shells call it, people do not.
#include <memory>

#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "store/id_names.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string kind;
  std::string prefix;
};

int run(const Options& options, Context& context) {
  if (options.kind != "prospects") return 0;  // what a newer shell's script may ask for
  std::string words;
  for (const std::string& id : store::list_ids(context.folder().descriptor(), "prospects", options.prefix))
    words += id + "\n";
  context.out() << words;
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("KIND", options->kind, "of what: prospects").required();
  parser.add_option("PREFIX", options->prefix, "how the word begins");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command complete() {
  return {.name = "__complete",
          .group = Group::shell,
          .summary = "words for a shell to complete a beginning to",
          .examples = "  fu __complete prospects ja    the IDs that begin with ja\n",
          .configure = configure};
}

}  // namespace fu::commands
