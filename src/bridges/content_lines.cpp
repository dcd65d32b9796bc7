// Escaping and folding.
#include "bridges/content_lines.hpp"

#include <algorithm>

namespace fu::bridges {

namespace {

constexpr std::size_t longest_line = 75;

/// Whether a byte goes on with a character of UTF-8 that was begun.
bool goes_on(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// U+0080 to U+009F, which are two bytes.
bool is_c1(std::string_view rest) {
  return rest.size() > 1 && rest[0] == '\xC2' && static_cast<unsigned char>(rest[1]) < 0xA0U;
}

}  // namespace

std::string escape_content(std::string_view text) {
  constexpr std::string_view replacement = "\xEF\xBF\xBD";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    if (c == '\n') {
      out += "\\n";
    } else if (c == ',' || c == ';' || c == '\\') {
      out += '\\';
      out += c;
    } else if ((static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7F') {
      out += replacement;
    } else if (is_c1(text.substr(i))) {
      out += replacement;
      ++i;
    } else {
      out += c;
    }
  }
  return out;
}

std::string escape_contents(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) {
    if (&text != &texts.front()) out += ',';
    out += escape_content(text);
  }
  return out;
}

void append_content_line(std::string& out, std::string_view name, std::string_view value) {
  const std::string whole = std::string(name) + ":" + std::string(value);
  std::string_view rest = whole;
  std::size_t room = longest_line;
  while (rest.size() > room) {
    std::size_t end = room;
    while (end > 1 && goes_on(rest[end])) --end;
    out += rest.substr(0, end);
    out += "\r\n ";
    rest.remove_prefix(end);
    room = longest_line - 1;  // the blank that a continued line begins with
  }
  out += rest;
  out += "\r\n";
}

}  // namespace fu::bridges
