// Rates and medians as text, from whole numbers only.
#include "domain/share.hpp"

namespace fu {

std::string format_percent(const Share& share) {
  if (share.whole == 0) return "0.0";
  const std::size_t tenths = (share.part * 2000 + share.whole) / (2 * share.whole);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string format_median(const Median& median) {
  return std::to_string(median.twice / 2) + (median.twice % 2 == 0 ? "" : ".5");
}

}  // namespace fu
