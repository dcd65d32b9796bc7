// Asks git for branch and unmerged files, and looks for the files that say what was begun.
#include "git/standing.hpp"

#include <filesystem>
#include <system_error>

#include "base/text.hpp"

namespace fu::git {

namespace {

bool has(const WorkTree& tree, const char* name) {
  std::error_code ignored;
  return std::filesystem::exists(std::filesystem::path(tree.git_directory) / name, ignored);
}

}  // namespace

Operation find_operation(const WorkTree& tree) {
  // A rebase picks commits, and so it has to be looked for first.
  if (has(tree, "rebase-merge")) {
    const bool is_whole = has(tree, "rebase-merge/head-name") && has(tree, "rebase-merge/onto") &&
                          has(tree, "rebase-merge/orig-head");
    return is_whole ? Operation::rebase : Operation::half_rebase;
  }
  if (has(tree, "rebase-apply"))
    return has(tree, "rebase-apply/applying") ? Operation::apply : Operation::rebase;
  if (has(tree, "MERGE_HEAD")) return Operation::merge;
  if (has(tree, "CHERRY_PICK_HEAD")) return Operation::cherry_pick;
  if (has(tree, "REVERT_HEAD")) return Operation::revert;
  return Operation::none;
}

Standing find_standing(const Git& git, const WorkTree& tree) {
  constexpr std::string_view heads = "refs/heads/";
  Standing standing;
  const std::string head = git.ask({"symbolic-ref", "-q", "HEAD"}).value_or("");
  if (head.starts_with(heads)) standing.branch = head.substr(heads.size());
  standing.is_born = has_commit(git);
  standing.operation = find_operation(tree);
  standing.unmerged = list_unmerged(git);
  return standing;
}

std::string_view name_of(Operation operation) {
  switch (operation) {
    case Operation::none: return "nothing";
    case Operation::merge: return "a merge";
    case Operation::rebase: return "a rebase";
    case Operation::half_rebase: return "a rebase that was interrupted as it began";
    case Operation::apply: return "a git am";
    case Operation::cherry_pick: return "a cherry-pick";
    case Operation::revert: return "a revert";
  }
  return "";
}

std::string_view command_to_finish(Operation operation) {
  switch (operation) {
    case Operation::none: return "";
    case Operation::merge: return "git commit --no-edit";
    case Operation::rebase: return "git rebase --continue";
    case Operation::half_rebase: return "git rebase --quit";
    case Operation::apply: return "git am --continue";
    case Operation::cherry_pick: return "git cherry-pick --continue";
    case Operation::revert: return "git revert --continue";
  }
  return "";
}

std::string_view command_to_abort(Operation operation) {
  switch (operation) {
    case Operation::none: return "";
    case Operation::merge: return "git merge --abort";
    case Operation::rebase: return "git rebase --abort";
    case Operation::half_rebase: return "";
    case Operation::apply: return "git am --abort";
    case Operation::cherry_pick: return "git cherry-pick --abort";
    case Operation::revert: return "git revert --abort";
  }
  return "";
}

std::string command_to_a_branch(const Git& git) {
  const auto refs = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"for-each-ref", "--format=%(refname:lstrip=2)"});
    return git.ask(arguments).value_or("");
  };
  if (refs({"--contains=HEAD", "--count=1", "refs/heads", "refs/remotes"}).empty())
    return "git switch -c NAME makes one of what is here";
  const std::string before = git.ask({"rev-parse", "--abbrev-ref", "@{-1}"}).value_or("");
  if (!before.empty() && before != "HEAD") return "git switch " + quoted_for_shell(before);
  const std::vector<std::string> here = split(refs({"--points-at=HEAD", "refs/heads"}), '\n');
  const std::vector<std::string> all = split(refs({"refs/heads"}), '\n');
  if (here.front().empty() && (all.size() > 1 || all.front().empty())) return "git switch BRANCH";
  return "git switch " + quoted_for_shell(here.front().empty() ? all.front() : here.front());
}

}  // namespace fu::git
