/// Random rules, calendars, prospects and logs for the property tests, nasty ones among them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/rules.hpp"

namespace fu::testing {

/// A number from the environment, else `fallback`.
std::uint64_t number_from_environment(const char* name, std::uint64_t fallback);

/// The same numbers for the same seed with every compiler and library.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// `from`..`to`, both included.
  int between(int from, int to) {
    return from + static_cast<int>(engine_() % static_cast<std::uint64_t>(to - from + 1));
  }
  bool percent(int chance) { return between(1, 100) <= chance; }
  std::size_t index(std::size_t size) { return static_cast<std::size_t>(engine_() % size); }
  template <typename Thing>
  const Thing& pick(const std::vector<Thing>& things) {
    return things[index(things.size())];
  }
  template <typename Thing>
  const Thing& pick(const NamedList<Thing>& things) {
    return pick(things.all());
  }

 private:
  std::mt19937_64 engine_;
};

/// A day near `base`, at most `range` days away, the ends of months and leap days more often than by chance.
Day random_day(Random& random, Day base, int range);

Interval random_interval(Random& random);

/// Any workdays but none, and holidays and absences around `base`, overlapping ones too.
Calendar random_calendar(Random& random, Day base);

/// `built_in` with another calendar and with cadences and outcomes added and replaced.
Rules random_rules(Random& random, const Rules& built_in, Day base);

/// One entry dated as given, with any mixture of keys.
LogEntry random_entry(Random& random, const Rules& rules, Day date);

/// A prospect with a log around `base`: in any order of dates, with entries of the same day and of the future.
Prospect random_prospect(Random& random, const Rules& rules, Day base);

/// For a failure's message: everything of it that the engine reads.
std::string describe_prospect(const Prospect& prospect);
std::string describe_rules(const Rules& rules);

}  // namespace fu::testing
