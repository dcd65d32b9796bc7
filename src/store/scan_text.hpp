/// The texts that the quick scanner knows: on one line, plain or in quotes, and over several lines behind `|` or `>`.
/// Nowhere is a tab.
#pragma once

#include <array>
#include <cstddef>
#include <list>
#include <string>
#include <string_view>

#include "store/yaml_tree.hpp"

namespace fu::store {

/// What a text stands in. In brackets a comma ends it.
enum class Inside { block, brackets };

/// A text, and the byte behind it.
struct ScannedText {
  Style style = Style::plain;
  std::string_view text;
  std::size_t end = 0;
};

inline constexpr std::array<bool, 256> word_bytes = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"))
    table[static_cast<unsigned char>(c)] = true;
  return table;
}();

/// Where the word at `at` ends, of ASCII letters, digits and dashes; most texts in brackets are one. `at` where there is
/// none, or where a dash may mean an item.
inline std::size_t end_of_word(std::string_view line, std::size_t at) {
  if (at < line.size() && line[at] == '-') return at;
  while (at < line.size() && word_bytes[static_cast<unsigned char>(line[at])]) ++at;
  return at;
}

/// The text that begins at the byte `at` of `line`, which is without its line end; a plain one ends before a comment,
/// and before a colon with a blank or nothing behind it. False where any doubt is left. A text that does not stand in
/// the line as it is goes to `decoded`.
bool scan_text(std::string_view line, std::size_t at, Inside inside, std::list<std::string>& decoded,
               ScannedText& found);

/// The text behind the `|` or `>` at the byte `at`; it has to stand further right than `column`, counted from 0. The
/// end is the beginning of the first line that is not part of it. False as above.
bool scan_block_text(std::string_view source, std::size_t at, std::size_t column,
                     std::list<std::string>& decoded, ScannedText& found);

/// Without the carriage return, if there is one at the end.
inline std::string_view without_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace fu::store
