/// What lies in a folder of the book, by file names alone.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"

namespace fu::store {

/// [a-z0-9][a-z0-9-]{0,63}
bool is_id(std::string_view text);

/// What fu calls a folder that it makes: nothing that leads elsewhere, is hidden, or looks like a prospect's file, and no
/// backslash, which would be a folder in a folder elsewhere.
bool is_folder_name(std::string_view text);

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

  /// The file of exactly that ID, or nullptr.
  const BookFile* find(std::string_view id) const;
};

enum class EntryKind { file, folder, link, other };

/// Sorts names into what they are. Whoever walks, on a disk or in a list of paths, hands over each name once.
class ListingBuilder {
 public:
  /// `what` the files are, for messages: "a prospect".
  explicit ListingBuilder(std::string_view what) : what_(what) {}

  /// Whether the entry is a folder to walk.
  bool take(EntryKind kind, std::string_view name, const std::string& path);
  /// For what stands in the place of the folder itself and is none.
  void not_a_folder(const std::string& path);
  void add(Problem problem) { listing_.problems.push_back(std::move(problem)); }

  /// To be called once, at the end.
  Listing finish();

 private:
  void take_file(std::string_view name, const std::string& path);

  std::string_view what_;
  Listing listing_;
};

/// The files in and below `folder`, a path relative to the open directory `book`; a missing folder has none.
Listing list_files(int book, const std::string& folder, std::string_view what);

}  // namespace fu::store
