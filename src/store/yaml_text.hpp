/// New text for a YAML file, such that YAML 1.1 and 1.2 read it back as the same text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fu::store {

/// What a new value stands in: brackets and braces need more quotes.
enum class Around { block, flow };

/// A text on one line: plain when it is a date or clearly safe (no `no`, `1e3`, `12:30`), else in double quotes
/// with escapes. `text` is UTF-8.
std::string format_scalar(std::string_view text, Around around);

/// In double quotes, whatever it is.
std::string format_quoted(std::string_view text);

/// In single quotes; only for text without control characters and line ends.
std::string format_single_quoted(std::string_view text);

/// Several lines as people write them: `|` or `|-`, and each line behind `indent` blanks, with the line end of the last.
/// Nothing where quotes are needed to read back the same text: for one without a line end, blanks at the ends of lines,
/// and what cannot be printed.
std::optional<std::string> format_literal(std::string_view text, std::size_t indent);

/// `[fashion, "a, b"]`
std::string format_texts(const std::vector<std::string>& texts);

/// A key of a log entry and its text.
struct Field {
  std::string_view key;
  std::string text;
  enum class Form {
    word,    ///< plain where that is safe
    quoted,  ///< always in quotes: what people say
    bare,    ///< a word of the format as it is: true, false
  } form = Form::word;
};

/// `{date: 2026-11-20, via: call, note: "..."}`
std::string format_fields(const std::vector<Field>& fields);

/// Whether `text` can stand in single quotes on one line.
bool fits_single_quotes(std::string_view text);

}  // namespace fu::store
