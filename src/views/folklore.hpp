/// What everybody in sales quotes and nobody has proven, in percent. Printed beside your own figures, and named so.
#pragma once

#include <string_view>

namespace fu::views {

inline constexpr std::string_view stop_after_one = "48";     ///< of people stop after one contact
inline constexpr std::string_view close_after_fifth = "80";  ///< of sales close after the fifth

}  // namespace fu::views
