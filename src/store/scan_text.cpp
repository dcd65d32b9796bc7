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

/// What a byte means to a plain text in brackets.
enum class Meaning : std::uint8_t {
  none,
  colon,    ///< ends a key, with a blank behind it
  hash,     ///< begins a comment, with a blank before it
  closing,  ///< , ] } end the text
  opening,  ///< [ { ? end it too, and leave questions
};

constexpr std::array<Meaning, 256> meanings = [] {
  std::array<Meaning, 256> table{};
  const auto put = [&table](std::string_view bytes, Meaning meaning) {
    for (const char c : bytes) table[static_cast<unsigned char>(c)] = meaning;
  };
  put(":", Meaning::colon);
  put("#", Meaning::hash);
  put(",]}", Meaning::closing);
  put("[{?", Meaning::opening);
  return table;
}();

Meaning meaning(char c) { return meanings[static_cast<unsigned char>(c)]; }

char byte(std::string_view line, std::size_t at) { return at < line.size() ? line[at] : ' '; }

/// What a plain text does not begin with, since it has a meaning in YAML.
constexpr std::array<bool, 256> beginnings_of_others = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("?:,[]{}#&*!|>'\"%@` ")) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

bool may_begin_plain(std::string_view line, std::size_t at) {
  const char c = byte(line, at);
  return c == '-' ? byte(line, at + 1) != ' ' : !beginnings_of_others[static_cast<unsigned char>(c)];
}

/// The plain text from `at` on that ends in front of `end`.
ScannedText plain_text(std::string_view line, std::size_t at, std::size_t end) {
  std::size_t last = end;
  while (line[last - 1] == ' ') --last;
  return {.style = Style::plain, .text = {line.data() + at, last - at}, .end = end};
}

/// Of the ends of a plain text, those that stand in blocks and in brackets.
bool is_key_end(std::string_view line, std::size_t at) {
  return line[at] == ':' && byte(line, at + 1) == ' ';
}
bool is_comment(std::string_view line, std::size_t at) { return line[at] == '#' && line[at - 1] == ' '; }

bool scan_plain_in_block(std::string_view line, std::size_t at, ScannedText& found) {
  std::size_t end = at;
  while (end < line.size() && !is_key_end(line, end) && !is_comment(line, end)) ++end;
  found = plain_text(line, at, end);
  return true;
}

bool scan_plain_in_brackets(std::string_view line, std::size_t at, ScannedText& found) {
  std::size_t end = at;
  for (; end < line.size(); ++end) {
    switch (meaning(line[end])) {
      case Meaning::none: continue;
      case Meaning::colon:
        if (is_key_end(line, end)) break;
        if (meaning(byte(line, end + 1)) != Meaning::none) return false;
        continue;
      case Meaning::hash:
        if (is_comment(line, end)) break;
        continue;
      case Meaning::closing: break;
      case Meaning::opening: return false;
    }
    break;
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
  const char c = byte(line, at + 1);
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

bool scan_quoted(std::string_view line, std::size_t at, std::list<std::string>& decoded, ScannedText& found) {
  const char quote = line[at];
  const bool is_single = quote == '\'';
  found.style = is_single ? Style::single_quoted : Style::double_quoted;
  std::string* text = nullptr;
  for (std::size_t start = at + 1;;) {
    std::size_t end = line.find(quote, start);
    if (end == std::string_view::npos) return false;
    std::string_view piece = line.substr(start, end - start);
    if (!is_single) {
      piece = piece.substr(0, piece.find('\\'));
      end = start + piece.size();
    }
    const bool is_inner = is_single ? byte(line, end + 1) == quote : line[end] == '\\';
    if (is_inner && text == nullptr) text = &decoded.emplace_back();
    if (text != nullptr) text->append(piece);
    if (!is_inner) {
      found.text = text != nullptr ? std::string_view(*text) : piece;
      found.end = end + 1;
      return true;
    }
    start = end;
    if (!append_inner(line, start, quote, *text)) return false;
  }
}

/// Whether text and what YAML calls its folding are as simple as they look.
bool is_foldable(std::string_view line) { return !line.starts_with(' ') && !line.ends_with(' '); }

}  // namespace

bool scan_text(std::string_view line, std::size_t at, Inside inside, std::list<std::string>& decoded,
               ScannedText& found) {
  const char first = byte(line, at);
  bool is_certain = false;
  if (first == '"' || first == '\'') {
    is_certain = scan_quoted(line, at, decoded, found);
  } else if (may_begin_plain(line, at)) {
    is_certain = inside == Inside::block ? scan_plain_in_block(line, at, found)
                                         : scan_plain_in_brackets(line, at, found);
  }
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
