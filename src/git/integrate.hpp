/// Bringing what was fetched into the branch, as git is configured to.
#pragma once

#include <string>

#include "git/git.hpp"
#include "git/upstream.hpp"

namespace fu::git {

struct Integrated {
  enum class How {
    done,
    conflict,  ///< git waits for somebody to merge files; its state is left as it is
    stopped,   ///< git gave up half-way, and no file is to be merged; its state is left as it is
    refused,   ///< nothing was changed
    stashed,  ///< done, but local changes that were put aside conflict with what came; they are in git's stash
  };
  How how = How::done;
  std::string why_not;  ///< of a refusal, with the repair; what git said when it stopped
};

/// How git is configured to pull.
struct PullSettings {
  enum class Way { merge, rebase, rebase_merges };
  Way way = Way::merge;
  bool fast_forward_only = false;
};
PullSettings find_pull_settings(const Git& git, const std::string& branch);

/// Merges `commit`, what is known of `upstream`, into `branch`, or puts our commits upon it. `distance` is the way
/// to it. Nothing is forced, nothing discarded. `git` must be at the root of `tree`. Throws BusyError.
Integrated integrate(const Git& git, const WorkTree& tree, const std::string& branch,
                     const PullSettings& settings, const Upstream& upstream, const std::string& commit,
                     const Distance& distance);

}  // namespace fu::git
