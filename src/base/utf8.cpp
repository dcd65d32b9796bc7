// Decoding, width, cutting, escaping and folding, on utf8proc's tables.
#include "base/utf8.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstdlib>

#include "base/text.hpp"

namespace fu {

namespace {

/// Decodes the character at the start of `text`; its length is negative when the bytes are not UTF-8.
utf8proc_ssize_t decode(std::string_view text, utf8proc_int32_t& codepoint) {
  if (text.empty()) return 0;
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) {
    codepoint = lead;
    return 1;
  }
  return utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                          static_cast<utf8proc_ssize_t>(text.size()), &codepoint);
}

bool is_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return true;
}

/// Two of these letters make a flag.
bool is_half_flag(utf8proc_int32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// The grapheme (a character with its marks) at the start of `text`: its bytes and its columns.
struct Grapheme {
  std::size_t bytes = 0;
  std::size_t columns = 0;
};

Grapheme first_grapheme(std::string_view text) {
  Grapheme grapheme;
  utf8proc_int32_t previous = 0;
  utf8proc_int32_t state = 0;
  while (grapheme.bytes < text.size()) {
    utf8proc_int32_t codepoint = 0;
    auto length = decode(text.substr(grapheme.bytes), codepoint);
    if (length <= 0) {
      length = 1;
      codepoint = 0xFFFD;
    }
    if (grapheme.bytes > 0 && utf8proc_grapheme_break_stateful(previous, codepoint, &state)) break;
    const int width = utf8proc_charwidth(codepoint);
    // Joined emoji and flags draw as one wide character, whatever the number of their parts.
    grapheme.columns = std::max(grapheme.columns, static_cast<std::size_t>(width > 0 ? width : 0));
    constexpr utf8proc_int32_t emoji_presentation = 0xFE0F;
    if (codepoint == emoji_presentation || (is_half_flag(previous) && is_half_flag(codepoint)))
      grapheme.columns = 2;
    grapheme.bytes += static_cast<std::size_t>(length);
    previous = codepoint;
  }
  return grapheme;
}

bool changes_direction_or_line(utf8proc_int32_t c) {
  return c == 0x061C || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
         (c >= 0xE0000 && c <= 0xE007F);
}

void append_hex(std::string& out, std::uint32_t value, int digits) {
  constexpr std::string_view hex = "0123456789abcdef";
  for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
    out += hex[(value >> static_cast<unsigned>(shift)) & 15U];
}

std::string escape(std::string_view text, bool keep_line_feeds) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    utf8proc_int32_t codepoint = 0;
    const auto length = decode(text, codepoint);
    if (length <= 0) {
      out += "\\x";
      append_hex(out, static_cast<unsigned char>(text.front()), 2);
      text.remove_prefix(1);
      continue;
    }
    if (codepoint == '\n') {
      out += keep_line_feeds ? "\n" : "\\n";
    } else if (codepoint == '\t') {
      out += "\\t";
    } else if (codepoint < 0x20 || (codepoint >= 0x7F && codepoint < 0xA0)) {
      out += "\\x";
      append_hex(out, static_cast<std::uint32_t>(codepoint), 2);
    } else if (changes_direction_or_line(codepoint)) {
      out += codepoint > 0xFFFF ? "\\U" : "\\u";
      append_hex(out, static_cast<std::uint32_t>(codepoint), codepoint > 0xFFFF ? 8 : 4);
    } else {
      out += text.substr(0, static_cast<std::size_t>(length));
    }
    text.remove_prefix(static_cast<std::size_t>(length));
  }
  return out;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    utf8proc_int32_t codepoint = 0;
    const auto length = decode(text.substr(at), codepoint);
    if (length <= 0) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::nullopt;
}

void append_utf8(std::string& text, char32_t character) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
  text.append(bytes.begin(), bytes.begin() + size);
}

std::size_t display_width(std::string_view text) {
  if (is_ascii(text)) return text.size();
  std::size_t width = 0;
  while (!text.empty()) {
    const Grapheme grapheme = first_grapheme(text);
    width += grapheme.columns;
    text.remove_prefix(grapheme.bytes);
  }
  return width;
}

std::string cut_to_width(std::string_view text, std::size_t columns) {
  if (display_width(text) <= columns) return std::string(text);
  if (columns == 0) return {};
  std::string out;
  std::size_t width = 0;
  while (!text.empty()) {
    const Grapheme grapheme = first_grapheme(text);
    if (width + grapheme.columns > columns - 1) break;
    out += text.substr(0, grapheme.bytes);
    width += grapheme.columns;
    text.remove_prefix(grapheme.bytes);
  }
  while (out.ends_with(' ')) out.pop_back();
  return out + "…";
}

std::string pad_right(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(text) + std::string(width < columns ? columns - width : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
  const std::size_t width = display_width(text);
  return std::string(width < columns ? columns - width : 0, ' ') + std::string(text);
}

std::string escape_for_terminal(std::string_view text) { return escape(text, false); }

std::string escape_lines_for_terminal(std::string_view text) { return escape(text, true); }

std::string escape_json_for_terminal(std::string_view json) {
  if (is_ascii(json) && json.find('\x7F') == std::string_view::npos) return std::string(json);
  std::string out;
  out.reserve(json.size());
  while (!json.empty()) {
    utf8proc_int32_t codepoint = 0;
    const auto decoded = decode(json, codepoint);
    const auto length = static_cast<std::size_t>(decoded > 0 ? decoded : 1);
    const auto unit = [&out](std::uint32_t value) {
      out += "\\u";
      append_hex(out, value, 4);
    };
    const auto point = static_cast<std::uint32_t>(codepoint);
    const bool control = codepoint >= 0x7F && codepoint < 0xA0;
    if (decoded > 0 && (control || changes_direction_or_line(codepoint))) {
      constexpr std::uint32_t first_beyond_one_unit = 0x10000;
      if (point >= first_beyond_one_unit) {
        unit(0xD800 + ((point - first_beyond_one_unit) >> 10U));
        unit(0xDC00 + ((point - first_beyond_one_unit) & 0x3FFU));
      } else {
        unit(point);
      }
    } else {
      out += json.substr(0, length);
    }
    json.remove_prefix(length);
  }
  return out;
}

std::string fold_case(std::string_view text) {
  if (is_ascii(text)) return lower_ascii(text);
  utf8proc_uint8_t* folded = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_CASEFOLD);
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &folded, options);
  if (length < 0) return lower_ascii(text);
  std::string out(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
  std::free(folded);
  return out;
}

}  // namespace fu
