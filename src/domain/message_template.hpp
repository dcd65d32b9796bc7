/// A message with gaps, like Mustache: `{{name}}` is a value, `{{#fact}}...{{/fact}}` stays where there is one,
/// `{{^fact}}...{{/fact}}` where there is none, `{{! ...}}` is a remark. Values are put in as they are and never read as a
/// template; there is nothing else, and nothing is executed. Pure. See fu-draft(1).
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"

namespace fu {

class MessageTemplate {
 public:
  /// Reads `source`, which is UTF-8 with line feeds alone and must outlive the template. What is wrong goes to
  /// `problems`, whose paths are the caller's to fill in; a template with any of them is not to be filled in. `fields`
  /// are those that there are.
  MessageTemplate(std::string_view source, const std::vector<std::string>& fields, Problems& problems);

  /// The value of a field, on one line; empty: there is none.
  using ValueOf = std::function<std::string(const std::string& field)>;

  /// A value that is to be put in, and is not there: it stands in no section of its own.
  struct Gap {
    std::string field;
    std::size_t line = 0;
    std::size_t column = 0;
  };
  struct Filled {
    std::string
        subject;  ///< of a first line `Subject: ...`, which is not part of the text; empty: there is none
    std::string body;               ///< blank lines in a row, as sections leave them, have become one
    std::vector<std::string> used;  ///< fields whose values were put in, each once, in order
    std::vector<Gap> gaps;
    bool is_too_long = false;  ///< it would become longer than a file may be, and is incomplete
  };
  Filled fill(const ValueOf& value_of) const;

  /// Each field that it puts in somewhere.
  std::vector<std::string> fields() const;

 private:
  struct Piece {
    enum class Kind { text, value, section, inverted, end } kind = Kind::text;
    std::string_view text;  ///< or the name of the field
    std::size_t line = 0;
    std::size_t column = 0;
    std::size_t end = 0;  ///< of a section: the piece that ends it
  };
  class Reader;

  std::vector<Piece> pieces_;
  std::size_t body_ = 0;  ///< the piece with which the text begins, behind the subject
};

}  // namespace fu
