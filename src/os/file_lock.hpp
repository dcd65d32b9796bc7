/// One writer at a time: a lock of the kernel, which is freed when its process dies, however it dies.
#pragma once

#include <chrono>
#include <string>

#include "os/descriptor.hpp"

namespace fu::os {

class FileLock {
 public:
  /// Locks a file, which is made when it is missing, or an existing folder. Waits up to `patience`, then throws
  /// BusyError; throws WriteError when there is no locking it at all.
  FileLock(const std::string& path, std::chrono::milliseconds patience);

 private:
  Descriptor file_;
};

}  // namespace fu::os
