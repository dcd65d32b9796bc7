// The rules of fu-cadence(7) once more, sentence by sentence, with no thought of speed.
#include "property/second_model.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace fu::model {
namespace {

bool is_leap_year(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int length_of_month(int year, int month) {
  if (month == 2) return is_leap_year(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Monday is 0; the first day of 1970 was a Thursday.
std::size_t weekday_number(Day day) {
  const long long number = (day.time_since_epoch().count() % 7 + 7 + 3) % 7;
  return static_cast<std::size_t>(number);
}

const Cadence* find_cadence(const Rules& rules, const std::string& name) {
  for (const Cadence& cadence : rules.cadences) {
    if (cadence.name == name) return &cadence;
  }
  return nullptr;
}

/// The cadence of that name; absent or unknown: the default one.
const Cadence& cadence_named(const Rules& rules, const std::string& name) {
  const Cadence* cadence = find_cadence(rules, name);
  return cadence != nullptr ? *cadence : *find_cadence(rules, rules.default_cadence);
}

const Outcome* find_outcome(const NamedList<Outcome>& outcomes, const std::string& name) {
  for (const Outcome& outcome : outcomes) {
    if (outcome.name == name) return &outcome;
  }
  return nullptr;
}

bool is_contact(const LogEntry& entry) { return !entry.via.empty(); }

/// Only entries dated on or before today count, in the order of their dates, on the same day in that of the file.
std::vector<std::size_t> counted_entries(const Prospect& prospect, Day today) {
  std::vector<std::size_t> order;
  if (prospect.log.empty()) return order;
  Day day = prospect.log.front().date;
  for (const LogEntry& entry : prospect.log) day = std::min(day, entry.date);
  for (; day <= today; day += Days{1}) {
    for (std::size_t i = 0; i < prospect.log.size(); ++i) {
      if (prospect.log[i].date == day) order.push_back(i);
    }
    if (order.size() == prospect.log.size()) break;
  }
  return order;
}

/// The last counted entry with a cadence, as a place in that order.
std::optional<std::size_t> find_mark(const Prospect& prospect, const std::vector<std::size_t>& order) {
  std::optional<std::size_t> mark;
  for (std::size_t place = 0; place < order.size(); ++place) {
    if (!prospect.log[order[place]].cadence.empty()) mark = place;
  }
  return mark;
}

/// The position before the first entry of the plan.
Position start_of_plan(const Prospect& prospect, const Rules& rules, Day today, const LogEntry* mark) {
  bool is_cadence_chosen_later = false;
  std::optional<Day> earliest;
  for (const LogEntry& entry : prospect.log) {
    if (entry.date > today && !entry.cadence.empty()) is_cadence_chosen_later = true;
    if (!earliest || entry.date < *earliest) earliest = entry.date;
  }

  Position start;
  const bool is_marks_own = mark != nullptr && is_cadence_chosen_later;
  start.cadence = cadence_named(rules, is_marks_own ? mark->cadence : prospect.cadence).name;
  if (mark != nullptr) {
    start.anchor = mark->date;
  } else if (prospect.added) {
    start.anchor = prospect.added;
  } else {
    start.anchor = earliest;
  }
  return start;
}

/// One more touch in the step: on to the next step, or to the first of `then`, when it has been done often enough.
void count_touch(Position& position, const Rules& rules) {
  position.done += 1;
  const Cadence& cadence = *find_cadence(rules, position.cadence);
  const bool is_last_step = position.step + 1 == cadence.steps.size();
  if (is_last_step && cadence.then.empty()) return;  // for ever
  const int times = cadence.steps[position.step].times.value_or(1);
  if (position.done < times) return;
  position.done = 0;
  if (is_last_step) {
    position.cadence = cadence.then;
    position.step = 0;
  } else {
    position.step += 1;
  }
}

/// What a contact after the mark does, before its own `resume` and `next`; the word for it.
std::string act_as_contact(Position& position, const Rules& rules, const LogEntry& entry, std::size_t index,
                           const Outcome* rule, bool is_touch) {
  position.replaced.reset();
  position.channel.clear();
  if (position.pin && entry.date >= position.pin->day) position.pin.reset();

  std::optional<Interval> next;
  if (rule != nullptr) next = rule->next;
  std::string kind;
  if (rule != nullptr && !rule->cadence.empty()) {
    kind = "change of plan";
    position.cadence = rule->cadence;
    position.step = 0;
    position.done = 0;
    position.anchor = entry.date;
    position.pin.reset();
  } else if (is_touch) {
    kind = "touch";
    count_touch(position, rules);
    position.anchor = entry.date;
  } else {
    kind = "attempt";
    if (!next) next = Interval{1, 1, Unit::working_days};
  }

  if (!position.pin) {
    if (next) position.replaced = Override{*next, index};
    if (rule != nullptr) position.channel = rule->via;
  }
  return kind;
}

/// `resume`, then `next`.
void act_by_keys(Position& position, const LogEntry& entry, std::size_t index) {
  if (!entry.resume.empty()) {
    position.anchor = entry.date;
    position.pin.reset();
    position.channel.clear();
    position.replaced = Override{Interval{0, 0, Unit::days}, index};
  }
  if (entry.next) {
    position.pin = Pin{is_contact(entry), *entry.next, index};
    position.replaced.reset();
    position.channel.clear();
  }
  if (entry.back_to_plan) {
    position.pin.reset();
    position.replaced.reset();
    position.channel.clear();
  }
}

/// What an entry says of contacts and stops, wherever it stands.
void tell(State& state, const LogEntry& entry, std::size_t index, const Outcome* rule, bool is_touch) {
  if (is_contact(entry)) {
    state.last = index;
    if (is_touch) {
      state.touches += 1;
      state.attempts = 0;
    } else {
      state.attempts += 1;
    }
  }
  if (!entry.resume.empty()) state.stopped.reset();
  if (rule != nullptr && rule->stop) state.stopped = {entry.date, *rule->stop};
  if (entry.stop) state.stopped = {entry.date, *entry.stop};
}

struct PlainWindow {
  Day from, due, late, due_unrolled;
};

PlainWindow wait_from(Day from, const Interval& wait, const Walker& walker) {
  const bool is_at_once = wait.min == 0 && wait.unit == Unit::days;
  const Day due = is_at_once ? from : walker.plus(from, wait.min, wait.unit);
  const Day unrolled = is_at_once ? from : walker.plus_unrolled(from, wait.min, wait.unit);
  return {from, due, walker.plus(from, wait.max, wait.unit), unrolled};
}

PlainWindow find_window(const Position& position, const Prospect& prospect, const Step& step,
                        const Walker& walker, Day today) {
  if (position.pin) {
    const Day day = position.pin->day;
    return {prospect.log[position.pin->entry].date, day, walker.roll(day), day};
  }
  if (position.replaced) {
    return wait_from(prospect.log[position.replaced->entry].date, position.replaced->wait, walker);
  }
  if (position.anchor) return wait_from(*position.anchor, step.wait, walker);
  return {today, today, walker.roll(today), today};
}

/// A promise whose day has come.
bool has_promise_due(const State& state) {
  return state.pin == "promise" && (state.status == "due" || state.status == "overdue");
}

/// A fraction in lowest terms, compared by its integer part, then by what is left.
int compare_fractions(std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
  const std::int64_t common = b / std::gcd(b, d) * d;
  const std::int64_t left = a * (common / b);
  const std::int64_t right = c * (common / d);
  return left < right ? -1 : left > right ? 1 : 0;
}

}  // namespace

Day later_by_months(Day day, int months) {
  const std::chrono::year_month_day date{day};
  int year = static_cast<int>(date.year());
  int month = static_cast<int>(static_cast<unsigned>(date.month()));
  for (int i = 0; i < months; ++i) {
    month += 1;
    if (month == 13) {
      month = 1;
      year += 1;
    }
  }
  const int last = length_of_month(year, month);
  const int day_of_month = std::min(static_cast<int>(static_cast<unsigned>(date.day())), last);
  return Day{std::chrono::year{year} / month / day_of_month};
}

Walker::Walker(const Calendar& calendar, std::string_view owner) : workdays_(calendar.workdays()) {
  for (const Holiday& holiday : calendar.holidays()) off_.push_back(holiday.days);
  for (const Absence& absence : calendar.absences()) {
    if (absence.owner == owner) off_.push_back(absence.days);
  }
}

bool Walker::works(Day day) const {
  if (!workdays_.at(weekday_number(day))) return false;
  for (const DayRange& range : off_) {
    if (range.from <= day && day <= range.to) return false;
  }
  return true;
}

Day Walker::roll(Day day) const {
  while (!works(day)) day += Days{1};
  return day;
}

Day Walker::plus_unrolled(Day day, int count, Unit unit) const {
  switch (unit) {
    case Unit::days: return day + Days{count};
    case Unit::weeks: return day + Days{7 * count};
    case Unit::months: return later_by_months(day, count);
    case Unit::years: return later_by_months(day, 12 * count);
    case Unit::working_days: break;
  }
  if (count == 0) return roll(day);
  for (int i = 0; i < count; ++i) day = roll(day + Days{1});
  return day;
}

Day Walker::plus(Day day, int count, Unit unit) const {
  const Day later = plus_unrolled(day, count, unit);
  return unit == Unit::working_days ? later : roll(later);
}

int Walker::worked(Day from, Day to) const {
  int number = 0;
  for (Day day = from + Days{1}; day <= to; day += Days{1}) number += works(day) ? 1 : 0;
  return number;
}

State replay(const Prospect& prospect, const Rules& rules, Day today) {
  const std::vector<std::size_t> order = counted_entries(prospect, today);
  const std::optional<std::size_t> mark = find_mark(prospect, order);

  State state;
  state.start = start_of_plan(prospect, rules, today, mark ? &prospect.log[order[*mark]] : nullptr);
  Position position = state.start;
  for (std::size_t place = 0; place < order.size(); ++place) {
    const std::size_t index = order[place];
    const LogEntry& entry = prospect.log[index];
    const bool is_history = mark && place < *mark;
    const bool is_mark = mark && place == *mark;

    const Outcome* rule = nullptr;
    if (is_contact(entry) && !entry.outcome.empty()) {
      if (!is_history && !is_mark) {
        rule = find_outcome(find_cadence(rules, position.cadence)->outcomes, entry.outcome);
      }
      if (rule == nullptr) rule = find_outcome(rules.outcomes, entry.outcome);
    }
    const bool is_touch = is_contact(entry) && entry.touch.value_or(rule != nullptr ? rule->touch : true);
    tell(state, entry, index, rule, is_touch);

    std::string kind = "event";
    if (is_history) {
      kind = "history";
    } else if (is_mark) {
      kind = "mark";
      position.anchor = entry.date;
      position.pin.reset();
      position.replaced.reset();
      position.channel.clear();
    } else if (is_contact(entry)) {
      kind = act_as_contact(position, rules, entry, index, rule, is_touch);
    }
    if (!is_history) act_by_keys(position, entry, index);
    state.trail.push_back(Trace{index, kind, is_touch, position});
  }

  const Walker walker(rules.calendar, prospect.owner);
  const Cadence& cadence = *find_cadence(rules, position.cadence);
  const Step& step = cadence.steps.at(position.step);
  const PlainWindow window = find_window(position, prospect, step, walker, today);
  state.position = position;
  state.priority = cadence.priority;
  state.from = window.from;
  state.due = window.due;
  state.late = window.late;
  state.due_unrolled = window.due_unrolled;
  state.overdue_days = walker.worked(state.late, today);
  state.patience = std::max(1, static_cast<int>((state.late - state.from).count()));
  if (state.stopped) {
    state.status = "stopped";
  } else if (today < state.due) {
    state.status = "upcoming";
  } else {
    state.status = state.overdue_days >= 1 ? "overdue" : "due";
  }

  if (position.pin) state.pin = position.pin->is_promise ? "promise" : "snooze";
  if (position.pin) state.at = prospect.log[position.pin->entry].at;
  if (state.pin == "promise") {
    state.via = prospect.log[position.pin->entry].via;
    state.say = prospect.log[position.pin->entry].note;
  } else {
    state.say = step.say;
    if (!position.channel.empty()) {
      state.via = position.channel;
    } else if (!step.via.empty()) {
      state.via = step.via[static_cast<std::size_t>(position.done) % step.via.size()];
    }
  }
  return state;
}

int compare(const State& a, const State& b) {
  const bool is_a_stopped = a.status == "stopped";
  const bool is_b_stopped = b.status == "stopped";
  if (is_a_stopped || is_b_stopped) return static_cast<int>(is_a_stopped) - static_cast<int>(is_b_stopped);
  if (has_promise_due(a) != has_promise_due(b)) return has_promise_due(a) ? -1 : 1;
  if (a.priority != b.priority) return a.priority > b.priority ? -1 : 1;
  const int lateness = compare_fractions(a.overdue_days, a.patience, b.overdue_days, b.patience);
  if (lateness != 0) return -lateness;
  if (a.due != b.due) return a.due < b.due ? -1 : 1;
  if (a.due_unrolled != b.due_unrolled) return a.due_unrolled < b.due_unrolled ? -1 : 1;
  return 0;
}

std::vector<Contact> plan(const Prospect& prospect, const Rules& rules, Day today, std::size_t number) {
  std::vector<Contact> contacts;
  Prospect later = prospect;
  for (std::size_t i = 0; i < number; ++i) {
    const State state = replay(later, rules, today);
    if (state.stopped) break;
    today = std::max(state.due, today);
    contacts.push_back(Contact{today, state});
    LogEntry touch;
    touch.date = today;
    touch.via = "call";
    later.log.push_back(touch);
  }
  return contacts;
}

std::vector<Day> level(const std::vector<Waiting>& waiting, const Calendar& calendar, Day today,
                       int capacity) {
  std::vector<Day> days(waiting.size());
  std::map<std::pair<std::string, Day>, int> taken;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < waiting.size(); ++i) {
    if (waiting[i].state->pin.empty()) {
      others.push_back(i);
      continue;
    }
    days[i] = std::max(waiting[i].state->due, today);
    taken[{waiting[i].owner, days[i]}] += 1;
  }

  std::stable_sort(others.begin(), others.end(), [&](std::size_t a, std::size_t b) {
    const State& left = *waiting[a].state;
    const State& right = *waiting[b].state;
    if (left.priority != right.priority) return left.priority > right.priority;
    return left.late < right.late;
  });
  for (const std::size_t i : others) {
    const Walker walker(calendar, waiting[i].owner);
    const auto has_room = [&](Day day) {
      return walker.works(day) && taken[{waiting[i].owner, day}] < capacity;
    };
    const Day first = std::max(waiting[i].state->due, today);
    const Day last = std::max(waiting[i].state->late, today);
    std::optional<Day> found;
    for (Day day = first; day <= last && !found; day += Days{1}) {
      if (has_room(day)) found = day;
    }
    for (Day day = last + Days{1}; !found; day += Days{1}) {
      if (has_room(day)) found = day;
    }
    days[i] = *found;
    taken[{waiting[i].owner, *found}] += 1;
  }
  return days;
}

}  // namespace fu::model
