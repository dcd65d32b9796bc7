/// Text of more than one screen, and the program that shows it.
#pragma once

#include <string>
#include <string_view>

#include "app/settings.hpp"

namespace fu::app {

/// Lines on a terminal of that width, where longer ones go on below. Sequences that colour take no room.
std::size_t count_screen_lines(std::string_view text, std::size_t width);

/// What became of the output.
struct Shown {
  int error = 0;  ///< the errno of writing it; 0: it was shown
  std::string
      complaint;  ///< about a pager that could not be run; the text was written without it. Empty: none
};

/// Writes `text` to stdout, by way of a pager where stdout is a terminal and the text is longer than its screen.
/// `sources` are not asked before that is so.
Shown show(const std::string& text, const Sources& sources, Host& host);

}  // namespace fu::app
