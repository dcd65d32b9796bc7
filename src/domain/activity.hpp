/// What was done in a period: by week, channel, outcome and hour. Each term is defined in fu-stats(1).
#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "domain/punctuality.hpp"
#include "domain/statistics.hpp"

namespace fu {

class Activity {
 public:
  explicit Activity(const Period& period) : period_(period) {}

  /// A prospect came into the book.
  void add_new(Day day);
  /// An entry that is a contact, and whether it was a touch.
  void add_contact(const LogEntry& entry, bool is_touch);
  void add(const Reckoned& reckoned);
  void join(const Activity& other);

  /// Fills in what it has counted.
  void tell(Statistics& statistics) const;

 private:
  struct Channel {
    std::size_t contacts = 0;
    std::size_t touches = 0;
    std::map<std::string, std::size_t, std::less<>> outcomes;
  };

  WeekCount& week_of(Day day);
  void add_call(const LogEntry& entry, bool is_touch);
  void tell_channels(Statistics& statistics) const;
  void tell_hours(Statistics& statistics) const;

  Period period_;
  std::map<Day, WeekCount> weeks_;
  std::map<std::string, Channel, std::less<>> channels_;
  std::array<Share, 24> hours_{};
};

}  // namespace fu
