/// A book as it was, or as it will be committed: files that git has, whatever lies on the disk.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "store/book.hpp"

namespace fu::store {

struct SnapshotFile {
  enum class Kind { file, link, submodule };

  std::string path;  ///< relative to the book
  Kind kind = Kind::file;
  std::string object;                ///< what to fetch for its bytes; those of a link are where it leads
  std::optional<std::string> bytes;  ///< if they were fetched already
  std::optional<Problem> problem;    ///< why it cannot be read; its path is filled in here
};

/// Git has the name of a file, but not its content.
Problem content_missing();

class BookSnapshot : public Book {
  class Reader;

 public:
  /// The bytes of an object; nothing when they cannot be had. Threads may ask, one at a time.
  using Fetch = std::function<std::optional<std::string>(const std::string& object)>;

  /// `fetch` is asked for the bytes that `files` do not have, when they are wanted.
  BookSnapshot(std::string directory, std::vector<SnapshotFile> files, Fetch fetch);

  const std::string& directory() const override { return directory_; }

  /// Links are followed within the snapshot. One that leaves the book and comes back leads out of it: what the book's
  /// folder was called is not known here.
  std::optional<std::string> read_file(const std::string& path, Problems& problems) const override;
  std::unique_ptr<FileReader> reader() const override;
  bool has_file(const std::string& path) const override;

  /// Submodules are told of: their files are in another repository.
  Listing list_prospects() const override;
  Listing list_ideas() const override;
  std::vector<std::string> list_templates() const override;

 private:
  enum class Way { found, nowhere, out_of_the_book };
  struct Place {
    Way way = Way::nowhere;
    std::string path;  ///< with all links followed
  };

  Place follow(const std::string& path) const;
  const SnapshotFile* find(const std::string& path) const;
  bool is_folder(const std::string& path) const;
  std::optional<std::string> bytes_of(const SnapshotFile& file) const;
  const SnapshotFile* find_to_read(const std::string& path, Problem& problem) const;
  Listing list(const std::string& folder, std::string_view what) const;

  std::string directory_;
  std::map<std::string, SnapshotFile> files_;  ///< by path
  Fetch fetch_;
  mutable std::mutex fetching_;  ///< readers in several threads fetch one after another
};

}  // namespace fu::store
