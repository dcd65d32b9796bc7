// Runs along a text byte by byte, and gives up at the first byte that would want thought.
#include "store/scan_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/utf8.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// What a plain text does not begin with.
constexpr std::array<bool, 256> beginnings_of_others = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("?:,[]{}#&*!|>'\"%@` \r\n"))
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

/// The plain text from `at` on that ends in front of `end`.
ScannedText plain_text(const SignCursor& cursor, std::size_t at, std::size_t end) {
  std::size_t last = end;
  while (is_blank_or_end(cursor.source[last - 1])) --last;
  return {.style = Style::plain, .text = cursor.between(at, last), .end = end};
}

bool scan_plain(SignCursor& cursor, std::size_t at, Inside inside, ScannedText& found) {
  for (;; ++cursor.next) {
    const std::size_t sign = cursor.find(at);
    bool is_end = false;
    switch (cursor.byte(sign)) {
      case '\n': is_end = true; break;
      case ':': {
        const char next = cursor.byte(sign + 1);
        is_end = is_blank_or_end(next);
        const bool is_odd = std::string_view(",[]{}?:#").find(next) != std::string_view::npos;
        if (inside == Inside::brackets && is_odd) return false;
        break;
      }
      case '#': is_end = cursor.source[sign - 1] == ' '; break;
      case ',':
      case ']':
      case '}': is_end = inside == Inside::brackets; break;
      case '[':
      case '{':
      case '?':
        if (inside == Inside::brackets) return false;
        break;
      default: break;
    }
    if (!is_end) continue;
    found = plain_text(cursor, at, sign);
    return true;
  }
}

/// Appends the character whose number stands in `digits` hexadecimal digits at `at`, and moves `at` behind them. A NUL is
/// left to others.
bool append_numbered(std::string_view line, std::size_t& at, std::size_t digits, std::string& text) {
  const std::string_view number = line.substr(at, digits);
  std::uint32_t value = 0;
  const auto read = std::from_chars(number.data(), number.data() + number.size(), value, 16);
  const bool is_surrogate = value >= 0xD800 && value < 0xE000;
  if (number.size() < digits || read.ptr != number.data() + digits) return false;
  if (value == 0 || value > 0x10FFFF || is_surrogate) return false;
  append_utf8(text, value);
  at += digits;
  return true;
}

/// Appends what the escape at the backslash `at` stands for, and moves `at` behind it; only what people and fu write.
bool append_escaped(std::string_view line, std::size_t& at, std::string& text) {
  const char c = at + 1 < line.size() ? line[at + 1] : ' ';
  at += 2;
  switch (c) {
    case '"':
    case '\\':
    case '/': text += c; return true;
    case 'n': text += '\n'; return true;
    case 'r': text += '\r'; return true;
    case 't': text += '\t'; return true;
    case 'x': return append_numbered(line, at, 2, text);
    case 'u': return append_numbered(line, at, 4, text);
    case 'U': return append_numbered(line, at, 8, text);
    default: return false;
  }
}

/// Appends what the quote or backslash at `at` stands for inside the quotes, and moves `at` behind it.
bool append_inner(std::string_view line, std::size_t& at, char quote, std::string& text) {
  if (line[at] == '\\') return append_escaped(line, at, text);
  text += quote;
  at += 2;
  return true;
}

bool scan_quoted(SignCursor& cursor, std::size_t at, std::list<std::string>& decoded, ScannedText& found) {
  const char quote = cursor.source[at];
  const bool is_single = quote == '\'';
  found.style = is_single ? Style::single_quoted : Style::double_quoted;
  std::string* text = nullptr;
  std::size_t start = at + 1;  // of the piece that stands there as it is
  std::size_t sign = cursor.find(start);
  while (true) {
    const char c = cursor.byte(sign);
    if (c == '\n') return false;
    const bool is_inner = is_single ? c == quote && cursor.byte(sign + 1) == quote : c == '\\';
    if (!is_inner && c != quote) {
      sign = cursor.find(sign + 1);
      continue;
    }
    const std::string_view piece = cursor.between(start, sign);
    if (is_inner && text == nullptr) text = &decoded.emplace_back();
    if (text != nullptr) text->append(piece);
    if (!is_inner) {
      found.text = text != nullptr ? std::string_view(*text) : piece;
      found.end = sign + 1;
      return true;
    }
    start = sign;
    if (!append_inner(cursor.source, start, quote, *text)) return false;
    sign = cursor.find(start);
  }
}

/// Without the carriage return, if there is one at the end.
std::string_view without_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// Whether text and what YAML calls its folding are as simple as they look.
bool is_foldable(std::string_view line) { return !line.starts_with(' ') && !line.ends_with(' '); }

}  // namespace

bool may_begin_plain(const SignCursor& cursor, std::size_t at) {
  const char c = cursor.byte(at);
  return c == '-' ? !is_blank_or_end(cursor.byte(at + 1))
                  : !beginnings_of_others[static_cast<unsigned char>(c)];
}

bool scan_text(SignCursor& cursor, std::size_t at, Inside inside, std::list<std::string>& decoded,
               ScannedText& found) {
  const char first = cursor.byte(at);
  const bool is_quoted = first == '"' || first == '\'';
  if (!is_quoted && !may_begin_plain(cursor, at)) return false;
  const bool is_certain =
      is_quoted ? scan_quoted(cursor, at, decoded, found) : scan_plain(cursor, at, inside, found);
  return is_certain && found.text.size() <= most_text_bytes;
}

bool scan_block_text(std::string_view source, std::size_t at, std::size_t column,
                     std::list<std::string>& decoded, ScannedText& found) {
  const Style style = source[at] == '|' ? Style::literal : Style::folded;
  std::size_t line_end = source.find('\n', at);
  if (line_end == std::string_view::npos) return false;
  const std::string_view head = without_return(source.substr(at + 1, line_end - at - 1));
  if (!head.empty() && head != "-") return false;

  std::string text;
  std::size_t indent = 0;  // of its first line; 0: not yet seen
  std::size_t blank_lines = 0;
  std::size_t end = line_end + 1;
  for (std::size_t start = end; start < source.size(); start = line_end + 1) {
    line_end = std::min(source.find('\n', start), source.size());
    std::string_view line = without_return(source.substr(start, line_end - start));
    const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
    if (blanks == line.size()) {
      if (blanks > indent || line_end == source.size()) return false;
      ++blank_lines;
      continue;
    }
    if (blanks <= column) break;
    if (line_end == source.size()) return false;  // readers disagree about a text without a last newline
    if (indent == 0) {
      if (blank_lines > 0 && style == Style::folded) return false;
      indent = blanks;
    }
    if (blanks < indent) return false;
    line.remove_prefix(indent);
    if (style == Style::folded) {
      if (!is_foldable(line)) return false;
      if (!text.empty() && blank_lines == 0) text += ' ';
    } else if (!text.empty()) {
      text += '\n';
    }
    text.append(blank_lines, '\n').append(line);
    blank_lines = 0;
    end = line_end + 1;
  }
  if (indent == 0) return false;
  if (head.empty()) text += '\n';
  if (text.size() > most_text_bytes) return false;
  decoded.push_back(std::move(text));
  found = {.style = style, .text = decoded.back(), .end = end};
  return true;
}

}  // namespace fu::store
