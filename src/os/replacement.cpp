// Bytes are compared after the change of places: what came out of the target is what was really there.
#include "os/replacement.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/error.hpp"
#include "os/files.hpp"

namespace fu::os {

namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  throw WriteError(path + ": " + what + "; nothing was changed");
}

void keep_owner_and_mode(const Descriptor& file, const struct stat& target) {
  constexpr unsigned permissions = 07777;
  // Only root may give files away; then the file is the writer's, as with any editor.
  if ((target.st_uid != ::geteuid() || target.st_gid != ::getegid()) &&
      ::fchown(file.get(), target.st_uid, target.st_gid) != 0) {
    errno = 0;
  }
  ::fchmod(file.get(), target.st_mode & permissions);
}

}  // namespace

Replacement::~Replacement() {
  if (has_temporary_ && !is_stuck_) ::unlinkat(directory_, temporary_.c_str(), 0);
}

void Replacement::prepare(bool syncs) {
  struct stat target {};
  const bool exists = ::fstatat(directory_, change_.path.c_str(), &target, AT_SYMLINK_NOFOLLOW) == 0;
  if (exists && S_ISLNK(target.st_mode))
    fail(change_.path, "this is a link; change the file that it leads to");
  if (exists && !S_ISREG(target.st_mode)) fail(change_.path, "this is not a regular file");
  if (exists && ::faccessat(directory_, change_.path.c_str(), W_OK, 0) != 0)
    fail(change_.path, "this file cannot be written: " + last_error());
  if (!change_.after) return;
  const Descriptor file = make_temporary();
  if (!file.is_open()) fail(change_.path, "a file beside it cannot be made: " + last_error());
  has_temporary_ = true;
  if (exists) keep_owner_and_mode(file, target);
  if (!write_all(file, *change_.after) || (syncs && !sync(file)))
    fail(change_.path, "a file beside it cannot be written: " + last_error());
}

/// One that a writer left who died gives way; that is seldom, and so it is not asked first.
Descriptor Replacement::make_temporary() const {
  constexpr int making = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  constexpr unsigned ordinary = 0666;  // less what the umask takes
  Descriptor file = open_below(directory_, temporary_, making, ordinary);
  if (file.is_open() || errno != EEXIST) return file;
  ::unlinkat(directory_, temporary_.c_str(), 0);
  return open_below(directory_, temporary_, making, ordinary);
}

void Replacement::sync_prepared() const {
  if (!change_.after) return;
  const Descriptor file = open_below(directory_, temporary_, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (!file.is_open() || !sync(file))
    fail(change_.path, "a file beside it cannot be written: " + last_error());
}

bool Replacement::commit() {
  if (!change_.before) return create();
  if (!change_.after) return remove();
  if (exchange()) {
    done_ = Done::exchanged;
    if (is_before(temporary_)) return true;
    take_back();
    return false;
  }
  if (errno == ENOENT) return false;
  if (errno != EINVAL && errno != ENOSYS) fail(change_.path, "this file cannot be replaced: " + last_error());
  // A file system that cannot exchange: look first, then replace.
  if (!is_before(change_.path)) return false;
  if (::renameat(directory_, temporary_.c_str(), directory_, change_.path.c_str()) != 0)
    fail(change_.path, "this file cannot be replaced: " + last_error());
  done_ = Done::replaced;
  return true;
}

bool Replacement::exchange() const {
  int result = -1;
  do {
    result = ::renameat2(directory_, temporary_.c_str(), directory_, change_.path.c_str(), RENAME_EXCHANGE);
  } while (result != 0 && errno == EINTR);
  return result == 0;
}

bool Replacement::has_bytes(const std::string& path, const std::optional<std::string>& bytes) const {
  const Descriptor file = open_below(directory_, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  if (!file.is_open()) return false;
  return bytes && holds(file, *bytes);
}

bool Replacement::create() {
  const bool renamed =
      ::renameat2(directory_, temporary_.c_str(), directory_, change_.path.c_str(), RENAME_NOREPLACE) == 0;
  if (renamed || ((errno == EINVAL || errno == ENOSYS) &&
                  ::linkat(directory_, temporary_.c_str(), directory_, change_.path.c_str(), 0) == 0)) {
    has_temporary_ = !renamed;
    done_ = Done::created;
    return true;
  }
  if (errno == EEXIST) return false;
  fail(change_.path, "this file cannot be made: " + last_error());
}

bool Replacement::remove() {
  if (::renameat(directory_, change_.path.c_str(), directory_, temporary_.c_str()) != 0) {
    if (errno == ENOENT) return false;
    fail(change_.path, "this file cannot be removed: " + last_error());
  }
  has_temporary_ = true;
  done_ = Done::removed;
  if (is_before(temporary_)) return true;
  take_back();
  return false;
}

bool Replacement::take_back() {
  if (!is_stuck_) is_stuck_ = !undo();
  if (!is_stuck_) done_ = Done::nothing;
  return !is_stuck_;
}

bool Replacement::undo() {
  switch (done_) {
    case Done::nothing: return true;
    case Done::exchanged: return exchange() && rescue();
    case Done::replaced: return put_back();
    case Done::created: return ::unlinkat(directory_, change_.path.c_str(), 0) == 0;
    case Done::removed:
      return ::renameat(directory_, temporary_.c_str(), directory_, change_.path.c_str()) == 0;
  }
  return false;
}

/// What came out of the target was ours, or else somebody's who wrote once more: that is kept where it is seen.
bool Replacement::rescue() {
  if (has_bytes(temporary_, change_.after)) return true;
  rescued_ = change_.path + ".rescued";
  return ::renameat2(directory_, temporary_.c_str(), directory_, rescued_.c_str(), RENAME_NOREPLACE) == 0;
}

bool Replacement::put_back() {
  try {
    const FileChange back{.path = change_.path, .before = change_.after, .after = change_.before};
    Replacement replacement(directory_, back);
    replacement.prepare();
    return replacement.commit();
  } catch (const WriteError&) {
    return false;
  }
}

}  // namespace fu::os
