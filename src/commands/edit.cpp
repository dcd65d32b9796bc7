// fu edit: the file itself, in the user's own editor.
#include <memory>

#include "base/error.hpp"
#include "commands/committing.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "os/process.hpp"
#include "views/commit_text.hpp"
#include "views/phrases.hpp"
#include "views/problems_text.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::optional<bool> commit;
};

int run(const Options& options, Context& context) {
  // No lock is held: an editor may stay open for hours.
  const store::BookFile file = find_to_write(options.id, context.book().list_prospects());
  Problems ignored;
  const auto before = context.book().read_file(file.path, ignored);
  const int status = os::run_shell(context.world().editor, {context.book().directory() + "/" + file.path});
  if (status != 0) {
    constexpr int cannot_run = 126;
    const bool is_missing = status == cannot_run || status == cannot_run + 1;
    throw WriteError("the editor '" + context.world().editor + "' ended with status " +
                     std::to_string(status) +
                     (is_missing ? "; set VISUAL or EDITOR to another one" : "; the file was not checked"));
  }
  const auto prospect = context.read(file);
  for (const Problem& problem : context.problems()) {
    if (problem.severity == Severity::warning && problem.path == file.path)
      context.out() << views::render_problem(problem, context.text());
  }
  if (!prospect) throw DataError("the file cannot be used as it is now: fu edit " + file.id);
  if (wants_commit(options.commit, context) && context.book().read_file(file.path, ignored) != before)
    commit_written({file.path}, views::render_subject("edit: ", {prospect->name}, ""), context);
  Listed item{.prospect = *prospect};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  context.out() << views::wrapped(context.text(), views::say_next_and_why(item, context.today()), 0);
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
