// Retries what a signal interrupted.
#include "os/files.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
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
  std::string bytes;
  std::array<char, 64 * 1024> piece{};
  while (true) {
    const ssize_t got = ::read(file.get(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) return bytes;
    bytes.append(piece.data(), static_cast<std::size_t>(got));
  }
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
