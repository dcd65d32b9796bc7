// A temporary file and its target change places in one step, so that what was really there can be looked at, and put
// back.
#include "os/replace_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <deque>
#include <set>

#include "base/text.hpp"
#include "os/files.hpp"

namespace fu::os {

namespace {

constexpr std::string_view temporary_ending = ".fu-new";

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  throw WriteError(path + ": " + what + "; nothing was changed");
}

class Replacement {
 public:
  Replacement(int directory, const FileChange& change)
      : directory_(directory), change_(change), temporary_(temporary_path(change.path)) {}
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement() {
    if (!is_stuck_) ::unlinkat(directory_, temporary_.c_str(), 0);
  }

  /// Writes the new bytes beside the target.
  void prepare() {
    struct stat target {};
    const bool exists = ::fstatat(directory_, change_.path.c_str(), &target, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && S_ISLNK(target.st_mode))
      fail(change_.path, "this is a link; change the file that it leads to");
    if (exists && !S_ISREG(target.st_mode)) fail(change_.path, "this is not a regular file");
    if (exists && ::faccessat(directory_, change_.path.c_str(), W_OK, 0) != 0)
      fail(change_.path, "this file cannot be written: " + last_error());
    if (!change_.after) return;
    ::unlinkat(directory_, temporary_.c_str(), 0);
    constexpr unsigned ordinary = 0666;  // less what the umask takes
    const Descriptor file =
        open_below(directory_, temporary_, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ordinary);
    if (!file.is_open()) fail(change_.path, "a file beside it cannot be made: " + last_error());
    if (exists) keep_owner_and_mode(file, target);
    if (!write_all(file, *change_.after) || !sync(file))
      fail(change_.path, "a file beside it cannot be written: " + last_error());
  }

  /// False when the target was not what it was before, and is now as it was found.
  bool commit() {
    if (!change_.before) return create();
    if (!change_.after) return remove();
    if (exchange()) {
      done_ = Done::exchanged;
      if (is_before(temporary_)) return true;
      take_back();
      return false;
    }
    if (errno == ENOENT) return false;
    if (errno != EINVAL && errno != ENOSYS)
      fail(change_.path, "this file cannot be replaced: " + last_error());
    // A file system that cannot exchange: look first, then replace.
    if (!is_before(change_.path)) return false;
    if (::renameat(directory_, temporary_.c_str(), directory_, change_.path.c_str()) != 0)
      fail(change_.path, "this file cannot be replaced: " + last_error());
    done_ = Done::replaced;
    return true;
  }

  /// Whether the file is as it was before.
  bool take_back() {
    if (!is_stuck_) is_stuck_ = !undo();
    if (!is_stuck_) done_ = Done::nothing;
    return !is_stuck_;
  }

  const std::string& path() const { return change_.path; }
  /// Where bytes are that another program wrote while ours were taken back; empty: nowhere.
  const std::string& rescued() const { return rescued_; }

 private:
  enum class Done { nothing, exchanged, replaced, created, removed };

  static void keep_owner_and_mode(const Descriptor& file, const struct stat& target) {
    constexpr unsigned permissions = 07777;
    // Only root may give files away; then the file is the writer's, as with any editor.
    if ((target.st_uid != ::geteuid() || target.st_gid != ::getegid()) &&
        ::fchown(file.get(), target.st_uid, target.st_gid) != 0) {
      errno = 0;
    }
    ::fchmod(file.get(), target.st_mode & permissions);
  }

  bool undo() {
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
  bool rescue() {
    if (has_bytes(temporary_, change_.after)) return true;
    rescued_ = change_.path + ".rescued";
    return ::renameat2(directory_, temporary_.c_str(), directory_, rescued_.c_str(), RENAME_NOREPLACE) == 0;
  }

  bool exchange() const {
    int result = -1;
    do {
      result = ::renameat2(directory_, temporary_.c_str(), directory_, change_.path.c_str(), RENAME_EXCHANGE);
    } while (result != 0 && errno == EINTR);
    return result == 0;
  }

  bool is_before(const std::string& path) const { return has_bytes(path, change_.before); }

  bool has_bytes(const std::string& path, const std::optional<std::string>& bytes) const {
    const Descriptor file = open_below(directory_, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (!file.is_open()) return false;
    return read_all(file) == bytes;
  }

  bool create() {
    if (::renameat2(directory_, temporary_.c_str(), directory_, change_.path.c_str(), RENAME_NOREPLACE) ==
            0 ||
        ((errno == EINVAL || errno == ENOSYS) &&
         ::linkat(directory_, temporary_.c_str(), directory_, change_.path.c_str(), 0) == 0)) {
      done_ = Done::created;
      return true;
    }
    if (errno == EEXIST) return false;
    fail(change_.path, "this file cannot be made: " + last_error());
  }

  bool remove() {
    if (::renameat(directory_, change_.path.c_str(), directory_, temporary_.c_str()) != 0) {
      if (errno == ENOENT) return false;
      fail(change_.path, "this file cannot be removed: " + last_error());
    }
    done_ = Done::removed;
    if (is_before(temporary_)) return true;
    take_back();
    return false;
  }

  bool put_back() {
    try {
      const FileChange back{.path = change_.path, .before = change_.after, .after = change_.before};
      Replacement replacement(directory_, back);
      replacement.prepare();
      return replacement.commit();
    } catch (const WriteError&) {
      return false;
    }
  }

  int directory_;
  const FileChange& change_;
  std::string temporary_;
  Done done_ = Done::nothing;
  std::string rescued_;
  bool is_stuck_ = false;  ///< the temporary file has bytes that belong in the target
};

/// Takes everything back. Throws StuckError where it cannot, with `why` in front.
void take_back(std::deque<Replacement>& replacements, const std::string& why) {
  std::vector<std::string> stuck;
  std::vector<std::string> rescued;
  for (auto replacement = replacements.rbegin(); replacement != replacements.rend(); ++replacement) {
    if (!replacement->take_back()) stuck.push_back(replacement->path());
    if (!replacement->rescued().empty()) rescued.push_back(replacement->rescued());
  }
  if (!stuck.empty()) {
    throw StuckError(why + ", but for these files, which could not be put back: " + join(stuck, ", ") +
                     "; the next fu that writes tries again");
  }
  if (!rescued.empty()) {
    throw WriteError(
        "another program wrote to the same file twice; nothing of fu's was changed, and its later version "
        "is " +
        join(rescued, ", "));
  }
}

void sync_folders(int directory, const std::vector<FileChange>& changes) {
  std::set<std::string> folders;
  for (const FileChange& change : changes) folders.insert(folder_of(change.path));
  for (const std::string& folder : folders) {
    const Descriptor opened = open_below(directory, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!opened.is_open() || !sync(opened)) fail(folder, "this folder cannot be synced: " + last_error());
  }
}

}  // namespace

std::string temporary_path(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  return path.substr(0, name) + "." + path.substr(name) + std::string(temporary_ending);
}

bool is_temporary_name(std::string_view name) {
  return name.starts_with('.') && name.ends_with(temporary_ending);
}

bool replace_files(int directory, const std::vector<FileChange>& changes,
                   const std::function<void()>& before_first) {
  std::deque<Replacement> replacements;
  try {
    for (const FileChange& change : changes) replacements.emplace_back(directory, change).prepare();
    if (before_first) before_first();
    for (Replacement& replacement : replacements) {
      if (replacement.commit()) continue;
      take_back(replacements, "another program was writing; nothing was changed");
      return false;
    }
    sync_folders(directory, changes);
    return true;
  } catch (const StuckError&) {
    throw;
  } catch (const WriteError& error) {
    take_back(replacements, error.what());
    throw;
  }
}

}  // namespace fu::os
