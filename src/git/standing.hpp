/// How a work tree stands: which branch, and what git has begun there and not finished.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/git.hpp"
#include "git/unmerged.hpp"

namespace fu::git {

enum class Operation {
  none,
  merge,
  rebase,
  half_rebase,  ///< killed before git had written down what it was about to do
  apply,
  cherry_pick,
  revert
};

struct Standing {
  std::string branch;    ///< "main"; empty: none is checked out
  bool is_born = false;  ///< whether there is a commit
  Operation operation = Operation::none;
  std::vector<UnmergedFile> unmerged;  ///< in a rebase "ours" is what the commits are put upon
};

/// `git` must be at the root of `tree`. Only looks.
Standing find_standing(const Git& git, const WorkTree& tree);
Operation find_operation(const WorkTree& tree);

/// "a merge"
std::string_view name_of(Operation operation);
/// The commands that end it and that take it back: "git rebase --continue", "git rebase --abort"; none for nothing,
/// and none to take back what has not begun.
std::string_view command_to_finish(Operation operation);
std::string_view command_to_abort(Operation operation);

/// For a work tree in which no branch is checked out: "git switch main", or what keeps commits that no branch has.
std::string command_to_a_branch(const Git& git);

}  // namespace fu::git
