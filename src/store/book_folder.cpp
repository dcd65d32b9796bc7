// Reading single files without leaving the book.
#include "store/book_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "base/error.hpp"
#include "os/files.hpp"
#include "store/file_bytes.hpp"
#include "store/template_names.hpp"

namespace fu::store {

namespace fs = std::filesystem;

BookFolder::BookFolder(const std::string& directory)
    : directory_(directory), descriptor_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0) throw DataError("the book '" + directory + "' cannot be opened: " + os::last_error());
}

BookFolder::~BookFolder() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool BookFolder::has_file(const std::string& path) const {
  return ::faccessat(descriptor_, path.c_str(), F_OK, 0) == 0;
}

std::optional<std::string> BookFolder::read_file(const std::string& path, Problems& problems) const {
  Problem problem;
  auto bytes = read_bytes(descriptor_, path, Links::refuse, problem);
  if (!bytes && problem.code == "symlink") bytes = read_linked(path, problem);
  if (bytes) return bytes;
  problem.path = path;
  problems.push_back(std::move(problem));
  return std::nullopt;
}

std::optional<std::string> BookFolder::read_linked(const std::string& path, Problem& problem) const {
  std::error_code error;
  const fs::path book = fs::canonical(directory_, error);
  const fs::path target = fs::canonical(fs::path(directory_) / path, error);
  if (error) {
    problem = bad_link("this link leads nowhere");
    return std::nullopt;
  }
  if (std::mismatch(book.begin(), book.end(), target.begin(), target.end()).first != book.end()) {
    problem = bad_link("this link leads out of the book");
    return std::nullopt;
  }
  return read_bytes(AT_FDCWD, target.string(), Links::follow, problem);
}

namespace {

/// Keeps the folder of the last file open, and those above it as far as they were read from: the kernel then walks one
/// name for a file.
class FolderReader : public FileReader {
 public:
  explicit FolderReader(const BookFolder& book) : book_(book) {}

  std::optional<std::string_view> read(const std::string& path, Problems& problems) override {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos || !enter(std::string_view(path).substr(0, slash)))
      return read_alone(path, problems);
    const int folder = open_.back().folder.get();
    const char* name = path.c_str() + slash + 1;
    Problem problem;
    if (read_bytes_beside(folder, name, bytes_, problem)) return bytes_;
    // Where a file is gone, another folder may have taken the place of the open one.
    const bool is_gone = ::faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    if (is_gone || problem.code == "symlink") return read_alone(path, problems);
    problem.path = path;
    problems.push_back(std::move(problem));
    return std::nullopt;
  }

 private:
  struct OpenFolder {
    std::string path;  ///< relative to the book
    os::Descriptor folder;
  };

  /// A link, or a file that the open folder does not have, or whose folder cannot be kept open.
  std::optional<std::string_view> read_alone(const std::string& path, Problems& problems) {
    auto bytes = book_.read_file(path, problems);
    if (!bytes) return std::nullopt;
    bytes_ = std::move(*bytes);
    return bytes_;
  }

  /// Whether the folder is the last of those that are open now. No link on the way leads out of the book.
  bool enter(std::string_view path) {
    const auto lies_in = [&](const std::string& folder) {
      return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
    };
    while (!open_.empty() && open_.back().path != path && !lies_in(open_.back().path)) open_.pop_back();
    if (!open_.empty() && open_.back().path == path) return true;
    constexpr std::size_t most_open = 8;  // a process may have a thousand, and there are other threads
    if (open_.size() == most_open) open_.erase(open_.begin());
    const bool is_below = !open_.empty();
    const int above = is_below ? open_.back().folder.get() : book_.descriptor();
    const std::string rest(is_below ? path.substr(open_.back().path.size() + 1) : path);
    os::Descriptor folder = os::open_below(above, rest, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (!folder.is_open()) return false;
    open_.push_back({.path = std::string(path), .folder = std::move(folder)});
    return true;
  }

  const BookFolder& book_;
  std::vector<OpenFolder> open_;  ///< each lies in the one before it
  std::string bytes_;
};

}  // namespace

std::unique_ptr<FileReader> BookFolder::reader() const { return std::make_unique<FolderReader>(*this); }

Listing BookFolder::list_prospects() const { return list_files(descriptor_, "prospects", "a prospect"); }
Listing BookFolder::list_ideas() const { return list_files(descriptor_, "ideas", "an idea"); }

std::vector<std::string> BookFolder::list_templates() const {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator at(fs::path(directory_) / "templates", error), end; !error && at != end;
       at.increment(error)) {
    std::string name = at->path().filename().string();
    std::error_code ignored;
    if (!template_name_of(name).empty() && !at->is_directory(ignored)) names.push_back(std::move(name));
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace fu::store
