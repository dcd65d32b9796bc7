// Counts touches along the log, until a first meeting and until won.
#include "domain/milestones.hpp"

#include <algorithm>

#include "domain/recording.hpp"

namespace fu {

namespace {

bool is_meeting(const LogEntry& entry, const Move& move) {
  return move.counts_as_touch && (entry.outcome == "met" || entry.via == "meeting" || entry.via == "visit");
}

}  // namespace

bool is_won_stage(const Rules& rules, std::string_view name) {
  const Stage* stage = rules.find_stage(name);
  return stage != nullptr && is_won_stage(*stage);
}

bool is_won(const Prospect& prospect, const Rules& rules, Day last_day) {
  return is_won_stage(rules, prospect.stage) ||
         std::any_of(prospect.log.begin(), prospect.log.end(), [&](const LogEntry& entry) {
           return entry.date <= last_day && is_won_stage(rules, entry.stage);
         });
}

Milestones find_milestones(const Prospect& prospect, const std::vector<Move>& moves, const Rules& rules) {
  Milestones found;
  Milestone here;
  for (const Move& move : moves) {
    const LogEntry& entry = prospect.log[move.entry];
    here.day = entry.date;
    here.touches_before = here.touches;
    here.touches += move.counts_as_touch ? 1 : 0;
    if (is_meeting(entry, move)) {
      ++found.meetings;
      if (!found.first_meeting) found.first_meeting = here;
    }
    if (!found.won && is_won_stage(rules, entry.stage)) found.won = here;
  }
  return found;
}

}  // namespace fu
