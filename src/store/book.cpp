// Finding the book, and reading single files without leaving it.
#include "store/book.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/error.hpp"
#include "os/files.hpp"
#include "store/file_bytes.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

bool has_rules_file(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(directory / "fu.yaml", ignored));
}

}  // namespace

std::string find_book(const BookPlaces& places) {
  const auto given = [](const std::string& place, const std::string& by) {
    std::error_code ignored;
    if (has_rules_file(place)) return place;
    const bool is_directory = fs::is_directory(place, ignored);
    throw DataError(
        "no book at '" + place + "' (" + by +
        (is_directory ? "): it has no fu.yaml; an empty file is enough" : "): there is no such directory"));
  };
  if (!places.option.empty()) return given(places.option, "-C");
  if (!places.environment.empty()) return given(places.environment, "FU_BOOK");
  for (fs::path at = places.here; !at.empty(); at = at.parent_path()) {
    if (has_rules_file(at)) return at.string();
    if (at == at.root_path()) break;
  }
  if (!places.user_file.empty())
    return given(places.user_file,
                 "book: in your config.yaml, because there is no fu.yaml in " + places.here + " or above it");
  throw DataError("no book: there is no fu.yaml in " + places.here +
                  " or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one");
}

Book::Book(const std::string& directory)
    : directory_(directory), descriptor_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (descriptor_ < 0) throw DataError("the book '" + directory + "' cannot be opened: " + os::last_error());
}

Book::~Book() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool Book::has_file(const std::string& path) const {
  return ::faccessat(descriptor_, path.c_str(), F_OK, 0) == 0;
}

std::optional<std::string> Book::read_file(const std::string& path, Problems& problems) const {
  Problem problem;
  auto bytes = read_bytes(descriptor_, path, Links::refuse, problem);
  if (!bytes && problem.code == "symlink") bytes = read_linked(path, problem);
  if (bytes) return bytes;
  problem.path = path;
  problems.push_back(std::move(problem));
  return std::nullopt;
}

std::optional<std::string> Book::read_linked(const std::string& path, Problem& problem) const {
  std::error_code error;
  const fs::path book = fs::canonical(directory_, error);
  const fs::path target = fs::canonical(fs::path(directory_) / path, error);
  if (error) {
    problem.message = "this link leads nowhere";
    return std::nullopt;
  }
  if (std::mismatch(book.begin(), book.end(), target.begin(), target.end()).first != book.end()) {
    problem.message = "this link leads out of the book";
    return std::nullopt;
  }
  return read_bytes(AT_FDCWD, target.string(), Links::follow, problem);
}

Listing Book::list_prospects() const { return list_files(descriptor_, "prospects", "a prospect"); }
Listing Book::list_ideas() const { return list_files(descriptor_, "ideas", "an idea"); }

}  // namespace fu::store
