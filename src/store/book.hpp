/// A book: where it is, what files it has, and reading them. Nothing here writes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"
#include "store/listing.hpp"

namespace fu::store {

/// The places where a book may be; see fu(1), THE BOOK. Empty means: not given.
struct BookPlaces {
  std::string option;       ///< -C
  std::string environment;  ///< FU_BOOK
  std::string here;         ///< the current directory; empty also when it is gone
  std::string user_file;    ///< `book:` of the user's file
};

/// The directory of the book: the first place that was given, or a parent of `here` with a fu.yaml. Throws
/// DataError, which names the places looked at.
std::string find_book(const BookPlaces& places);

/// The same for a book that git has, whose fu.yaml need not be on the disk: a directory that -C or FU_BOOK names will do.
std::string find_book_folder(const BookPlaces& places);

/// Reads files one after another; those of a folder best one after another. It belongs to one thread, several may read
/// the same book at a time.
class FileReader {
 public:
  virtual ~FileReader() = default;

  /// As Book::read_file. The bytes are there until the next call.
  virtual std::optional<std::string_view> read(const std::string& path, Problems& problems) = 0;
};

/// Where its files come from, a folder on the disk or git, is the business of those below.
class Book {
 public:
  virtual ~Book() = default;

  /// Where it lies, or would lie, on the disk.
  virtual const std::string& directory() const = 0;

  /// The bytes of a file, at most 1 MiB of them; its path is relative to the book. Nothing when it cannot be
  /// had, with the reason in `problems`: it is missing, not a regular file, too large, or a link that leads
  /// out of the book.
  virtual std::optional<std::string> read_file(const std::string& path, Problems& problems) const = 0;
  /// The book must outlive it.
  virtual std::unique_ptr<FileReader> reader() const = 0;
  /// Also of a folder.
  virtual bool has_file(const std::string& path) const = 0;

  /// By names only; no file is opened.
  virtual Listing list_prospects() const = 0;

  /// The IDs of the files in ideas/, by name.
  virtual Listing list_ideas() const = 0;

  /// The names of the templates' files in templates/, in their order. What cannot be listed has none.
  virtual std::vector<std::string> list_templates() const = 0;
};

}  // namespace fu::store
