// Sees each prospect once, and counts.
#include "domain/gathered_statistics.hpp"

#include <algorithm>

#include "domain/history.hpp"
#include "domain/milestones.hpp"

namespace fu {

namespace {

constexpr int quiet_after = 5;  // working days
constexpr std::size_t fifth = 5;

}  // namespace

GatheredStatistics::GatheredStatistics(const Rules& rules, const Period& period)
    : rules_(&rules), period_(period), activity_(period), funnel_(rules) {}

void GatheredStatistics::add_lead(const Prospect& prospect) {
  introductions_.add_lead(prospect, is_won(prospect, *rules_, period_.to));
}

void GatheredStatistics::add(const Prospect& prospect, const Derivation& derivation) {
  ++counts_.prospects;
  if (const auto first = first_day_of(prospect)) activity_.add_new(*first);
  add_contacts(prospect, derivation.moves);
  for (const Reckoned& reckoned : reckon(prospect, derivation.state, *rules_, period_.to))
    activity_.add(reckoned);
  add_way(prospect, derivation.moves);
  add_standing(prospect, derivation.state);
}

void GatheredStatistics::add_contacts(const Prospect& prospect, const std::vector<Move>& moves) {
  for (const Move& move : moves) {
    const LogEntry& entry = prospect.log[move.entry];
    if (entry.is_contact()) activity_.add_contact(entry, move.counts_as_touch);
  }
}

void GatheredStatistics::add_way(const Prospect& prospect, const std::vector<Move>& moves) {
  const Milestones reached = find_milestones(prospect, moves, *rules_);
  const bool is_introducer = prospect.type == ProspectType::introducer;
  introductions_.add(prospect, reached.meetings);
  if (!is_introducer) funnel_.add(prospect, period_.to);
  if (!is_introducer && reached.first_meeting && period_.contains(reached.first_meeting->day))
    ++first_meetings_[reached.first_meeting->touches];
  if (reached.won && period_.contains(reached.won->day)) {
    ++won_[reached.won->touches];
    ++counts_.won_after_fifth.whole;
    if (reached.won->touches_before >= fifth) ++counts_.won_after_fifth.part;
  }
  if (!reached.won && !period_.from && is_won_stage(*rules_, prospect.stage)) ++counts_.won_undated;
}

void GatheredStatistics::add_standing(const Prospect& prospect, const State& state) {
  if (state.status == Status::stopped) return;
  if (!state.last) {
    const auto first = first_day_of(prospect);
    if (!first || *first <= period_.to) ++counts_.never_contacted;
    return;
  }
  const Stage* stage = rules_->find_stage(prospect.stage);
  if (prospect.type == ProspectType::introducer || (stage != nullptr && stage->closed)) return;
  if (state.overdue_days < quiet_after) return;
  ++counts_.quiet.at(std::min(static_cast<std::size_t>(state.touches), counts_.quiet.size() - 1));
}

void GatheredStatistics::join(GatheredStatistics&& later) {
  activity_.join(later.activity_);
  funnel_.join(later.funnel_);
  introductions_.join(std::move(later.introductions_));
  for (const auto& [touches, times] : later.first_meetings_) first_meetings_[touches] += times;
  for (const auto& [touches, times] : later.won_) won_[touches] += times;
  counts_.prospects += later.counts_.prospects;
  counts_.never_contacted += later.counts_.never_contacted;
  counts_.won_undated += later.counts_.won_undated;
  counts_.won_after_fifth.part += later.counts_.won_after_fifth.part;
  counts_.won_after_fifth.whole += later.counts_.won_after_fifth.whole;
  for (std::size_t i = 0; i < counts_.quiet.size(); ++i) counts_.quiet.at(i) += later.counts_.quiet.at(i);
}

Statistics GatheredStatistics::finish() const {
  Statistics statistics = counts_;
  statistics.period = period_;
  activity_.tell(statistics);
  statistics.first_meeting = median_of(first_meetings_);
  statistics.until_won = median_of(won_);
  statistics.funnel = funnel_.stages();
  statistics.introducers = introductions_.introducers();
  statistics.quiet_after_one.part = statistics.quiet[1];
  for (std::size_t touches = 1; touches < statistics.quiet.size(); ++touches)
    statistics.quiet_after_one.whole += statistics.quiet.at(touches);
  return statistics;
}

Share kept(const Statistics& statistics) {
  return {.part = statistics.on_time, .whole = statistics.on_time + statistics.late + statistics.missed};
}

}  // namespace fu
