/// The numbers of a book as one HTML page, for people who would rather look than read. It needs nothing but itself:
/// no script, no network.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/pipeline.hpp"
#include "domain/stalled.hpp"
#include "domain/statistics.hpp"

namespace fu::views {

struct StalledDeal {
  std::string id;
  std::string name;
  std::string company;
  std::string stage;
  std::optional<Money> value;
  Standstill standstill;
};

struct Report {
  Today day;  ///< the last one, on which the book is looked at
  std::string query;
  std::string commit;  ///< at which the book is read; empty: as it is now
  Statistics statistics;
  Pipeline pipeline;
  std::vector<StalledDeal> stalled;  ///< the longest first
  Goals goals;
  Stalled limits;
  std::size_t unread = 0;  ///< files that could not be used
};

/// Of a longer time, only so many weeks are shown.
inline constexpr std::size_t most_report_weeks = 52;
/// And of many people, so many.
inline constexpr std::size_t most_report_rows = 50;

std::string render_report(const Report& report);

}  // namespace fu::views
