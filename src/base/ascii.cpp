// Takes the marks off letters, and spells those that have none to take off.
#include "base/ascii.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace fu {

namespace {

struct Spelling {
  char32_t letter;
  std::string_view ascii;
};

/// German umlauts are spelt out; the others have no base letter of their own in Unicode.
constexpr std::array<Spelling, 13> spellings{{{U'ä', "ae"},
                                              {U'ö', "oe"},
                                              {U'ü', "ue"},
                                              {U'ß', "ss"},
                                              {U'æ', "ae"},
                                              {U'œ', "oe"},
                                              {U'ø', "o"},
                                              {U'đ', "d"},
                                              {U'ð', "d"},
                                              {U'þ', "th"},
                                              {U'ł', "l"},
                                              {U'ħ', "h"},
                                              {U'ı', "i"}}};

/// The letters and digits of ASCII that `c` is made of, in lower case.
std::string base_letters(utf8proc_int32_t c) {
  std::array<utf8proc_int32_t, 18> parts{};  // the longest decomposition there is
  int boundary = UTF8PROC_BOUNDCLASS_START;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE);
  const auto count = utf8proc_decompose_char(c, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
                                             options, &boundary);
  std::string letters;
  for (std::size_t i = 0; i < parts.size() && static_cast<utf8proc_ssize_t>(i) < count; ++i) {
    const utf8proc_int32_t part = utf8proc_tolower(parts.at(i));
    if ((part >= 'a' && part <= 'z') || (part >= '0' && part <= '9')) letters += static_cast<char>(part);
  }
  return letters;
}

bool is_mark_or_quote(utf8proc_int32_t c) {
  const auto category = utf8proc_category(c);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || c == '\'' || c == U'’';
}

std::string composed(std::string_view text) {
  const std::string copy(text);
  const std::unique_ptr<utf8proc_uint8_t, void (*)(void*)> whole(
      utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(copy.c_str())), std::free);
  return whole ? std::string(reinterpret_cast<const char*>(whole.get())) : copy;
}

}  // namespace

std::string slug_of(std::string_view text) {
  const std::string source = composed(text);
  std::string out;
  bool gap = false;
  for (std::size_t i = 0; i < source.size();) {
    utf8proc_int32_t c = 0;
    const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(source.data() + i),
                                       static_cast<utf8proc_ssize_t>(source.size() - i), &c);
    i += size > 0 ? static_cast<std::size_t>(size) : 1;
    if (size <= 0 || is_mark_or_quote(c)) continue;
    const auto lower = static_cast<char32_t>(utf8proc_tolower(c));
    const auto spelt = std::find_if(spellings.begin(), spellings.end(),
                                    [&](const Spelling& spelling) { return spelling.letter == lower; });
    const std::string letters = spelt != spellings.end() ? std::string(spelt->ascii) : base_letters(c);
    if (letters.empty()) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += '-';
    gap = false;
    out += letters;
  }
  return out;
}

}  // namespace fu
