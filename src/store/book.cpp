// Finding the book, walking its folders, and reading single files with the limits of fu(5).
#include "store/book.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <optional>
#include <system_error>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

std::string last_error() { return std::error_code(errno, std::generic_category()).message(); }

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

bool has_rules_file(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(directory / "fu.yaml", ignored);
}

/// What nobody means as a prospect: hidden files, editors' backups, temporary files.
bool is_left_behind(std::string_view name) {
  constexpr std::array<std::string_view, 7> endings{"~", ".bak", ".tmp", ".temp", ".swp", ".swo", ".orig"};
  if (name.starts_with('.') || (name.starts_with('#') && name.ends_with('#'))) return true;
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

enum class EntryKind { file, folder, link, other };

EntryKind kind_of(int folder, const dirent& entry) {
  unsigned char type = entry.d_type;
  if (type == DT_UNKNOWN) {  // some file systems do not say
    struct stat info {};
    if (::fstatat(folder, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return EntryKind::other;
    type = S_ISREG(info.st_mode) ? DT_REG : S_ISDIR(info.st_mode) ? DT_DIR : S_ISLNK(info.st_mode) ? DT_LNK : DT_FIFO;
  }
  switch (type) {
    case DT_REG: return EntryKind::file;
    case DT_DIR: return EntryKind::folder;
    case DT_LNK: return EntryKind::link;
    default: return EntryKind::other;
  }
}

Problem problem_of_file(std::string code, std::string path, std::string message, std::string hint,
                        Severity severity = Severity::error) {
  return {.severity = severity, .code = std::move(code), .path = std::move(path), .message = std::move(message),
          .hint = std::move(hint)};
}

/// Walks a folder and those below it, without following links to folders.
class Walk {
 public:
  Walk(int book, std::string_view what, Listing& listing) : book_(book), what_(what), listing_(listing) {}

  void folder(const std::string& path) {
    // A link in the place of the folder itself would lead the walk out of the book.
    const int opened = ::openat(book_, path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    DIR* stream = opened < 0 ? nullptr : ::fdopendir(opened);
    if (stream == nullptr) {
      if (opened >= 0) ::close(opened);
      if (opened < 0 && errno == ENOENT) return;
      if (errno == ELOOP || errno == ENOTDIR) return not_a_folder(path);
      return add(problem_of_file("unreadable", path, "this folder cannot be read: " + last_error(), "check its permissions"));
    }
    std::vector<std::string> folders;
    while (true) {
      errno = 0;
      const dirent* entry = ::readdir(stream);
      if (entry == nullptr) break;
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      const std::string below = path + "/" + entry->d_name;
      if (kind_of(::dirfd(stream), *entry) == EntryKind::folder) {
        if (!name.starts_with('.')) folders.push_back(below);
      } else if (!is_left_behind(name)) {
        file(name, below);
      }
    }
    if (errno != 0) add(problem_of_file("unreadable", path, "this folder cannot be read: " + last_error(), "check the disk"));
    ::closedir(stream);
    for (const std::string& below : folders) folder(below);
  }

 private:
  void add(Problem problem) { listing_.problems.push_back(std::move(problem)); }

  void not_a_folder(const std::string& path) {
    add(problem_of_file("symlink", path, "this is not a folder, or a link to one", "move the folder itself to this place"));
  }

  void file(std::string_view name, const std::string& path) {
    constexpr std::string_view ending = ".yaml";
    if (name.ends_with(ending) && is_id(name.substr(0, name.size() - ending.size()))) {
      listing_.files.push_back({.id = std::string(name.substr(0, name.size() - ending.size())), .path = path});
      return;
    }
    add(problem_of_file("filename", path, "this is not read: its name is not ID.yaml",
                        "a " + std::string(what_) + "'s file is named with a-z, 0-9 and -, like jane-doe.yaml",
                        Severity::warning));
  }

  int book_;
  std::string_view what_;
  Listing& listing_;
};

/// Of two files with the same ID neither is used: nobody can say which one holds.
void report_twins(Listing& listing) {
  std::sort(listing.files.begin(), listing.files.end(), [](const ProspectFile& a, const ProspectFile& b) {
    return std::tie(a.id, a.path) < std::tie(b.id, b.path);
  });
  std::vector<ProspectFile> single;
  for (std::size_t i = 0; i < listing.files.size();) {
    std::size_t end = i + 1;
    while (end < listing.files.size() && listing.files[end].id == listing.files[i].id) ++end;
    if (end == i + 1) single.push_back(std::move(listing.files[i]));
    for (std::size_t twin = i; end > i + 1 && twin < end; ++twin) {
      const std::string& other = listing.files[twin == i ? i + 1 : i].path;
      listing.problems.push_back(problem_of_file("duplicate-id", listing.files[twin].path,
                                                 "'" + listing.files[twin].id + "' is also " + other,
                                                 "rename one of the two, or merge them"));
    }
    i = end;
  }
  std::sort(single.begin(), single.end(), [](const ProspectFile& a, const ProspectFile& b) { return a.path < b.path; });
  listing.files = std::move(single);
  std::sort(listing.problems.begin(), listing.problems.end(), stands_before);
}

}  // namespace

bool is_id(std::string_view text) {
  constexpr std::size_t longest_id = 64;
  if (text.empty() || text.size() > longest_id || text.front() == '-') return false;
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string find_book(const BookPlaces& places) {
  const auto given = [](const std::string& place, const std::string& by) {
    std::error_code ignored;
    if (has_rules_file(place)) return place;
    if (!fs::is_directory(place, ignored)) throw DataError("no book at '" + place + "' (" + by + "): there is no such directory");
    throw DataError("no book at '" + place + "' (" + by + "): it has no fu.yaml; an empty file is enough");
  };
  if (!places.option.empty()) return given(places.option, "-C");
  if (!places.environment.empty()) return given(places.environment, "FU_BOOK");
  for (fs::path at = places.here; !at.empty(); at = at.parent_path()) {
    if (has_rules_file(at)) return at.string();
    if (at == at.root_path()) break;
  }
  if (!places.user_file.empty()) return given(places.user_file, "book: in your config.yaml");
  throw DataError("no book: there is no fu.yaml in " + places.here +
                  " or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one");
}

Book::Book(const std::string& directory)
    : directory_(directory), descriptor_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0) throw DataError("the book '" + directory + "' cannot be opened: " + last_error());
}

Book::~Book() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool Book::has_file(const std::string& path) const { return ::faccessat(descriptor_, path.c_str(), F_OK, 0) == 0; }

std::optional<std::string> Book::read_file(const std::string& path, Problems& problems) const {
  const auto fail = [&](std::string code, std::string message, std::string hint) {
    problems.push_back(problem_of_file(std::move(code), path, std::move(message), std::move(hint)));
    return std::nullopt;
  };
  // Non-blocking, so that opening a pipe does not wait for a writer.
  int opened = ::openat(descriptor_, path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  if (opened < 0 && errno == ELOOP) {
    std::error_code error;
    const fs::path target = fs::canonical(fs::path(directory_) / path, error);
    if (error) return fail("symlink", "this link leads nowhere", "replace it with the file");
    const fs::path book = fs::canonical(directory_, error);
    const auto inside = std::mismatch(book.begin(), book.end(), target.begin(), target.end()).first == book.end();
    if (!inside) return fail("symlink", "this link leads out of the book", "replace it with the file");
    opened = ::open(target.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW);
  }
  const Descriptor file(opened);
  if (!file.is_open()) return fail("unreadable", "this file cannot be read: " + last_error(), "check its permissions");

  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return fail("unreadable", "this file cannot be read: " + last_error(), "check the disk");
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

Listing Book::list(const std::string& folder, std::string_view what) const {
  Listing listing;
  Walk(descriptor_, what, listing).folder(folder);
  report_twins(listing);
  return listing;
}

Listing Book::list_prospects() const { return list("prospects", "prospect"); }
Listing Book::list_ideas() const { return list("ideas", "idea"); }

}  // namespace fu::store
