/// Part of a whole, as exact counts.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace fu {

/// Of fewer than so many, a share or a median tells nothing, and is not told. See fu-stats(1).
inline constexpr std::size_t least_sample = 5;

struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  bool is_telling() const { return whole >= least_sample; }
  bool operator==(const Share&) const = default;
};

/// Percent with one decimal, halves rounded up: "66.7"; "0.0" of an empty whole.
std::string format_percent(const Share& share);

/// The middle one of numbers that are in order; of an even count the mean of the two in the middle, so twice the median
/// is a whole number. Nothing of none.
struct Median {
  std::size_t count = 0;  ///< of how many numbers
  std::size_t twice = 0;

  bool is_telling() const { return count >= least_sample; }
  bool operator==(const Median&) const = default;
};

/// How often each number was counted.
using Histogram = std::map<std::size_t, std::size_t>;
Median median_of(const Histogram& numbers);

/// "4", "4.5"
std::string format_median(const Median& median);

}  // namespace fu
