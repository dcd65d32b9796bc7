// UTF-8 is checked, UTF-16 and Windows-1252 are put into UTF-8 by a few lines of ours: a program without shared libraries
// has no iconv.
#include "bridges/text_encoding.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu::bridges {

namespace {

using Decoded = std::variant<std::string, Problem>;

constexpr std::string_view little_mark = "\xFF\xFE";
constexpr std::string_view big_mark = "\xFE\xFF";

/// 0x80 to 0x9F of Windows-1252; 0: there is no such character.
constexpr std::array<char16_t, 32> windows_characters{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// What stands before it says where: text that is UTF-8 already.
Problem problem_behind(std::string_view before, std::string message, std::string hint) {
  std::size_t line = 1;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool is_end = before[i] == '\n' || (before[i] == '\r' && !before.substr(i + 1).starts_with('\n'));
    if (!is_end) continue;
    ++line;
    begin = i + 1;
  }
  return {.code = "encoding",
          .line = line,
          .column = before.size() - begin + 1,
          .message = std::move(message),
          .hint = std::move(hint)};
}

std::string shown_byte(unsigned byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  return std::string("\\x") + digits[byte / 16] + digits[byte % 16];
}

Decoded without_nul(std::string text, const std::string& hint) {
  const auto at = text.find('\0');
  if (at == std::string::npos) return text;
  return problem_behind(std::string_view(text).substr(0, at), "there is a NUL: this is no text", hint);
}

Decoded from_utf8(std::string_view bytes) {
  const auto wrong = find_invalid_utf8(bytes);
  const auto nul = bytes.find('\0');
  if (wrong && *wrong < nul) {
    return problem_behind(bytes.substr(0, *wrong),
                          "byte " + shown_byte(byte_at(bytes, *wrong)) + " is not UTF-8",
                          "if it is from a Windows program, --encoding windows-1252");
  }
  return without_nul(std::string(bytes), "if it is UTF-16, --encoding utf-16");
}

Decoded from_utf16(std::string_view bytes, bool is_big) {
  std::string text;
  text.reserve(bytes.size() / 2 + bytes.size() / 8);
  const auto unit_at = [&](std::size_t at) {
    return is_big ? byte_at(bytes, at) * 256 + byte_at(bytes, at + 1)
                  : byte_at(bytes, at + 1) * 256 + byte_at(bytes, at);
  };
  const std::string hint = "look which encoding it has, and give it with --encoding";
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    char32_t character = unit_at(i);
    if (character >= 0xD800 && character < 0xE000) {
      const bool has_second = character < 0xDC00 && i + 3 < bytes.size();
      const char32_t second = has_second ? unit_at(i + 2) : 0;
      if (second < 0xDC00 || second >= 0xE000)
        return problem_behind(text, "half a character of UTF-16", hint);
      character = 0x10000 + (character - 0xD800) * 0x400 + (second - 0xDC00);
      i += 2;
    }
    append_utf8(text, character);
  }
  if (bytes.size() % 2 != 0) return problem_behind(text, "half a character of UTF-16 at the end", hint);
  return without_nul(std::move(text), hint);
}

Decoded from_windows(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned byte = byte_at(bytes, i);
    const char32_t character = byte < 0x80 || byte >= 0xA0 ? byte : windows_characters.at(byte - 0x80);
    if (character == 0 && byte != 0) {
      return problem_behind(text, "byte " + shown_byte(byte) + " is not Windows-1252",
                            "leave --encoding out if it is UTF-8");
    }
    append_utf8(text, character);
  }
  return without_nul(std::move(text), "if it is UTF-16, --encoding utf-16");
}

/// Without a mark: which half of the first characters, which are a header's, is NUL.
enum class Halves { neither, first, second };
Halves nul_halves(std::string_view bytes) {
  constexpr std::size_t looked_at = 64;
  const std::size_t size = std::min(bytes.size(), looked_at) / 2 * 2;
  std::array<std::size_t, 2> nuls{};
  for (std::size_t i = 0; i < size; ++i) nuls.at(i % 2) += bytes[i] == '\0' ? 1U : 0U;
  const auto is_most = [&](std::size_t nul) { return nul > 1 && nul * 10 >= size / 2 * 8; };
  if (nuls[0] == 0 && is_most(nuls[1])) return Halves::second;
  if (nuls[1] == 0 && is_most(nuls[0])) return Halves::first;
  return Halves::neither;
}

}  // namespace

Decoded decode_text(std::string_view bytes, std::string_view encoding) {
  const bool has_utf8_mark = bytes.starts_with(byte_order_mark);
  const bool has_little_mark = bytes.starts_with(little_mark);
  const bool has_big_mark = bytes.starts_with(big_mark);
  const auto contradiction = [](std::string_view mark) {
    return problem_behind({}, "it begins with the byte order mark of " + std::string(mark),
                          "leave --encoding out");
  };
  if (encoding.empty() || encoding == "utf-8") {
    if (has_utf8_mark) return from_utf8(bytes.substr(byte_order_mark.size()));
    if (encoding.empty()) {
      if (has_little_mark || has_big_mark) return from_utf16(bytes.substr(2), has_big_mark);
      if (const Halves nuls = nul_halves(bytes); nuls != Halves::neither) {
        return from_utf16(bytes, nuls == Halves::first);
      }
    }
    return from_utf8(bytes);
  }
  if (has_utf8_mark) return contradiction("UTF-8");
  if (encoding == "windows-1252") {
    if (has_little_mark || has_big_mark) return contradiction("UTF-16");
    return from_windows(bytes);
  }
  if (encoding == "utf-16le" && has_big_mark) return contradiction("UTF-16, big end first");
  if (encoding == "utf-16be" && has_little_mark) return contradiction("UTF-16, little end first");
  const bool is_big = has_big_mark || encoding == "utf-16be" ||
                      (encoding == "utf-16" && !has_little_mark && nul_halves(bytes) == Halves::first);
  return from_utf16(bytes.substr(has_little_mark || has_big_mark ? 2 : 0), is_big);
}

}  // namespace fu::bridges
