/// The people of a Follow-Up Hour in a row, and where in it the hour is.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "commands/hour_people.hpp"
#include "domain/problem.hpp"

namespace fu::commands {

/// Somebody's place in the hour.
struct HourPlace {
  HourPerson person;
  bool is_unreadable = false;  ///< now
  Problems problems = {};      ///< why
};

class HourPlaces {
 public:
  explicit HourPlaces(std::vector<HourPerson> people);

  std::size_t size() const { return places_.size(); }
  /// How many lie before this one.
  std::size_t at() const { return at_; }
  HourPlace& here() { return places_[at_]; }

  /// To the next one that is not done and can be read, beginning with this one, and at the end with the first; false when
  /// there is none.
  bool go_to_next(const std::function<bool(const std::string& id)>& is_done);
  /// False on the first one.
  bool go_back();
  void go_to(const std::string& id);
  /// This one comes last; the next one is here then.
  void put_off();

  /// What is wrong in the files that could not be read in the end.
  void hand_over_problems(Problems& problems);

 private:
  std::vector<HourPlace> places_;
  std::size_t at_ = 0;
};

}  // namespace fu::commands
