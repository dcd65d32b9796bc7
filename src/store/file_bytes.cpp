// Opens, checks what it is, and reads to the end.
#include "store/file_bytes.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// Closes a descriptor when it goes out of sight.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

/// Where links are refused, also one in the place of a folder must not lead out of `directory`.
int open_below(int directory, const std::string& path, int flags, Links links) {
  if (links == Links::follow) return ::openat(directory, path.c_str(), flags);
  open_how how{};
  how.flags = static_cast<unsigned>(flags);
  how.resolve = RESOLVE_BENEATH;
  const long opened = ::syscall(SYS_openat2, directory, path.c_str(), &how, sizeof how);
  const bool unknown =
      opened < 0 && (errno == ENOSYS || errno == EPERM);  // kernels before 5.6, some sandboxes
  return unknown ? ::openat(directory, path.c_str(), flags) : static_cast<int>(opened);
}

}  // namespace

std::string last_error() { return std::error_code(errno, std::generic_category()).message(); }

std::optional<std::string> read_bytes(int directory, const std::string& path, Links links, Problem& problem) {
  const auto fail = [&](std::string code, std::string message, std::string hint) {
    problem = {.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
    return std::nullopt;
  };
  // Non-blocking, so that opening a pipe does not wait for a writer.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (links == Links::refuse ? O_NOFOLLOW : 0);
  const Descriptor file(open_below(directory, path, flags, links));
  if (!file.is_open()) {
    if (links == Links::refuse && (errno == ELOOP || errno == EXDEV))
      return fail("symlink", "this is a link", "replace it with the file");
    const std::string hint = errno == ENOENT ? "restore it, or write it anew" : "check its permissions";
    return fail("unreadable", "this file cannot be read: " + last_error(), hint);
  }
  struct stat info {};
  if (::fstat(file.get(), &info) != 0)
    return fail("unreadable", "this file cannot be read: " + last_error(), "check the disk");
  if (!S_ISREG(info.st_mode)) return fail("not-a-file", "this is not a regular file", "remove it");
  if (info.st_size > static_cast<off_t>(most_bytes)) return fail("limit", "more than 1 MiB", "shorten it");

  std::string bytes(static_cast<std::size_t>(info.st_size) + 1, '\0');  // one more, to see the end
  std::size_t size = 0;
  while (true) {
    const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail("unreadable", "this file cannot be read: " + last_error(), "check the disk");
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > most_bytes) return fail("limit", "more than 1 MiB", "shorten it");
    if (size == bytes.size()) bytes.resize(2 * bytes.size());
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace fu::store
