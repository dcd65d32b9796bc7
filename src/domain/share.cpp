// Rates and medians as text, from whole numbers only.
#include "domain/share.hpp"

namespace fu {

std::string format_percent(const Share& share) {
  if (share.whole == 0) return "0.0";
  const std::size_t tenths = (share.part * 2000 + share.whole) / (2 * share.whole);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

Median median_of(const Histogram& numbers) {
  Median median;
  for (const auto& [number, times] : numbers) median.count += times;
  if (median.count == 0) return median;
  // The middle two, counted from 0; the same one where the count is odd.
  const std::size_t places[] = {(median.count - 1) / 2, median.count / 2};
  std::size_t passed = 0;
  for (const auto& [number, times] : numbers) {
    for (const std::size_t place : places) {
      if (place >= passed && place < passed + times) median.twice += number;
    }
    passed += times;
  }
  return median;
}

std::string format_median(const Median& median) {
  return std::to_string(median.twice / 2) + (median.twice % 2 == 0 ? "" : ".5");
}

}  // namespace fu
