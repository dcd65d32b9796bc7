/// Making many files last with one wait for the disk.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "os/descriptor.hpp"

namespace fu::os {

/// The file systems that some folders lie in, to be synced as wholes.
class WholeFileSystems {
 public:
  /// Of the `folders` below the open folder `directory`. To be called before the first file is written, because only
  /// failures from then on are told. Nothing where a file system does not promise that files last, or does not tell that
  /// they could not be written: then each file has to be synced.
  static std::optional<WholeFileSystems> find(int directory, const std::set<std::string>& folders);

  /// Makes all that was written in them last beyond a loss of power; false, with errno, when that fails, for any file.
  bool sync() const;

 private:
  std::vector<Descriptor> folders_;  ///< one in each file system
};

}  // namespace fu::os
