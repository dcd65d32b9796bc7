// Runs along a text byte by byte, and gives up at the first byte that would want thought.
#include "store/scan_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// What a byte may mean in a plain text.
enum class Sign : std::uint8_t {
  none,
  space,
  colon,    ///< ends a key, with a blank behind it
  hash,     ///< begins a comment, with a blank before it
  closing,  ///< , ] } end a text in brackets
  bracket,  ///< [ { ? end it too, and leave questions
  strange,  ///< a tab, and what may be the first byte of a byte order mark
};

constexpr std::array<Sign, 256> signs = [] {
  std::array<Sign, 256> table{};
  const auto put = [&table](std::string_view bytes, Sign sign) {
    for (const char c : bytes) table[static_cast<unsigned char>(c)] = sign;
  };
  put(" ", Sign::space);
  put(":", Sign::colon);
  put("#", Sign::hash);
  put(",]}", Sign::closing);
  put("[{?", Sign::bracket);
  put("\t\xEF", Sign::strange);
  return table;
}();

Sign sign_of(char c) { return signs[static_cast<unsigned char>(c)]; }

char byte(std::string_view line, std::size_t at) { return at < line.size() ? line[at] : ' '; }

/// Whether a plain text may begin with what stands at `at`; other beginnings have a meaning in YAML.
bool may_begin_plain(std::string_view line, std::size_t at) {
  const char c = byte(line, at);
  if (c == '-') return byte(line, at + 1) != ' ';
  return std::string_view("?:,[]{}#&*!|>'\"%@` \t").find(c) == std::string_view::npos;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::optional<ScannedText> scan_plain(std::string_view line, std::size_t at, Inside inside) {
  if (!may_begin_plain(line, at)) return std::nullopt;
  std::size_t end = at;  // behind the last byte that is not blank
  for (std::size_t i = at; i < line.size(); ++i) {
    switch (sign_of(line[i])) {
      case Sign::none: break;
      case Sign::space: continue;
      case Sign::colon: {
        const char next = byte(line, i + 1);
        if (next == ' ') return ScannedText{Style::plain, line.substr(at, end - at), i};
        if (inside == Inside::brackets && sign_of(next) != Sign::none) return std::nullopt;
        break;
      }
      case Sign::hash:
        if (end < i) return ScannedText{Style::plain, line.substr(at, end - at), i};
        break;
      case Sign::closing:
        if (inside == Inside::brackets) return ScannedText{Style::plain, line.substr(at, end - at), i};
        break;
      case Sign::bracket:
        if (inside == Inside::brackets) return std::nullopt;
        break;
      case Sign::strange:
        if (line[i] == '\t' || line.substr(i).starts_with(byte_order_mark)) return std::nullopt;
        break;
    }
    end = i + 1;
  }
  return ScannedText{Style::plain, line.substr(at, end - at), line.size()};
}

std::optional<ScannedText> scan_single_quoted(std::string_view line, std::size_t at,
                                              std::list<std::string>& decoded) {
  std::string* text = nullptr;
  std::size_t start = at + 1;
  while (true) {
    const auto quote = line.find('\'', start);
    if (quote == std::string_view::npos) return std::nullopt;
    const std::string_view piece = line.substr(start, quote - start);
    const bool is_end = byte(line, quote + 1) != '\'';
    if (text == nullptr && is_end) return ScannedText{Style::single_quoted, piece, quote + 1};
    if (text == nullptr) text = &decoded.emplace_back();
    text->append(piece);
    if (is_end) return ScannedText{Style::single_quoted, *text, quote + 1};
    *text += '\'';
    start = quote + 2;
  }
}

std::optional<unsigned> hex_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
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
    case 't': text += '\t'; return true;
    case 'x': {
      const auto high = hex_value(byte(line, at));
      const auto low = hex_value(byte(line, at + 1));
      const unsigned value = high && low ? *high * 16 + *low : 0;
      constexpr unsigned first_of_two_bytes = 0x80;
      if (value == 0 || value >= first_of_two_bytes) return false;
      text += static_cast<char>(value);
      at += 2;
      return true;
    }
    default: return false;
  }
}

std::optional<ScannedText> scan_double_quoted(std::string_view line, std::size_t at,
                                              std::list<std::string>& decoded) {
  std::string* text = nullptr;
  std::size_t start = at + 1;
  while (true) {
    const auto stop = line.find_first_of("\"\\", start);
    if (stop == std::string_view::npos) return std::nullopt;
    const std::string_view piece = line.substr(start, stop - start);
    const bool is_end = line[stop] == '"';
    if (text == nullptr && is_end) return ScannedText{Style::double_quoted, piece, stop + 1};
    if (text == nullptr) text = &decoded.emplace_back();
    text->append(piece);
    if (is_end) return ScannedText{Style::double_quoted, *text, stop + 1};
    start = stop;
    if (!append_escaped(line, start, *text)) return std::nullopt;
  }
}

/// Whether text and what YAML calls its folding are as simple as they look.
bool is_foldable(std::string_view line) { return !line.starts_with(' ') && !line.ends_with(' '); }

}  // namespace

std::optional<ScannedText> scan_text(std::string_view line, std::size_t at, Inside inside,
                                     std::list<std::string>& decoded) {
  const char quote = byte(line, at);
  auto scanned = quote == '"'    ? scan_double_quoted(line, at, decoded)
                 : quote == '\'' ? scan_single_quoted(line, at, decoded)
                                 : scan_plain(line, at, inside);
  if (!scanned || scanned->text.size() > most_text_bytes) return std::nullopt;
  const bool is_quoted = scanned->style != Style::plain;
  if (is_quoted && line.substr(at, scanned->end - at).find('\t') != std::string_view::npos)
    return std::nullopt;
  return scanned;
}

std::optional<ScannedText> scan_block_text(std::string_view source, std::size_t at, std::size_t column,
                                           std::list<std::string>& decoded) {
  const Style style = source[at] == '|' ? Style::literal : Style::folded;
  std::size_t line_end = source.find('\n', at);
  if (line_end == std::string_view::npos) return std::nullopt;
  const std::string_view head = without_return(source.substr(at + 1, line_end - at - 1));
  if (!head.empty() && head != "-") return std::nullopt;

  std::string text;
  std::size_t indent = 0;  // of its first line; 0: not yet seen
  std::size_t blank_lines = 0;
  std::size_t end = line_end + 1;
  for (std::size_t start = end; start < source.size(); start = line_end + 1) {
    line_end = source.find('\n', start);
    if (line_end == std::string_view::npos) return std::nullopt;
    std::string_view line = without_return(source.substr(start, line_end - start));
    const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
    if (blanks == line.size()) {
      if (blanks > indent) return std::nullopt;
      ++blank_lines;
      continue;
    }
    if (blanks <= column) break;
    if (indent == 0) {
      if (blank_lines > 0 && style == Style::folded) return std::nullopt;
      indent = blanks;
    }
    if (blanks < indent || line[blanks] == '\t') return std::nullopt;
    line.remove_prefix(indent);
    if (style == Style::folded) {
      if (!is_foldable(line)) return std::nullopt;
      if (!text.empty() && blank_lines == 0) text += ' ';
    } else if (!text.empty()) {
      text += '\n';
    }
    text.append(blank_lines, '\n').append(line);
    blank_lines = 0;
    end = line_end + 1;
  }
  if (indent == 0) return std::nullopt;
  if (head.empty()) text += '\n';
  if (text.size() > most_text_bytes) return std::nullopt;
  decoded.push_back(std::move(text));
  return ScannedText{style, decoded.back(), end};
}

}  // namespace fu::store
