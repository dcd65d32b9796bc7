/// What is worth asking, word by word.
#pragma once

#include <string_view>

namespace fu::views {

/// Asked where a deal stands still: the answer shows who is serious, and is kept with `fu judge`.
inline constexpr std::string_view earning_question =
    "If you were me and wanted to earn your business soon, what would you do next?";

}  // namespace fu::views
