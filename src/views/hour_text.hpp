/// What is said in a Follow-Up Hour besides the cards.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/outcome_keys.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// Two lines: the outcomes that are likely after a contact by `via`, as many as there is room for, and the other keys.
std::string render_keys(const Rules& rules, std::string_view via, const RenderOptions& options);

/// All keys, and what they do.
std::string render_all_keys(const Rules& rules, const RenderOptions& options);

/// What became of an hour.
struct HourSummary {
  std::size_t contacted = 0;  ///< people
  std::size_t touched = 0;    ///< of them, those who had a touch, which moves the plan on
  std::size_t promises = 0;   ///< days that were promised
  int minutes = 0;
  std::size_t today = 0;               ///< people contacted today, by the log
  std::size_t goal = 0;                ///< people a day
  int streak = 0;                      ///< working days on end with the goal reached
  std::vector<std::string> due_again;  ///< IDs of those contacted whose next contact is today
};
std::string render_summary(const HourSummary& summary, const RenderOptions& options);

/// Above the cards: how many are left for today.
std::string say_progress(std::size_t done, std::size_t goal);

/// Instead of cards: nobody is left.
struct NobodyLeft {
  std::size_t done = 0;
  std::size_t goal = 0;
  bool is_empty = false;     ///< there is no prospect at all
  bool is_narrowed = false;  ///< a query picks some
};
std::string render_nobody_left(const NobodyLeft& nobody);

}  // namespace fu::views
