// fu why: the proof of a next contact.
#include <memory>

#include "commands/common_options.hpp"
#include "commands/registry.hpp"
#include "views/detail_json.hpp"
#include "views/items_json.hpp"
#include "views/why_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  views::Form form = views::Form::text;
};

int run(const Options& options, Context& context) {
  const Prospect prospect = read_named(options.id, context);
  const Derivation derivation = derive(prospect, context.rules(), context.today());
  if (is_json(options.form)) {
    const views::Document document{.schema = "fu.why/1",
                                   .today = context.today(),
                                   .items = {views::derivation_json(prospect, derivation)}};
    context.print(document, options.form);
  } else {
    context.out() << views::render_why(prospect, derivation, context.rules(), context.today(),
                                       context.text());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_id(parser, options->id);
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command why() {
  return {.name = "why",
          .group = Group::read,
          .summary = "how the next contact came about, entry by entry",
          .examples = "  fu why jane-doe             each entry, and the rule it met\n",
          .configure = configure};
}

}  // namespace fu::commands
