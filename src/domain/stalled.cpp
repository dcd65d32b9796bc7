// Looks for the last entry that changed the stage, and counts what came behind it.
#include "domain/stalled.hpp"

#include "domain/history.hpp"
#include "domain/pipeline.hpp"

namespace fu {

namespace {

/// `touches` and `since` of all moves up to today; entries that name the stage they are in change nothing.
Standstill count_since_change(const Prospect& prospect, const Rules& rules, Day today) {
  Standstill still{.since = first_day_of(prospect).value_or(today)};
  std::string stage = rules.stages.empty() ? std::string() : rules.stages.all().front().name;
  for (const Move& move : derive(prospect, rules, today).moves) {
    const LogEntry& entry = prospect.log[move.entry];
    if (!entry.stage.empty() && entry.stage != stage) {
      stage = entry.stage;
      still.since = entry.date;
      still.touches = 0;
    } else if (move.counts_as_touch) {
      ++still.touches;
    }
  }
  still.days = days_between(still.since, today);
  return still;
}

}  // namespace

int compare_standstill(const Standstill& a, const Standstill& b) {
  if (a.days != b.days) return a.days > b.days ? -1 : 1;
  if (a.touches != b.touches) return a.touches > b.touches ? -1 : 1;
  return 0;
}

std::optional<Standstill> find_standstill(const Listed& item, const Rules& rules, Day today) {
  const auto touches = static_cast<std::size_t>(rules.stalled.touches);
  if (static_cast<std::size_t>(item.state.touches) < touches || item.state.pin == Pin::Kind::promise ||
      !is_deal(item.prospect, item.state, rules))
    return std::nullopt;
  Standstill still = count_since_change(item.prospect, rules, today);
  if (still.touches < touches || still.days < rules.stalled.days) return std::nullopt;
  still.judgement = last_judgement(item.prospect, today);
  return still;
}

}  // namespace fu
