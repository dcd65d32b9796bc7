// Forth, back, and to the end of the row.
#include "commands/hour_places.hpp"

#include <algorithm>
#include <iterator>

namespace fu::commands {

HourPlaces::HourPlaces(std::vector<HourPerson> people) {
  for (HourPerson& person : people) places_.push_back({.person = std::move(person)});
}

bool HourPlaces::go_to_next(const std::function<bool(const std::string& id)>& is_done) {
  for (std::size_t i = 0; i < places_.size(); ++i) {
    const std::size_t next = (at_ + i) % places_.size();
    if (is_done(places_[next].person.file.id) || places_[next].is_unreadable) continue;
    at_ = next;
    return true;
  }
  return false;
}

bool HourPlaces::go_back() {
  if (at_ == 0) return false;
  --at_;
  return true;
}

void HourPlaces::go_to(const std::string& id) {
  const auto place = std::find_if(places_.begin(), places_.end(),
                                  [&](const HourPlace& one) { return one.person.file.id == id; });
  if (place != places_.end()) at_ = static_cast<std::size_t>(place - places_.begin());
}

void HourPlaces::put_off() {
  const auto here = places_.begin() + static_cast<std::ptrdiff_t>(at_);
  std::rotate(here, here + 1, places_.end());
}

void HourPlaces::hand_over_problems(Problems& problems) {
  for (HourPlace& place : places_)
    std::move(place.problems.begin(), place.problems.end(), std::back_inserter(problems));
}

}  // namespace fu::commands
