/// UTF-8 for terminals: how wide a text is, how to cut it, and how to print it so that it cannot do harm.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fu {

/// Some editors put it in front of a text. It is no part of the first line.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates are not);
/// nothing when all of it is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Appends the character, which must be one: no surrogate, at most U+10FFFF.
void append_utf8(std::string& text, char32_t character);

/// Columns a terminal uses: wide characters take two, combining marks none. Expects printable UTF-8.
std::size_t display_width(std::string_view text);

/// At most `columns` wide, ending in "…" when something was cut, never in the middle of a character and its
/// marks.
std::string cut_to_width(std::string_view text, std::size_t columns);

/// Filled up with blanks to `columns`; wider text stays as it is.
std::string pad_right(std::string_view text, std::size_t columns);
std::string pad_left(std::string_view text, std::size_t columns);

/// Text from a file made safe to print on one line: control characters become `\n`, `\t`, `\x1b`, characters
/// that change the direction of writing or break lines `\u202e`, bytes that are not UTF-8 `\xff`. The rest
/// stays.
std::string escape_for_terminal(std::string_view text);

/// As above, but line feeds stay: for texts that are shown on several lines.
std::string escape_lines_for_terminal(std::string_view text);

/// JSON text with the same characters written as JSON escapes, so that nothing of it is lost.
std::string escape_json_for_terminal(std::string_view json);

/// For comparisons that ignore case in any script: case folded, composed. Invalid UTF-8 is folded as ASCII
/// only.
std::string fold_case(std::string_view text);

}  // namespace fu
