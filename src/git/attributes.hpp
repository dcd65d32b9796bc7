/// The text of .gitattributes: the line that gives prospects to fu's merge driver and diff header.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fu::git {

/// Whether git may end the lines of all prospects the same way everywhere. It changes those of files that have a CR.
enum class LineEnds { same_everywhere, left_alone };

std::string attributes_line(LineEnds line_ends);

/// A whole file for a book that has none.
std::string attributes_file(LineEnds line_ends);

/// `text` with one more line at its end, which ends as the others do; an empty text gives a whole file.
std::string add_attributes_line(std::string_view text, LineEnds line_ends);

/// Whether the last line is one of ours: then nothing in this file overrules it.
bool ends_in_attributes_line(std::string_view text);

/// `text` without the lines that add_attributes_line() and attributes_file() write, every other byte as it was; nothing
/// when it has none.
std::optional<std::string> remove_attributes_line(std::string_view text);

/// The first line, counted from 1, that gives any files to the merge driver `fu`; 0: none.
std::size_t find_attributes_line(std::string_view text);

}  // namespace fu::git
