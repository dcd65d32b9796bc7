/// Texts from outside as a file of the book may have them: without control characters, blanks only where they say
/// something.
#pragma once

#include <string>
#include <string_view>

namespace fu {

struct CleanText {
  std::string text;
  bool has_lost = false;  ///< control characters, which are not in `text`
};

/// On one line: each run of line ends, tabs and blanks is one blank, and there are none at the ends. `text` is UTF-8.
CleanText clean_line(std::string_view text);

/// On several lines, each ended by `\n` but the last: no blanks at their ends, no empty ones at the beginning and at the end.
CleanText clean_lines(std::string_view text);

}  // namespace fu
