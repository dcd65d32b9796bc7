/// What differs from the last commit in a work tree.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "git/git.hpp"

namespace fu::git {

struct Change {
  enum class Kind { tracked, untracked, unmerged };
  Kind kind = Kind::tracked;
  char staged = '.';    ///< index against the last commit: '.', 'M', 'T', 'A', 'D'
  char unstaged = '.';  ///< work tree against the index
  std::string path;     ///< from the root of the work tree

  bool operator==(const Change&) const = default;
};

/// Reads the output of `git status --porcelain=v2 -z --no-renames`.
std::vector<Change> parse_status(std::string_view text);

/// What differs in and below `paths` (all of the work tree when there are none), new files one by one. Filters run, as
/// with every git status; the index stays as it is. Throws WriteError when git cannot tell.
std::vector<Change> find_changes(const Git& git, const std::vector<std::string>& paths);

}  // namespace fu::git
