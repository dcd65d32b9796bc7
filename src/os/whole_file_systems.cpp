// syncfs, for kernels and file systems of which it is known what it promises.
#include "os/whole_file_systems.hpp"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <utility>

#include "os/files.hpp"

namespace fu::os {

namespace {

/// Before Linux 5.8 a failed write was not told by syncfs.
bool kernel_tells_failures() {
  utsname system{};
  int major = 0;
  int minor = 0;
  if (::uname(&system) != 0 || std::sscanf(system.release, "%d.%d", &major, &minor) != 2) return false;
  constexpr std::pair first(5, 8);
  return std::pair(major, minor) >= first;
}

/// Not those that have another file system below them, or another machine: these need not be asked by syncfs.
bool is_known(const Descriptor& folder) {
  constexpr auto xfs = 0x58465342U;
  constexpr std::array<unsigned, 5> known{EXT4_SUPER_MAGIC, xfs, BTRFS_SUPER_MAGIC, F2FS_SUPER_MAGIC,
                                          TMPFS_MAGIC};
  struct statfs info {};
  return ::fstatfs(folder.get(), &info) == 0 &&
         std::find(known.begin(), known.end(), static_cast<unsigned>(info.f_type)) != known.end();
}

}  // namespace

std::optional<WholeFileSystems> WholeFileSystems::find(int directory, const std::set<std::string>& folders) {
  if (!kernel_tells_failures()) return std::nullopt;
  WholeFileSystems found;
  std::set<dev_t> devices;
  for (const std::string& folder : folders) {
    Descriptor opened = open_below(directory, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    struct stat info {};
    if (!opened.is_open() || ::fstat(opened.get(), &info) != 0) return std::nullopt;
    if (!devices.insert(info.st_dev).second) continue;
    if (!is_known(opened)) return std::nullopt;
    found.folders_.push_back(std::move(opened));
  }
  return found;
}

bool WholeFileSystems::sync() const {
  return std::all_of(folders_.begin(), folders_.end(), [](const Descriptor& folder) {
    int result = -1;
    do {
      result = ::syncfs(folder.get());
    } while (result != 0 && errno == EINTR);
    return result == 0;
  });
}

}  // namespace fu::os
