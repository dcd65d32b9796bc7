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

// Non-blocking, so that opening a pipe does not wait for a writer.
constexpr int reading = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

Problem unreadable(const std::string& hint) {
  return problem_of_bytes("unreadable", "this file cannot be read: " + os::last_error(), hint);
}

Problem not_opened(Links links) {
  if (links == Links::refuse && (errno == ELOOP || errno == EXDEV)) return bad_link();
  return unreadable(errno == ENOENT ? "restore it, or write it anew" : "check its permissions");
}

/// The bytes of an open file. What it is and how large it is comes first: a single read then gets all of it.
bool read_open(const os::Descriptor& file, std::string& bytes, Problem& problem) {
  const auto fail = [&](Problem found) {
    problem = std::move(found);
    return false;
  };
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return fail(unreadable("check the disk"));
  if (!S_ISREG(info.st_mode)) return fail(not_regular());
  if (info.st_size > static_cast<off_t>(most_bytes)) return fail(too_large());

  const auto told = static_cast<std::size_t>(info.st_size);
  bytes.resize(told + 1);  // one more, to see the end
  std::size_t size = 0;
  while (true) {
    const ssize_t got = ::read(file.get(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(unreadable("check the disk"));
    size += static_cast<std::size_t>(got);
    if (size > most_bytes) return fail(too_large());
    // A read that had room for more has come to the end. Some file systems tell the size 0 of any file.
    const bool is_whole = size == told && told > 0;
    if (got == 0 || is_whole) break;
    if (size == bytes.size()) bytes.resize(2 * bytes.size());
  }
  bytes.resize(size);
  return true;
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
  // Where links are refused, also one in the place of a folder must not lead out of `directory`.
  const os::Descriptor file = links == Links::refuse
                                  ? os::open_below(directory, path, reading | O_NOFOLLOW)
                                  : os::Descriptor(::openat(directory, path.c_str(), reading));
  std::string bytes;
  if (!file.is_open()) {
    problem = not_opened(links);
  } else if (read_open(file, bytes, problem)) {
    return bytes;
  }
  return std::nullopt;
}

bool read_bytes_beside(int folder, const char* name, std::string& bytes, Problem& problem) {
  const os::Descriptor file(::openat(folder, name, reading | O_NOFOLLOW));
  if (file.is_open()) return read_open(file, bytes, problem);
  problem = not_opened(Links::refuse);
  return false;
}

}  // namespace fu::store
