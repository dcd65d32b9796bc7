/// Bash hands over the text of a line and takes text back: what is typed, without its quotes, and words with the quotes
/// that they need there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "commands/candidates.hpp"

namespace fu::commands {

/// A line up to the cursor. Nothing in it is expanded or run.
struct BashLine {
  std::vector<std::string>
      words;             ///< behind the command's name; the last one, which may be empty, is to be completed
  std::size_t kept = 0;  ///< so many bytes of the last word stand before what the shell will replace
  char quote = 0;        ///< the one that is open at the cursor; 0: none
  bool is_redirection = false;  ///< the last word is a file behind < or >
};

/// `breaks` is $COMP_WORDBREAKS: the shell replaces what stands behind the last of these.
BashLine read_bash_line(std::string_view line, std::string_view breaks);

/// What is asked for: $COMP_TYPE.
enum class BashAsks {
  list = '?',
  insert_all = '*',
  next_of_all = '%',
};

/// Lines for the script: first the option for `compopt`, or nothing, then COMPREPLY. Where one word is left, or all go
/// on the same way, that is the reply, and it is inserted; else the words are listed, with what is said of them, in
/// lines of at most `width`.
std::string render_for_bash(const BashLine& line, const Candidates& candidates, BashAsks asks,
                            std::size_t width);

}  // namespace fu::commands
