// fu edit: the file itself, in the user's own editor.
#include <memory>

#include "commands/editing.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::optional<bool> commit;
};

int run(const Options& options, Context& context) {
  const store::BookFile file = find_to_write(options.id, context.book().list_prospects());
  edit_file(file, options.commit, context, [&](const std::string& text) { context.out() << text; });
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  add_commit(parser, options->commit);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command edit() {
  return {.name = "edit",
          .group = Group::write,
          .summary = "open the file in your editor, then check it",
          .examples = "  fu edit jane                      in $VISUAL, else $EDITOR, else vi\n",
          .configure = configure};
}

}  // namespace fu::commands
