// The plan is the engine run on a longer log; levelling gives each owner's days out one by one.
#include "domain/agenda.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace fu {

std::vector<Coming> plan_ahead(const Prospect& prospect, const Rules& rules, Day today, std::size_t number) {
  const Day farthest_day{std::chrono::year{9999} / 12 / 31};
  std::vector<Coming> plan;
  std::optional<Prospect> imagined;  // only where there is a second contact: copies take time
  Day day = today;
  while (plan.size() < number) {
    State state = compute_state(imagined ? *imagined : prospect, rules, day);
    if (state.status == Status::stopped) break;
    day = state.next_day(day);
    if (day > farthest_day) break;
    const std::string via = state.via.empty() ? "contact" : state.via;
    plan.push_back({.day = day, .state = std::move(state)});
    if (plan.size() == number) break;
    if (!imagined) imagined = prospect;
    imagined->log.push_back(LogEntry{.date = day, .via = via});
  }
  return plan;
}

namespace {

/// The days of one owner and how many contacts each has.
class Diary {
 public:
  Diary(const WorkCalendar& calendar, int capacity) : calendar_(&calendar), capacity_(capacity) {}

  void keep(Day day) { ++taken_[day]; }

  /// The first working day from `from` on with room, which is taken.
  Day take(Day from) {
    const Day day = first_with_room(calendar_->roll(from));
    ++taken_[day];
    return day;
  }

 private:
  /// Follows what earlier searches found, so that a full month is not walked again and again.
  Day first_with_room(Day day) {
    std::vector<Day> passed;
    while (true) {
      if (const auto skip = skip_.find(day); skip != skip_.end()) {
        passed.push_back(day);
        day = skip->second;
      } else if (const auto taken = taken_.find(day); taken != taken_.end() && taken->second >= capacity_) {
        passed.push_back(day);
        day = calendar_->roll(day + Days{1});
      } else {
        break;
      }
    }
    for (const Day full : passed) skip_[full] = day;
    return day;
  }

  const WorkCalendar* calendar_;
  int capacity_;
  std::map<Day, int> taken_;
  std::map<Day, Day> skip_;  ///< from a full day to a later one that was not full then
};

}  // namespace

std::vector<Day> give_days(std::span<const Waiting> waiting, const Calendar& calendar, Day today,
                           int capacity) {
  std::map<std::string_view, Diary> diaries;
  const auto diary_of = [&](const Waiting& one) -> Diary& {
    return diaries.try_emplace(one.owner, calendar.of(one.owner), capacity).first->second;
  };

  std::vector<Day> days(waiting.size());
  for (std::size_t i = 0; i < waiting.size(); ++i) {
    if (!waiting[i].state->pin) continue;
    days[i] = waiting[i].state->next_day(today);
    diary_of(waiting[i]).keep(days[i]);
  }
  for (std::size_t i = 0; i < waiting.size(); ++i) {
    if (!waiting[i].state->pin) days[i] = diary_of(waiting[i]).take(waiting[i].state->next_day(today));
  }
  return days;
}

std::vector<Day> level(std::span<const Waiting> waiting, const Calendar& calendar, Day today, int capacity) {
  std::vector<std::size_t> order(waiting.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const State& first = *waiting[a].state;
    const State& second = *waiting[b].state;
    if (first.cadence().priority != second.cadence().priority)
      return first.cadence().priority > second.cadence().priority;
    return first.window.late < second.window.late;
  });
  std::vector<Waiting> ordered;
  ordered.reserve(waiting.size());
  for (const std::size_t i : order) ordered.push_back(waiting[i]);
  const std::vector<Day> given = give_days(ordered, calendar, today, capacity);
  std::vector<Day> days(waiting.size());
  for (std::size_t i = 0; i < order.size(); ++i) days[order[i]] = given[i];
  return days;
}

}  // namespace fu
