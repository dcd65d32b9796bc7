/// What lies in a folder of the book, by file names alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"

namespace fu::store {

/// [a-z0-9][a-z0-9-]{0,63}
bool is_id(std::string_view text);

/// A file of the book: its ID is its name without `.yaml`. `path` is relative to the book.
struct BookFile {
  std::string id;
  std::string path;
};

/// Files by path. The problems name folders that could not be read, files that are no ID.yaml, and IDs that
/// stand twice, whose files are not listed.
struct Listing {
  std::vector<BookFile> files;
  Problems problems;
  std::vector<std::string> leftovers;  ///< temporary files of writers, by path
};

/// The files in and below `folder`, a path relative to the open directory `book`; a missing folder has none.
/// `what` they are, for messages: "a prospect".
Listing list_files(int book, const std::string& folder, std::string_view what);

}  // namespace fu::store
