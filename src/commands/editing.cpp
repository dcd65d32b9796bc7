// Runs the editor, then reads what is there.
#include "commands/editing.hpp"

#include "base/error.hpp"
#include "commands/committing.hpp"
#include "os/process.hpp"
#include "views/commit_text.hpp"
#include "views/phrases.hpp"
#include "views/problems_text.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

void run_editor(const std::string& path, const std::string& otherwise, Context& context) {
  const std::string& editor = context.world().editor;
  const int status = os::run_shell(editor, {path});
  if (status == 0) return;
  constexpr int cannot_run = 126;
  const bool is_missing = status == cannot_run || status == cannot_run + 1;
  throw WriteError("the editor '" + editor + "' ended with status " + std::to_string(status) + "; " +
                   (is_missing ? "set VISUAL or EDITOR to another one" : otherwise));
}

void edit_file(const store::BookFile& file, const std::optional<bool>& commit, Context& context,
               const std::function<void(const std::string&)>& say) {
  // No lock is held: an editor may stay open for hours.
  Problems ignored;
  const auto before = context.book().read_file(file.path, ignored);
  run_editor(context.book().directory() + "/" + file.path, "the file was not checked", context);
  const auto prospect = context.read(file);
  for (const Problem& problem : context.problems()) {
    if (problem.severity == Severity::warning && problem.path == file.path)
      say(views::render_problem(problem, context.text()));
  }
  if (!prospect) throw DataError("the file cannot be used as it is now: fu edit " + file.id);
  if (wants_commit(commit, context) && context.book().read_file(file.path, ignored) != before)
    commit_written({file.path}, views::render_subject("edit: ", {prospect->name}, ""), context);
  Listed item{.prospect = *prospect};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  say(views::wrapped(context.text(), views::say_next_and_why(item, context.today()), 0));
}

}  // namespace fu::commands
