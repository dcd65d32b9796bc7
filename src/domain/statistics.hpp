/// Numbers from the log: what was done, what came of it, and when. Each term is defined in fu-stats(1).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/share.hpp"

namespace fu {

/// Both ends included.
struct Period {
  std::optional<Day> from;  ///< nothing: from the beginning
  Day to;

  bool contains(Day day) const { return (!from || *from <= day) && day <= to; }
};

struct WeekCount {
  Day monday;
  std::size_t contacts = 0;
  std::size_t touches = 0;
  std::size_t attempts = 0;
  std::size_t on_time = 0;
  std::size_t late = 0;
  std::size_t missed = 0;
  std::size_t added = 0;  ///< prospects that came into the book

  bool operator==(const WeekCount&) const = default;
};

struct ChannelCount {
  std::string via;
  std::size_t contacts = 0;
  std::size_t touches = 0;
  std::size_t attempts = 0;
};

struct OutcomeCount {
  std::string via;
  std::string outcome;  ///< empty: none was written
  std::size_t contacts = 0;
};

/// Calls in an hour of the day.
struct HourCount {
  std::size_t hour = 0;
  Share answered;
};

struct IntroducerCount {
  std::string id;
  std::string name;
  ProspectType type = ProspectType::introducer;  ///< others may give leads, too
  std::size_t meetings = 0;
  std::size_t leads = 0;
  std::size_t won = 0;  ///< of the leads
};

struct StageCount {
  std::string stage;
  std::size_t prospects = 0;  ///< that are there or have been, or further
};

struct Statistics {
  Period period;
  std::size_t prospects = 0;
  std::size_t contacts = 0;
  std::size_t touches = 0;
  std::size_t attempts = 0;
  std::size_t never_contacted = 0;
  Median first_meeting;  ///< touches, the meeting included
  Median until_won;      ///< touches
  Share won_after_fifth;
  std::size_t won_undated = 0;  ///< won, and the log does not say when
  /// Prospects that were let go, after 0, 1, 2, 3, 4, and 5 or more touches.
  std::array<std::size_t, 6> quiet{};
  Share quiet_after_one;  ///< of those who had a touch
  std::size_t on_time = 0;
  std::size_t late = 0;
  std::size_t missed = 0;
  std::vector<WeekCount> weeks;        ///< without gaps, oldest first
  std::vector<ChannelCount> channels;  ///< most contacts first, then by name
  /// In the order of the channels, then most contacts first, then by name.
  std::vector<OutcomeCount> outcomes;
  std::vector<HourCount> hours;              ///< those with calls, in the order of the day
  std::vector<std::size_t> best_hours;       ///< those in which most calls were answered, best first
  std::vector<IntroducerCount> introducers;  ///< most leads first, then by ID
  std::vector<StageCount> funnel;  ///< open stages and the one that is won, in the order of the rules
};

/// Of the contacts that were to be made, those that were made in time.
Share kept(const Statistics& statistics);

}  // namespace fu
