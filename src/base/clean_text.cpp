// One walk over the bytes; what is beyond ASCII only matters for the control characters U+0080 to U+009F.
#include "base/clean_text.hpp"

namespace fu {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// The bytes of the control character that `rest` begins with, line ends and tabs apart; 0: it begins with none.
std::size_t control_size(std::string_view rest) {
  const auto byte = static_cast<unsigned char>(rest.front());
  if (byte < ' ' || byte == 0x7F) return is_blank(rest.front()) || is_line_end(rest.front()) ? 0 : 1;
  if (byte == 0xC2 && rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0) return 2;
  return 0;
}

}  // namespace

CleanText clean_line(std::string_view text) {
  CleanText clean;
  bool blank = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t size = control_size(text.substr(i)); size > 0) {
      clean.has_lost = true;
      i += size - 1;
    } else if (is_blank(text[i]) || is_line_end(text[i])) {
      blank = !clean.text.empty();
    } else {
      if (blank) clean.text += ' ';
      blank = false;
      clean.text += text[i];
    }
  }
  return clean;
}

CleanText clean_lines(std::string_view text) {
  CleanText clean;
  std::string blanks;  // of a line that may go on, or not
  std::size_t line_ends = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t size = control_size(text.substr(i)); size > 0) {
      clean.has_lost = true;
      i += size - 1;
    } else if (is_line_end(text[i])) {
      if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
      ++line_ends;
      blanks.clear();
    } else if (is_blank(text[i])) {
      blanks += text[i];
    } else {
      if (!clean.text.empty()) clean.text.append(line_ends, '\n');
      clean.text += blanks;
      clean.text += text[i];
      line_ends = 0;
      blanks.clear();
    }
  }
  return clean;
}

}  // namespace fu
