/// Pictures in a line of text. Words and numbers beside them say the same.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace fu::views {

/// A bar as long as `value` of `most`, which fills `width` columns; what is not nothing is seen. Padded with blanks.
std::string bar(std::size_t value, std::size_t most, std::size_t width);

/// A column for each value, the largest of full height; a dot for 0.
std::string sparkline(const std::vector<std::size_t>& values);

}  // namespace fu::views
