// Retries what a signal interrupted.
#include "os/files.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <system_error>

namespace fu::os {

std::string last_error() { return std::error_code(errno, std::generic_category()).message(); }

Descriptor open_below(int directory, const std::string& path, int flags, unsigned mode) {
  open_how how{};
  how.flags = static_cast<unsigned>(flags);
  how.mode = mode;
  how.resolve = RESOLVE_BENEATH;
  long opened = -1;
  do {
    opened = ::syscall(SYS_openat2, directory, path.c_str(), &how, sizeof how);
  } while (opened < 0 && errno == EINTR);
  // Kernels before 5.6, some sandboxes.
  if (opened < 0 && (errno == ENOSYS || errno == EPERM))
    opened = ::openat(directory, path.c_str(), flags, mode);
  return Descriptor(static_cast<int>(opened));
}

std::optional<std::string> read_all(const Descriptor& file) {
  return read_at_most(file, std::numeric_limits<std::size_t>::max());
}

std::optional<std::string> read_at_most(const Descriptor& file, std::size_t most) {
  std::string bytes;
  std::array<char, 64 * 1024> piece{};
  while (bytes.size() < most) {
    const ssize_t got = ::read(file.get(), piece.data(), std::min(piece.size(), most - bytes.size()));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) break;
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  }
  return bytes;
}

bool holds(const Descriptor& file, std::string_view bytes) {
  std::string there(bytes.size() + 1, '\0');  // one more, to see the end
  std::size_t size = 0;
  while (size < there.size()) {
    const ssize_t got = ::read(file.get(), there.data() + size, there.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    size += static_cast<std::size_t>(got);
    if (got == 0 || size == bytes.size()) break;  // a read that had room for more has come to the end
  }
  return size == bytes.size() && there.compare(0, size, bytes) == 0;
}

bool write_all(const Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool sync(const Descriptor& file) {
  int result = -1;
  do {
    result = ::fsync(file.get());
  } while (result != 0 && errno == EINTR);
  return result == 0;
}

bool make_folders(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) == 0) {
    errno = S_ISDIR(info.st_mode) ? 0 : ENOTDIR;
    return errno == 0;
  }
  const auto slash = path.rfind('/');
  if (errno != ENOENT || (slash != std::string::npos && slash > 0 && !make_folders(path.substr(0, slash))))
    return false;
  constexpr unsigned everybody = 0777;  // less what the umask takes
  return ::mkdir(path.c_str(), everybody) == 0 || errno == EEXIST;
}

}  // namespace fu::os
