// The way from written files to a commit of exactly these.
#include "commands/committing.hpp"

#include "base/error.hpp"
#include "git/commit.hpp"
#include "git/git.hpp"
#include "git/patience.hpp"
#include "git/standing.hpp"

namespace fu::commands {

namespace {

/// Empty: it is done, or there was nothing to do.
std::string try_to_commit(const std::vector<std::string>& paths, const std::string& subject,
                          Context& context) {
  std::string why;
  const auto tree = git::Git(context.book().directory()).find_work_tree(why);
  if (!tree) return why;
  const git::Git git(tree->root);
  std::vector<std::string> from_root;
  for (const std::string& path : paths) from_root.push_back(tree->prefix + path);
  try {
    const os::FileLock lock = git::hold_work_tree(*tree);
    if (const auto hindrance = git::why_no_commit(git, git::find_standing(git, *tree))) return *hindrance;
    return git::commit_paths(git, *tree, from_root, {subject}).why_not;
  } catch (const BusyError& error) {
    return error.what();
  } catch (const WriteError& error) {
    return error.what();
  }
}

}  // namespace

bool wants_commit(const std::optional<bool>& option, const Context& context) {
  return option.value_or(context.world().commit);
}

void commit_written(const std::vector<std::string>& paths, const std::string& subject, Context& context) {
  if (paths.empty()) return;
  if (const std::string why = try_to_commit(paths, subject, context); !why.empty())
    context.add_remark("saved, not committed: " + why);
}

}  // namespace fu::commands
