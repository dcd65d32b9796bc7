/// Files of which git keeps more than one version, because a merge stopped at them.
#pragma once

#include <string>
#include <vector>

#include "git/git.hpp"

namespace fu::git {

struct UnmergedFile {
  std::string path;  ///< relative to git's directory
  bool has_ours = false;
  bool has_theirs = false;  ///< without one of both: that side has deleted it
};

/// Those in and below git's directory, by path, whatever the files themselves look like.
std::vector<UnmergedFile> list_unmerged(const Git& git);

}  // namespace fu::git
