// Sorts by days, then zips two logs' entries of one day.
#include "store/merge_log_order.hpp"

#include <algorithm>
#include <numeric>

namespace fu::store {

namespace {

using Places = std::vector<std::size_t>;

/// The entries of one day from both logs.
class Day {
 public:
  Day(const std::vector<DatedItem>& items, const Places& day) : items_(items) {
    ours_ = of_side(day, &DatedItem::ours);
    theirs_ = of_side(day, &DatedItem::theirs);
  }

  Places zipped() {
    while (our_ < ours_.size() || their_ < theirs_.size()) {
      if (our_ == ours_.size() || (their_ < theirs_.size() && is_theirs_next())) {
        take(theirs_[their_++]);
      } else {
        take(ours_[our_++]);
      }
    }
    return std::move(order_);
  }

 private:
  Places of_side(const Places& day, std::size_t DatedItem::*place) const {
    Places side;
    std::copy_if(day.begin(), day.end(), std::back_inserter(side),
                 [&](std::size_t item) { return items_[item].*place != DatedItem::nowhere; });
    std::sort(side.begin(), side.end(),
              [&](std::size_t a, std::size_t b) { return items_[a].*place < items_[b].*place; });
    sort_by_time(side);
    return side;
  }

  /// Where all have a time. Otherwise nobody knows between which the others belong.
  void sort_by_time(Places& side) const {
    if (std::any_of(side.begin(), side.end(), [&](std::size_t item) { return items_[item].time.empty(); }))
      return;
    std::stable_sort(side.begin(), side.end(),
                     [&](std::size_t a, std::size_t b) { return items_[a].time < items_[b].time; });
  }

  bool is_shared(std::size_t item) const {
    return items_[item].ours != DatedItem::nowhere && items_[item].theirs != DatedItem::nowhere;
  }

  /// An entry of both logs is taken from ours, when what stands before it in theirs has been taken.
  bool is_theirs_next() const {
    const std::size_t our = ours_[our_];
    const std::size_t their = theirs_[their_];
    if (is_shared(their)) return std::find(order_.begin(), order_.end(), their) != order_.end();
    if (!items_[our].time.empty() && !items_[their].time.empty())
      return items_[their].time < items_[our].time;
    if (is_shared(our)) return true;
    if (items_[our].time.empty()) return false;
    const std::string time = next_time_of_theirs();
    return !time.empty() && time < items_[our].time;
  }

  /// Of their next entry that has one: those without a time stand before it.
  std::string next_time_of_theirs() const {
    for (std::size_t i = their_; i < theirs_.size() && !is_shared(theirs_[i]); ++i) {
      if (!items_[theirs_[i]].time.empty()) return items_[theirs_[i]].time;
    }
    return {};
  }

  void take(std::size_t item) {
    if (std::find(order_.begin(), order_.end(), item) == order_.end()) order_.push_back(item);
  }

  const std::vector<DatedItem>& items_;
  Places ours_;
  Places theirs_;
  std::size_t our_ = 0;
  std::size_t their_ = 0;
  Places order_;
};

}  // namespace

std::vector<std::size_t> order_by_date(const std::vector<DatedItem>& items) {
  Places places(items.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return items[a].date < items[b].date; });
  Places order;
  for (auto day = places.begin(); day != places.end();) {
    const auto end = std::find_if(day, places.end(),
                                  [&](std::size_t item) { return items[item].date != items[*day].date; });
    const Places of_day = Day(items, Places(day, end)).zipped();
    order.insert(order.end(), of_day.begin(), of_day.end());
    day = end;
  }
  return order;
}

}  // namespace fu::store
