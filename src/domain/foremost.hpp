/// The first of many, in an order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace fu {

/// Is offered items one by one and keeps those that come first; which these are does not depend on the order in which
/// they are offered, if no two are equal.
template <typename Item>
class Foremost {
 public:
  using Before = std::function<bool(const Item& a, const Item& b)>;

  /// Keeps `most`, or all if that is 0.
  Foremost(std::size_t most, Before before) : most_(most), before_(std::move(before)) {}

  /// complete(item) adds what the order does not depend on; it is not called for an item that has no place.
  template <typename Complete>
  void offer(Item item, const Complete& complete) {
    ++offered_;
    if (last_ != nullptr && !before_(item, *last_)) return;
    complete(item);
    items_.push_back(std::make_unique<Item>(std::move(item)));
    make_room();
  }

  void join(Foremost&& other) {
    offered_ += other.offered_;
    std::move(other.items_.begin(), other.items_.end(), std::back_inserter(items_));
    make_room();
  }

  /// How many there were.
  std::size_t offered() const { return offered_; }

  /// Ends the gathering.
  std::vector<std::unique_ptr<Item>> take() {
    if (most_ > 0 && items_.size() > most_) drop_others();
    std::sort(items_.begin(), items_.end(), pointed_before());
    return std::move(items_);
  }

 private:
  auto pointed_before() const {
    return [this](const auto& a, const auto& b) { return before_(*a, *b); };
  }

  /// Some more than are wanted are kept, so that not every one of them costs a search.
  void make_room() {
    constexpr std::size_t spare = 64;
    if (most_ > 0 && items_.size() >= 2 * most_ + spare) drop_others();
  }

  void drop_others() {
    const auto last = items_.begin() + static_cast<std::ptrdiff_t>(most_ - 1);
    std::nth_element(items_.begin(), last, items_.end(), pointed_before());
    items_.resize(most_);
    last_ = items_.back().get();
  }

  std::size_t most_;
  Before before_;
  std::size_t offered_ = 0;
  std::vector<std::unique_ptr<Item>> items_;
  const Item* last_ = nullptr;  ///< one of `items_`: what does not come before it has no place
};

}  // namespace fu
