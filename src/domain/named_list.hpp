/// Things in order, and found by their names.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fu {

inline const std::string& name_of(const std::string& name) { return name; }
template <typename Thing>
const std::string& name_of(const Thing& thing) {
  return thing.name;
}

/// No two things have the same name. What it holds is not changed, but put a second time.
template <typename Thing>
class NamedList {
 public:
  NamedList() = default;
  NamedList(std::initializer_list<Thing> things) {
    for (const Thing& thing : things) put(thing);
  }

  /// Takes the place of the thing with the same name, or comes last.
  void put(Thing thing) {
    const auto [place, is_new] = places_.try_emplace(name_of(thing), things_.size());
    if (is_new) {
      things_.push_back(std::move(thing));
    } else {
      things_[place->second] = std::move(thing);
    }
  }

  /// The place of the thing of that name, or size().
  std::size_t place_of(std::string_view name) const {
    if (things_.size() > few) {
      const auto place = places_.find(name);
      return place == places_.end() ? things_.size() : place->second;
    }
    std::size_t place = 0;
    while (place < things_.size() && name_of(things_[place]) != name) ++place;
    return place;
  }

  /// The thing of that name, or nullptr.
  const Thing* find(std::string_view name) const {
    const std::size_t place = place_of(name);
    return place == things_.size() ? nullptr : &things_[place];
  }
  bool contains(std::string_view name) const { return place_of(name) != things_.size(); }

  const std::vector<Thing>& all() const { return things_; }
  auto begin() const { return things_.begin(); }
  auto end() const { return things_.end(); }
  std::size_t size() const { return things_.size(); }
  bool empty() const { return things_.empty(); }

 private:
  static constexpr std::size_t few = 24;  ///< so many are looked through as quickly as the map is

  std::vector<Thing> things_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

template <typename Thing>
std::vector<std::string> names_of(const NamedList<Thing>& things) {
  std::vector<std::string> names;
  names.reserve(things.size());
  for (const Thing& thing : things) names.push_back(name_of(thing));
  return names;
}

}  // namespace fu
