/// The texts that the quick scanner knows: on one line, plain or in quotes, and over several lines behind `|` or `>`.
/// Nowhere is a tab.
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>

#include "store/sign_map.hpp"
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

/// Whether a plain text may begin with what stands at `at`; other beginnings have a meaning in YAML.
bool may_begin_plain(const Line& line, std::size_t at);

/// The text that begins at the byte `at` of the line; a plain one ends before a comment, and before a colon with a blank
/// or nothing behind it. False where any doubt is left. A text that does not stand in the line as it is goes to `decoded`.
bool scan_text(const Line& line, std::size_t at, Inside inside, std::list<std::string>& decoded,
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
