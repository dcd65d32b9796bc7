// Opens, checks what it is, and reads to the end.
#include "store/file_bytes.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "os/files.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// Where links are refused, also one in the place of a folder must not lead out of `directory`.
os::Descriptor open_file(int directory, const std::string& path, int flags, Links links) {
  if (links == Links::refuse) return os::open_below(directory, path, flags);
  return os::Descriptor(::openat(directory, path.c_str(), flags));
}

}  // namespace

Problem problem_of_bytes(std::string code, std::string message, std::string hint) {
  return {.code = std::move(code), .message = std::move(message), .hint = std::move(hint)};
}
Problem too_large() { return problem_of_bytes("limit", "more than 1 MiB", "shorten it"); }
Problem not_regular() { return problem_of_bytes("not-a-file", "this is not a regular file", "remove it"); }
Problem bad_link(std::string message) {
  return problem_of_bytes("symlink", std::move(message), "replace it with the file");
}

std::optional<std::string> read_bytes(int directory, const std::string& path, Links links, Problem& problem) {
  const auto fail = [&](Problem found) {
    problem = std::move(found);
    return std::nullopt;
  };
  const auto unreadable = [&](const std::string& hint) {
    return fail(problem_of_bytes("unreadable", "this file cannot be read: " + os::last_error(), hint));
  };
  // Non-blocking, so that opening a pipe does not wait for a writer.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | (links == Links::refuse ? O_NOFOLLOW : 0);
  const os::Descriptor file = open_file(directory, path, flags, links);
  if (!file.is_open()) {
    if (links == Links::refuse && (errno == ELOOP || errno == EXDEV)) return fail(bad_link());
    return unreadable(errno == ENOENT ? "restore it, or write it anew" : "check its permissions");
  }
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return unreadable("check the disk");
  if (!S_ISREG(info.st_mode)) return fail(not_regular());
  if (info.st_size > static_cast<off_t>(most_bytes)) return fail(too_large());

  std::string bytes(static_cast<std::size_t>(info.st_size) + 1, '\0');  // one more, to see the end
  std::size_t size = 0;
  while (true) {
    const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return unreadable("check the disk");
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > most_bytes) return fail(too_large());
    if (size == bytes.size()) bytes.resize(2 * bytes.size());
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace fu::store
