// Bars lie, of eighths of a column; sparklines stand, of eighths of a line.
#include "views/bars.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace fu::views {

namespace {

constexpr std::size_t parts = 8;
constexpr std::array<std::string_view, parts> lying{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
constexpr std::string_view full = "█";
constexpr std::array<std::string_view, parts + 1> standing{"·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

/// How many of `whole` parts stand for `value` of `most`: at least one, where it is not nothing.
std::size_t scaled(std::size_t value, std::size_t most, std::size_t whole) {
  if (value == 0 || most == 0) return 0;
  return std::clamp<std::size_t>((value * whole + most / 2) / most, 1, whole);
}

}  // namespace

std::string bar(std::size_t value, std::size_t most, std::size_t width) {
  const std::size_t eighths = scaled(value, most, width * parts);
  std::string out;
  for (std::size_t i = 0; i < eighths / parts; ++i) out += full;
  out += lying.at(eighths % parts);
  const std::size_t columns = (eighths + parts - 1) / parts;
  return out + std::string(width - columns, ' ');
}

std::string sparkline(const std::vector<std::size_t>& values) {
  const std::size_t most = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
  std::string out;
  for (const std::size_t value : values) out += standing.at(scaled(value, most, parts));
  return out;
}

}  // namespace fu::views
