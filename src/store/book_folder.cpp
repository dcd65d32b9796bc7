// Reading single files without leaving the book.
#include "store/book_folder.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/error.hpp"
#include "os/files.hpp"
#include "store/file_bytes.hpp"

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

Listing BookFolder::list_prospects() const { return list_files(descriptor_, "prospects", "a prospect"); }
Listing BookFolder::list_ideas() const { return list_files(descriptor_, "ideas", "an idea"); }

}  // namespace fu::store
