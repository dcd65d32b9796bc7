/// The lines of a new file: its keys and what the command line says of them.
#pragma once

#include <string>
#include <vector>

namespace fu::commands {

class NewLines {
 public:
  /// Nothing where `text` is empty. Throws UsageError for text that no file may have.
  void line(const std::string& key, const std::string& text);
  void list(const std::string& key, const std::vector<std::string>& given);
  /// As line(), but what has several lines stands on as many where that is read back as the same; line ends at the end
  /// stay.
  void text(const std::string& key, const std::string& text);
  /// Whole lines, as they are.
  void add(const std::string& lines) { all_ += lines; }

  const std::string& all() const { return all_; }

 private:
  std::string all_;
};

/// Makes a folder of the book, such as `prospects/berlin`, if it is not there. Throws WriteError, also for a link in its
/// place, which would lead out of the book.
void make_folder_in(const std::string& book, const std::string& folder);

}  // namespace fu::commands
