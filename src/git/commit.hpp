/// Committing files, those and no others.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "git/git.hpp"
#include "git/standing.hpp"

namespace fu::git {

/// Why nothing can be committed now, with the repair: no branch, a merge that is not finished, no name of the author.
std::optional<std::string> why_no_commit(const Git& git, const Standing& standing);

struct CommitResult {
  bool is_committed = false;
  std::string why_not;  ///< empty: there was nothing to commit
};

/// Commits `paths` as they are in the work tree: changed, new or gone. What else is staged or changed stays as it is,
/// hooks run, and author and signature are git's own affair. `git` must be at the root of `tree`, and `paths` begin
/// there. Throws BusyError when another git does not let go of the index, WriteError.
CommitResult commit_paths(const Git& git, const WorkTree& tree, const std::vector<std::string>& paths,
                          const std::vector<std::string>& paragraphs);

}  // namespace fu::git
