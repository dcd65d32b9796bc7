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
  /// A line as it is.
  void add(const std::string& line) { text_ += line; }

  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Makes a folder of the book, such as `prospects/berlin`, if it is not there. Throws WriteError, also for a link in its
/// place, which would lead out of the book.
void make_folder_in(const std::string& book, const std::string& folder);

}  // namespace fu::commands
