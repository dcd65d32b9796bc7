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
  for (const char c : std::string_view("?:,[]{}#&*!|>'\"%@` ")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

/// The plain text from `at` on that ends in front of `end`.
ScannedText plain_text(const Line& line, std::size_t at, std::size_t end) {
  std::size_t last = end;
  while (line[last - 1] == ' ') --last;
  return {.style = Style::plain, .text = line.between(at, last), .end = end};
}

bool scan_plain(const Line& line, std::size_t at, Inside inside, ScannedText& found) {
  bool ends = false;
  std::size_t end = at;
  while (!ends && (end = line.next_sign(end)) < line.size()) {
    switch (line[end]) {
      case ':': {
        const char next = line.byte(end + 1);
        ends = next == ' ';
        const bool is_odd = std::string_view(",[]{}?:#").find(next) != std::string_view::npos;
        if (inside == Inside::brackets && is_odd) return false;
        break;
      }
      case '#': ends = line[end - 1] == ' '; break;
      case ',':
      case ']':
      case '}': ends = inside == Inside::brackets; break;
      case '[':
      case '{':
      case '?':
        if (inside == Inside::brackets) return false;
        break;
      default: break;
    }
    if (!ends) ++end;
  }
  found = plain_text(line, at, end);
  return true;
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

bool scan_quoted(const Line& line, std::size_t at, std::list<std::string>& decoded, ScannedText& found) {
  const char quote = line[at];
  const bool is_single = quote == '\'';
  found.style = is_single ? Style::single_quoted : Style::double_quoted;
  std::string* text = nullptr;
  std::size_t start = at + 1;  // of the piece that stands there as it is
  for (std::size_t end = start; (end = line.next_sign(end)) < line.size();) {
    const bool is_quote = line[end] == quote;
    const bool is_inner = is_single ? is_quote && line.byte(end + 1) == quote : line[end] == '\\';
    if (!is_inner && !is_quote) {
      ++end;
      continue;
    }
    const std::string_view piece = line.between(start, end);
    if (is_inner && text == nullptr) text = &decoded.emplace_back();
    if (text != nullptr) text->append(piece);
    if (!is_inner) {
      found.text = text != nullptr ? std::string_view(*text) : piece;
      found.end = end + 1;
      return true;
    }
    if (!append_inner(line.text, end, quote, *text)) return false;
    start = end;
  }
  return false;
}

/// Whether text and what YAML calls its folding are as simple as they look.
bool is_foldable(std::string_view line) { return !line.starts_with(' ') && !line.ends_with(' '); }

}  // namespace

bool may_begin_plain(const Line& line, std::size_t at) {
  const char c = line.byte(at);
  return c == '-' ? line.byte(at + 1) != ' ' : !beginnings_of_others[static_cast<unsigned char>(c)];
}

bool scan_text(const Line& line, std::size_t at, Inside inside, std::list<std::string>& decoded,
               ScannedText& found) {
  const char first = line.byte(at);
  const bool is_quoted = first == '"' || first == '\'';
  if (!is_quoted && !may_begin_plain(line, at)) return false;
  const bool is_certain =
      is_quoted ? scan_quoted(line, at, decoded, found) : scan_plain(line, at, inside, found);
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
