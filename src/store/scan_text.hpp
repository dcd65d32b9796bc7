/// The texts that the quick scanner knows: on one line, plain or in quotes, and over several lines behind `|` or `>`.
/// Nowhere is a tab.
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>

#include "store/signs.hpp"
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

/// Whether a byte is the end of a line, or the carriage return before it.
inline bool is_line_end(char c) { return c == '\n' || c == '\r'; }
/// Whether nothing, or nothing more of a word, stands there.
inline bool is_blank_or_end(char c) { return c == ' ' || is_line_end(c); }

/// Whether a plain text may begin with what stands at `at`; other beginnings have a meaning in YAML.
bool may_begin_plain(const SignCursor& cursor, std::size_t at);

/// The text on one line that begins at `at`; a plain one ends before a comment, and before a colon with a blank or
/// nothing behind it. False where any doubt is left. A text that does not stand there as it is goes to `decoded`.
bool scan_text(SignCursor& cursor, std::size_t at, Inside inside, std::list<std::string>& decoded,
               ScannedText& found);

/// The text behind the `|` or `>` at `at`; it has to stand further right than `column`, counted from 0. The end is the
/// beginning of the first line that is not part of it. False as above.
bool scan_block_text(std::string_view source, std::size_t at, std::size_t column,
                     std::list<std::string>& decoded, ScannedText& found);

}  // namespace fu::store
