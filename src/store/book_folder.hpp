/// A book on the disk, as it is now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/book.hpp"

namespace fu::store {

class BookFolder : public Book {
 public:
  /// Opens the directory, reads nothing. Throws DataError when it cannot be opened.
  explicit BookFolder(const std::string& directory);
  ~BookFolder() override;
  BookFolder(const BookFolder&) = delete;
  BookFolder& operator=(const BookFolder&) = delete;

  const std::string& directory() const override { return directory_; }
  /// The open directory.
  int descriptor() const { return descriptor_; }

  std::optional<std::string> read_file(const std::string& path, Problems& problems) const override;
  std::unique_ptr<FileReader> reader() const override;
  bool has_file(const std::string& path) const override;

  /// Opens folders only, no file.
  Listing list_prospects() const override;
  Listing list_ideas() const override;
  std::vector<std::string> list_templates() const override;

 private:
  std::optional<std::string> read_linked(const std::string& path, Problem& problem) const;

  std::string directory_;
  int descriptor_ = -1;
};

}  // namespace fu::store
