/// Values of a list in JSON by their forms. A value of the wrong form is an error among `problems`, and counts as none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/clean_text.hpp"
#include "store/json_tree.hpp"

namespace fu::store {

/// What is known of the document around the items.
struct JsonSource {
  bool is_export = false;  ///< of `fu export json`: everything is as it was in a file, and stays so
  bool is_of_fu = false;   ///< of any command of fu, `fu list --json`
};

class JsonReading {
 public:
  /// Both must outlive it.
  JsonReading(const JsonSource& source, Problems& problems) : source_(source), problems_(problems) {}

  const JsonSource& source() const { return source_; }

  void error(const JsonNode& at, std::string code, std::string message, std::string hint = {});
  /// `key` has a value of another form than is wanted.
  void wrong(const JsonNode& at, std::string_view key, std::string_view wanted, std::string hint = {});
  /// `value` is a text and no day.
  void wrong_day(const JsonNode& value);

  // A text, empty also where there is none; that of other programs without control characters, of which it warns once.
  std::string line(const JsonNode& value, std::string_view key);
  std::string lines(const JsonNode& value, std::string_view key);
  /// A list of lines, or one line; none of them is empty.
  std::vector<std::string> texts(const JsonNode& value, std::string_view key);

 private:
  std::string text(const JsonNode& value, std::string_view key, CleanText (*clean)(std::string_view));

  const JsonSource& source_;
  Problems& problems_;
  bool has_lost_ = false;
};

}  // namespace fu::store
