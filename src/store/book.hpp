/// A book on disk: where it is, what files it has, and reading them. Nothing here writes.
#pragma once

#include <optional>
#include <string>

#include "domain/problem.hpp"
#include "store/listing.hpp"

namespace fu::store {

/// The places where a book may be; see fu(1), THE BOOK. Empty means: not given.
struct BookPlaces {
  std::string option;       ///< -C
  std::string environment;  ///< FU_BOOK
  std::string here;         ///< the current directory
  std::string user_file;    ///< `book:` of the user's file
};

/// The directory of the book: the first place that was given, or a parent of `here` with a fu.yaml. Throws
/// DataError, which names the places looked at.
std::string find_book(const BookPlaces& places);

class Book {
 public:
  /// Opens the directory, reads nothing. Throws DataError when it cannot be opened.
  explicit Book(const std::string& directory);
  ~Book();
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  const std::string& directory() const { return directory_; }
  /// The open directory.
  int descriptor() const { return descriptor_; }

  /// The bytes of a file, at most 1 MiB of them; its path is relative to the book. Nothing when it cannot be
  /// had, with the reason in `problems`: it is missing, not a regular file, too large, or a link that leads
  /// out of the book.
  std::optional<std::string> read_file(const std::string& path, Problems& problems) const;
  bool has_file(const std::string& path) const;

  /// Opens folders only, no file.
  Listing list_prospects() const;

  /// The IDs of the files in ideas/, by name.
  Listing list_ideas() const;

 private:
  std::optional<std::string> read_linked(const std::string& path, Problem& problem) const;

  std::string directory_;
  int descriptor_ = -1;
};

}  // namespace fu::store
