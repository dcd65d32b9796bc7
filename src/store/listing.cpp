// Walks the folders; links to folders are not followed, and nothing is skipped in silence.
#include "store/listing.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <map>

#include "base/utf8.hpp"
#include "os/files.hpp"
#include "os/replace_files.hpp"
#include "store/file_bytes.hpp"

namespace fu::store {

namespace {

constexpr std::string_view ending = ".yaml";

/// What nobody means as a prospect: hidden files, editors' backups, temporary files.
bool is_left_behind(std::string_view name) {
  constexpr std::array<std::string_view, 7> endings{"~", ".bak", ".tmp", ".temp", ".swp", ".swo", ".orig"};
  if (name.starts_with('.') || (name.starts_with('#') && name.ends_with('#'))) return true;
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view each) { return name.ends_with(each); });
}

EntryKind kind_of(int folder, const dirent& entry) {
  unsigned char type = entry.d_type;
  if (type == DT_UNKNOWN) {  // some file systems do not say
    struct stat info {};
    if (::fstatat(folder, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) return EntryKind::other;
    type = S_ISREG(info.st_mode)   ? DT_REG
           : S_ISDIR(info.st_mode) ? DT_DIR
           : S_ISLNK(info.st_mode) ? DT_LNK
                                   : DT_FIFO;
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
  return {.severity = severity,
          .code = std::move(code),
          .path = std::move(path),
          .message = std::move(message),
          .hint = std::move(hint)};
}

/// Walks a folder and those below it, without following links to folders.
class Walk {
 public:
  Walk(int book, ListingBuilder& builder) : book_(book), builder_(builder) {}

  void folder(const std::string& path) {
    // A link in the place of the folder, or of one above it, would lead the walk out of the book.
    os::Descriptor opened = os::open_below(book_, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (!opened.is_open()) {
      if (errno == ENOENT) return;
      if (errno == ELOOP || errno == ENOTDIR || errno == EXDEV) return builder_.not_a_folder(path);
      return unreadable(path, "check its permissions");
    }
    DIR* stream = ::fdopendir(opened.get());
    if (stream == nullptr) return unreadable(path, "check its permissions");
    opened.release();  // the stream closes it
    std::vector<std::string> folders;
    while (true) {
      errno = 0;
      const dirent* entry = ::readdir(stream);
      if (entry == nullptr) break;
      const std::string_view name = entry->d_name;
      if (name == "." || name == "..") continue;
      std::string below;
      below.reserve(path.size() + 1 + name.size());
      below.append(path).append("/").append(name);
      if (builder_.take(kind_of(::dirfd(stream), *entry), name, below)) folders.push_back(std::move(below));
    }
    if (errno != 0) unreadable(path, "check the disk");
    ::closedir(stream);
    for (const std::string& below : folders) folder(below);
  }

 private:
  void unreadable(const std::string& path, std::string hint) {
    builder_.add(problem_of_file("unreadable", path, "this folder cannot be read: " + os::last_error(),
                                 std::move(hint)));
  }

  int book_;
  ListingBuilder& builder_;
};

bool has_twins(const std::vector<BookFile>& files) {
  std::vector<std::size_t> hashes;
  hashes.reserve(files.size());
  for (const BookFile& file : files) hashes.push_back(std::hash<std::string>{}(file.id));
  std::sort(hashes.begin(), hashes.end());
  return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

/// Of two files with the same ID neither is used: nobody can say which one holds. Files are in the order of paths.
void report_twins(Listing& listing) {
  if (!has_twins(listing.files)) return;
  std::map<std::string_view, std::vector<const BookFile*>> by_id;
  for (const BookFile& file : listing.files) by_id[file.id].push_back(&file);
  std::vector<BookFile> single;
  for (const BookFile& file : listing.files) {
    const std::vector<const BookFile*>& twins = by_id[file.id];
    if (twins.size() == 1) {
      single.push_back(file);
      continue;
    }
    const std::string& other = twins[twins.front() == &file ? 1 : 0]->path;
    listing.problems.push_back(problem_of_file("duplicate-id", file.path,
                                               "'" + file.id + "' is also " + other,
                                               "rename one of the two, or merge them"));
  }
  listing.files = std::move(single);
}

}  // namespace

bool is_id(std::string_view text) {
  constexpr std::size_t longest_id = 64;
  if (text.empty() || text.size() > longest_id || text.front() == '-') return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool is_folder_name(std::string_view text) {
  constexpr std::size_t longest_name = 255;
  const bool has_odd = std::any_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < ' ' || c == '\x7F' || c == '\\' || c == '/';
  });
  return !text.empty() && text.size() <= longest_name && !text.starts_with('.') && !text.ends_with(ending) &&
         !has_odd && !find_invalid_utf8(text);
}

const BookFile* Listing::find(std::string_view id) const {
  const auto file =
      std::find_if(files.begin(), files.end(), [&](const BookFile& one) { return one.id == id; });
  return file == files.end() ? nullptr : &*file;
}

bool ListingBuilder::take(EntryKind kind, std::string_view name, const std::string& path) {
  if (kind == EntryKind::folder) {
    if (name.ends_with(".yaml"))
      add(problem_of_file("not-a-file", path, "this is a folder with the name of a file", "rename it"));
    return !name.starts_with('.');
  }
  if (os::is_temporary_name(name)) {
    listing_.leftovers.push_back(path);
  } else if (!is_left_behind(name)) {
    take_file(name, path);
  }
  return false;
}

void ListingBuilder::take_file(std::string_view name, const std::string& path) {
  if (name.ends_with(ending) && is_id(name.substr(0, name.size() - ending.size()))) {
    listing_.files.push_back({.id = std::string(name.substr(0, name.size() - ending.size())), .path = path});
    return;
  }
  add(problem_of_file(
      "filename", path, "this is not read: its name is not ID.yaml",
      "the file of " + std::string(what_) + " is named with a-z, 0-9 and -, and ends in .yaml",
      Severity::warning));
}

void ListingBuilder::not_a_folder(const std::string& path) {
  add(problem_of_file("not-a-folder", path, "this is a link or a file where a folder should be",
                      "move the folder itself to this place"));
}

Listing ListingBuilder::finish() {
  std::sort(listing_.files.begin(), listing_.files.end(),
            [](const BookFile& a, const BookFile& b) { return a.path < b.path; });
  report_twins(listing_);
  std::sort(listing_.problems.begin(), listing_.problems.end(), stands_before);
  return std::move(listing_);
}

Listing list_files(int book, const std::string& folder, std::string_view what) {
  ListingBuilder builder(what);
  Walk(book, builder).folder(folder);
  return builder.finish();
}

}  // namespace fu::store
