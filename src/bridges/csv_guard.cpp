// A text is guarded when it is dangerous behind quotes and blanks, so that what is guarded is dangerous, too: then one rule
// tells both what gets a quote and what loses one.
#include "bridges/csv_guard.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"

namespace fu::bridges {

namespace {

constexpr std::array<std::string_view, 8> beginnings{
    "=",           "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
    "\xEF\xBC\xA0"};  // the last four: full width

bool is_dangerous(std::string_view cell) {
  const auto first = std::min(cell.find_first_not_of("' \t\r\n"), cell.size());
  if (cell.substr(0, first).find_first_of("\t\r\n") != std::string_view::npos) return true;
  const std::string_view rest = cell.substr(first);
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](auto beginning) { return rest.starts_with(beginning); });
}

/// The number that `digits` hexadecimal ones at the front of `text` are; -1: they are not there. Small letters only.
int hexadecimal(std::string_view text, std::size_t digits) {
  if (text.size() < digits) return -1;
  int number = 0;
  for (const char c : text.substr(0, digits)) {
    const bool is_letter = c >= 'a' && c <= 'f';
    if (!is_letter && (c < '0' || c > '9')) return -1;
    number = number * 16 + (is_letter ? c - 'a' + 10 : c - '0');
  }
  return number;
}

bool is_control(unsigned character) {
  return (character < ' ' && character != '\t' && character != '\n') ||
         (character >= 0x7F && character < 0xA0);
}

/// What a word at the front of `text` stands for; `size` 0: it begins with none.
struct Word {
  std::size_t size = 0;
  unsigned character = 0;
};
Word word_at(std::string_view text) {
  const bool is_short = text.starts_with("\\x");
  if (!is_short && !text.starts_with("\\u")) return {};
  const std::size_t digits = is_short ? 2 : 4;
  const int number = hexadecimal(text.substr(2), digits);
  if (number < 0 || (number < 0x80) != is_short) return {};
  const auto character = static_cast<unsigned>(number);
  return {is_control(character) || character == '\\' ? digits + 2 : 0, character};
}

std::string visible(unsigned character, std::string_view beginning, int digits) {
  std::string word(beginning);
  while (digits-- > 0) word += "0123456789abcdef"[(character >> (4U * static_cast<unsigned>(digits))) & 0xFU];
  return word;
}

}  // namespace

std::string guarded(std::string_view cell) { return (is_dangerous(cell) ? "'" : "") + std::string(cell); }

std::string_view unguarded(std::string_view cell) {
  return cell.starts_with('\'') && is_dangerous(cell.substr(1)) ? cell.substr(1) : cell;
}

std::string with_visible_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    const bool is_word = byte == '\\' && word_at(text.substr(i)).size > 0;
    if (is_word || (byte < 0x80 && is_control(byte))) {
      out += visible(byte, "\\x", 2);
    } else if (byte == 0xC2 && next >= 0x80 && next < 0xA0) {
      out += visible(next, "\\u", 4);
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string with_real_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Word word = text[i] == '\\' ? word_at(text.substr(i)) : Word{};
    if (word.size == 0) {
      out += text[i];
      continue;
    }
    append_utf8(out, static_cast<char32_t>(word.character));
    i += word.size - 1;
  }
  return out;
}

}  // namespace fu::bridges
