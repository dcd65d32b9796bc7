/// The branch of another repository that a branch follows: finding it, fetching it, sending to it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "git/git.hpp"

namespace fu::git {

struct Upstream {
  std::string remote;    ///< "origin"
  std::string branch;    ///< its branch there: "main"
  std::string tracking;  ///< what this clone knows of it: "refs/remotes/origin/main"
  bool is_set = false;   ///< whether the configuration says so

  /// "origin/main"
  std::string name() const { return remote + "/" + branch; }
};

/// What `branch` follows; what it may follow, where nothing is configured and there is one remote. Nothing when that
/// cannot be told, with the reason and the repair in `why`.
std::optional<Upstream> find_upstream(const Git& git, const std::string& branch, std::string& why);

/// The commit that this clone knows of; nothing while there is none.
std::optional<std::string> known_commit(const Git& git, const Upstream& upstream);

struct Distance {
  std::size_t ahead = 0;   ///< commits that only we have
  std::size_t behind = 0;  ///< commits that only they have
};
Distance distance_to(const Git& git, const std::string& commit);

/// Fetches from the remote; nothing when that is done, else git's reason.
std::optional<std::string> fetch(const Git& git, const Upstream& upstream);

struct Pushed {
  bool is_done = false;
  bool was_reached = true;  ///< the other repository answered
  bool may_pass = true;     ///< another try may do; not where a hook over there has refused
  std::string why_not;
};

/// Sends `branch` to its upstream, and never by force; makes it the upstream where it is not.
Pushed push(const Git& git, const std::string& branch, const Upstream& upstream);

}  // namespace fu::git
