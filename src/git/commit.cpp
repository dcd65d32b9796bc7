// git commit --only, with new files made known to git first.
#include "git/commit.hpp"

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "git/changes.hpp"
#include "git/clone_settings.hpp"
#include "git/patience.hpp"

namespace fu::git {

namespace {

std::string with_nul(const std::vector<std::string>& paths) {
  std::string text;
  for (const std::string& path : paths) text += path + '\0';
  return text;
}

/// As arguments for git; none, which is the whole work tree, where there are more than a command line holds.
std::vector<std::string> as_arguments(const std::vector<std::string>& paths) {
  constexpr std::size_t most_arguments = 1000;
  return paths.size() <= most_arguments ? paths : std::vector<std::string>();
}

/// Those of `paths` that differ from the last commit.
std::vector<Change> changes_of(const Git& git, const std::vector<std::string>& paths) {
  std::vector<Change> changes = find_changes(git, as_arguments(paths));
  const std::set<std::string> wanted(paths.begin(), paths.end());
  std::erase_if(changes, [&](const Change& change) { return !wanted.contains(change.path); });
  return changes;
}

/// The first of them that git is told to pass over.
std::optional<std::string> find_ignored(const Git& git, const std::vector<std::string>& paths) {
  // Not check-ignore, which takes no literal paths.
  std::vector<std::string> arguments{"ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--"};
  const std::vector<std::string> named = as_arguments(paths);
  arguments.insert(arguments.end(), named.begin(), named.end());
  const std::set<std::string> wanted(paths.begin(), paths.end());
  for (std::string& path : split_at_nul(git.look(arguments).out)) {
    if (wanted.contains(path)) return std::move(path);
  }
  return std::nullopt;
}

/// Whether any of `paths` differs from the last commit; `diff` says what is compared with it.
bool differs(const Git& git, std::vector<std::string> diff, const std::vector<std::string>& paths) {
  const std::vector<std::string> named = as_arguments(paths);
  const bool is_whole_tree = named.empty();
  diff.insert(diff.end(), {"--no-ext-diff", "HEAD"});
  if (is_whole_tree) {
    diff.insert(diff.end(), {"--name-only", "-z", "--no-renames"});
  } else {
    diff.insert(diff.end(), {"--quiet", "--"});
    diff.insert(diff.end(), named.begin(), named.end());
  }
  const os::ProgramResult result = git.change(diff);
  if (result.status != 0 || !is_whole_tree) return result.status != 0;
  const std::set<std::string> wanted(paths.begin(), paths.end());
  const std::vector<std::string> found = split_at_nul(result.out);
  return std::any_of(found.begin(), found.end(),
                     [&](const std::string& path) { return wanted.contains(path); });
}

/// Whether the files are what the last commit has: another git may have committed the same bytes meanwhile, or what was
/// staged was put back.
bool is_committed(const Git& git, const std::vector<std::string>& paths) {
  if (changes_of(git, paths).empty()) return true;
  return !differs(git, {"diff"}, paths);
}

/// git commit --only reads each file twice, for the index and for the commit: one that somebody writes in between would
/// stay in the index as it was, and look like a change that takes this commit back.
void keep_index_up(const Git& git, const std::vector<std::string>& paths) {
  if (differs(git, {"diff", "--cached"}, paths)) {
    git.change({"reset", "-q", "--pathspec-from-file=-", "--pathspec-file-nul"}, with_nul(paths));
  }
}

}  // namespace

std::optional<std::string> why_no_commit(const Git& git, const Standing& standing) {
  if (standing.operation != Operation::none) {
    const std::string abort(command_to_abort(standing.operation));
    return std::string(name_of(standing.operation)) + " is not finished; finish it with " +
           std::string(command_to_finish(standing.operation)) +
           (abort.empty() ? "" : ", or take it back with " + abort);
  }
  if (!standing.unmerged.empty())
    return standing.unmerged.front().path + " is not merged yet; fu check says what to do";
  if (standing.branch.empty()) {
    return "no branch is checked out, and the next git switch would leave the commit behind; " +
           command_to_a_branch(git);
  }
  if (!git.ask({"var", "GIT_COMMITTER_IDENT"}) || !git.ask({"var", "GIT_AUTHOR_IDENT"})) {
    return std::string("git does not know who you are:\n") + who_commits_repair;
  }
  return std::nullopt;
}

CommitResult commit_paths(const Git& git, const WorkTree& tree, const std::vector<std::string>& paths,
                          const std::vector<std::string>& paragraphs) {
  const std::vector<Change> changes = changes_of(git, paths);
  std::vector<std::string> to_commit;
  std::vector<std::string> fresh;
  for (const Change& change : changes) {
    if (change.kind == Change::Kind::untracked) fresh.push_back(change.path);
    // Staged as new, and gone again: there is nothing to commit.
    if (change.staged != 'A' || change.unstaged != 'D') to_commit.push_back(change.path);
  }
  if (changes.size() < paths.size()) {
    if (const auto ignored = find_ignored(git, paths))
      return {.why_not =
                  *ignored + " is ignored (.gitignore); git add -f " + quoted_for_shell(":/" + *ignored)};
  }
  if (to_commit.empty()) return {};

  const auto forget_fresh = [&] {
    if (!fresh.empty())
      change_patiently(git, tree, {"update-index", "--force-remove", "-z", "--stdin"}, with_nul(fresh));
  };
  try {
    if (!fresh.empty()) {
      const os::ProgramResult added = change_patiently(
          git, tree, {"add", "--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul"},
          with_nul(fresh));
      if (added.status != 0) return {.why_not = complaint_of(added)};
    }
    std::vector<std::string> arguments{"commit", "-q", "--only", "--cleanup=whitespace"};
    for (const std::string& paragraph : paragraphs) {
      arguments.emplace_back("-m");
      arguments.push_back(paragraph);
    }
    arguments.insert(arguments.end(), {"--pathspec-from-file=-", "--pathspec-file-nul"});
    const os::ProgramResult result = change_patiently(git, tree, arguments, with_nul(to_commit));
    if (result.status == 0) {
      keep_index_up(git, to_commit);
      return {.is_committed = true};
    }
    if (is_committed(git, to_commit)) return {};
    forget_fresh();
    return {.why_not = complaint_of(result)};
  } catch (const BusyError&) {
    forget_fresh();
    throw;
  }
}

}  // namespace fu::git
