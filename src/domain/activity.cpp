// Counts contacts, and puts the counts in order.
#include "domain/activity.hpp"

#include <algorithm>
#include <tuple>

#include "domain/week.hpp"

namespace fu {

namespace {

constexpr std::size_t most_best_hours = 3;

/// Text is only copied for what is new.
template <typename Value>
Value& at(std::map<std::string, Value, std::less<>>& counts, const std::string& name) {
  const auto found = counts.find(name);
  return found != counts.end() ? found->second : counts[name];
}

void add(WeekCount& sum, const WeekCount& more) {
  sum.contacts += more.contacts;
  sum.touches += more.touches;
  sum.attempts += more.attempts;
  sum.on_time += more.on_time;
  sum.late += more.late;
  sum.missed += more.missed;
  sum.added += more.added;
}

bool is_better(const HourCount& a, const HourCount& b) {
  const std::size_t left = a.answered.part * b.answered.whole;
  const std::size_t right = b.answered.part * a.answered.whole;
  if (left != right) return left > right;
  return std::tuple(b.answered.whole, a.hour) < std::tuple(a.answered.whole, b.hour);
}

}  // namespace

WeekCount& Activity::week_of(Day day) {
  const Day monday = monday_of(day);
  WeekCount& week = weeks_[monday];
  week.monday = monday;
  return week;
}

void Activity::add_new(Day day) {
  if (period_.contains(day)) ++week_of(day).added;
}

void Activity::add_contact(const LogEntry& entry, bool is_touch) {
  if (!period_.contains(entry.date)) return;
  WeekCount& week = week_of(entry.date);
  ++week.contacts;
  ++(is_touch ? week.touches : week.attempts);
  Channel& channel = at(channels_, entry.via);
  ++channel.contacts;
  channel.touches += is_touch ? 1 : 0;
  ++at(channel.outcomes, entry.outcome);
  if (entry.via == "call" && !entry.time.empty()) add_call(entry, is_touch);
}

void Activity::add_call(const LogEntry& entry, bool is_touch) {
  const auto hour =
      static_cast<std::size_t>(entry.time[0] - '0') * 10 + static_cast<std::size_t>(entry.time[1] - '0');
  Share& answered = hours_.at(hour);
  ++answered.whole;
  if (is_touch && entry.outcome != "voicemail" && entry.outcome != "gatekeeper") ++answered.part;
}

void Activity::add(const Reckoned& reckoned) {
  if (!period_.contains(reckoned.day)) return;
  WeekCount& week = week_of(reckoned.day);
  switch (reckoned.what) {
    case Punctuality::on_time: ++week.on_time; break;
    case Punctuality::late: ++week.late; break;
    case Punctuality::missed: ++week.missed; break;
  }
}

void Activity::join(const Activity& other) {
  for (const auto& [monday, week] : other.weeks_) fu::add(week_of(monday), week);
  for (const auto& [via, channel] : other.channels_) {
    Channel& mine = at(channels_, via);
    mine.contacts += channel.contacts;
    mine.touches += channel.touches;
    for (const auto& [outcome, contacts] : channel.outcomes) at(mine.outcomes, outcome) += contacts;
  }
  for (std::size_t hour = 0; hour < hours_.size(); ++hour) {
    hours_.at(hour).part += other.hours_.at(hour).part;
    hours_.at(hour).whole += other.hours_.at(hour).whole;
  }
}

void Activity::tell(Statistics& statistics) const {
  WeekCount sum;
  for (const auto& [monday, week] : weeks_) fu::add(sum, week);
  statistics.contacts = sum.contacts;
  statistics.touches = sum.touches;
  statistics.attempts = sum.attempts;
  statistics.on_time = sum.on_time;
  statistics.late = sum.late;
  statistics.missed = sum.missed;
  if (!weeks_.empty()) {
    for (Day monday = weeks_.begin()->first; monday <= period_.to; monday += Days{7}) {
      const auto week = weeks_.find(monday);
      statistics.weeks.push_back(week != weeks_.end() ? week->second : WeekCount{.monday = monday});
    }
  }
  tell_channels(statistics);
  tell_hours(statistics);
}

void Activity::tell_channels(Statistics& statistics) const {
  const auto most_first = [](const auto& a, const auto& b) { return a.contacts > b.contacts; };
  for (const auto& [via, channel] : channels_) {
    statistics.channels.push_back({.via = via,
                                   .contacts = channel.contacts,
                                   .touches = channel.touches,
                                   .attempts = channel.contacts - channel.touches});
  }
  std::stable_sort(statistics.channels.begin(), statistics.channels.end(), most_first);
  for (const ChannelCount& count : statistics.channels) {
    std::vector<OutcomeCount> outcomes;
    for (const auto& [outcome, contacts] : channels_.find(count.via)->second.outcomes)
      outcomes.push_back({.via = count.via, .outcome = outcome, .contacts = contacts});
    std::stable_sort(outcomes.begin(), outcomes.end(), most_first);
    statistics.outcomes.insert(statistics.outcomes.end(), outcomes.begin(), outcomes.end());
  }
}

void Activity::tell_hours(Statistics& statistics) const {
  std::vector<HourCount> best;
  for (std::size_t hour = 0; hour < hours_.size(); ++hour) {
    const HourCount count{.hour = hour, .answered = hours_.at(hour)};
    if (count.answered.whole > 0) statistics.hours.push_back(count);
    if (count.answered.is_telling()) best.push_back(count);
  }
  std::sort(best.begin(), best.end(), is_better);
  for (std::size_t i = 0; i < std::min(best.size(), most_best_hours); ++i)
    statistics.best_hours.push_back(best[i].hour);
}

}  // namespace fu
