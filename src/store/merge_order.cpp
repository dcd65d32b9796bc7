// One side's order, with what only the other has put between.
#include "store/merge_order.hpp"

#include <algorithm>
#include <cstddef>
#include <list>
#include <map>
#include <set>
#include <string_view>

namespace fu::store {

namespace {

using Names = std::vector<std::string>;

/// Whether a side has names of the base in another order.
bool is_moved(const Names& base, const Names& side) {
  std::map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < base.size(); ++i) places.emplace(base[i], i + 1);
  std::size_t last = 0;
  for (const std::string& name : side) {
    const auto place = places.find(name);
    if (place == places.end()) continue;
    if (place->second < last) return true;
    last = place->second;
  }
  return false;
}

}  // namespace

std::vector<std::string> merge_order(const Names& base, const Names& ours, const Names& theirs) {
  const bool by_theirs = !is_moved(base, ours) && is_moved(base, theirs);
  const Names& leading = by_theirs ? theirs : ours;
  const Names& other = by_theirs ? ours : theirs;

  std::list<std::string> order(leading.begin(), leading.end());
  std::map<std::string_view, std::list<std::string>::iterator> places;
  for (auto at = order.begin(); at != order.end(); ++at) places.emplace(*at, at);
  const std::set<std::string_view> in_other(other.begin(), other.end());
  auto next = order.begin();  // where what comes next on the other side goes
  for (const std::string& name : other) {
    const auto place = places.find(name);
    if (place != places.end()) {
      next = std::next(place->second);
      continue;
    }
    // Ours stand before theirs at the same place.
    while (!by_theirs && next != order.end() && !in_other.contains(*next)) ++next;
    next = std::next(order.insert(next, name));
  }
  return {order.begin(), order.end()};
}

}  // namespace fu::store
