/// In which order the entries of two logs stand in one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace fu::store {

struct DatedItem {
  static constexpr std::size_t nowhere = SIZE_MAX;

  std::string date;
  std::string time;              ///< empty: not known
  std::size_t ours = nowhere;    ///< its place in our log
  std::size_t theirs = nowhere;  ///< its place in theirs
};

/// The places in `items` in the order of the dates; within a day by time, and ours before theirs. An entry without a
/// time keeps its place among the entries of its own log on that day.
std::vector<std::size_t> order_by_date(const std::vector<DatedItem>& items);

}  // namespace fu::store
