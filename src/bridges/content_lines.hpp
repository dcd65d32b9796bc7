/// The lines that calendars and address cards are made of, RFC 5545 3.1 and RFC 6350 3.2: `NAME:value`, folded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu::bridges {

/// A text as a value: `\n`, `\,`, `\;` and `\\`. Other control characters, which no such line may have, become U+FFFD.
std::string escape_content(std::string_view text);

/// The same for each of several, with commas between them.
std::string escape_contents(const std::vector<std::string>& texts);

/// `name:value` and CRLF, broken into lines of at most 75 bytes, never within a character. `name` has the parameters with
/// it; `value` is escaped already, where it is a text.
void append_content_line(std::string& out, std::string_view name, std::string_view value);

}  // namespace fu::bridges
