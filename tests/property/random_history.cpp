// Makes random books for the property tests and writes them out for a failure's message.
#include "property/random_history.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "domain/interval.hpp"

namespace fu::testing {
namespace {

const std::vector<std::string> owners{"", "dana", "lee", "mo"};
const std::vector<std::string> added_cadences{"alpha", "beta", "gamma"};
const std::vector<std::string> added_outcomes{"hopeful", "sleepy", "moved", "done-for"};

std::string random_cadence_name(Random& random, const Rules& rules) {
  return random.pick(rules.cadences).name;
}

std::string random_outcome_name(Random& random, const Rules& rules) {
  return random.percent(20) ? random.pick(added_outcomes) : random.pick(rules.outcomes).name;
}

std::optional<StopReason> random_stop(Random& random) {
  return static_cast<StopReason>(random.index(stop_reason_words.size()));
}

Outcome random_outcome(Random& random, const Rules& rules, std::string name) {
  Outcome outcome;
  outcome.name = std::move(name);
  outcome.touch = random.percent(60);
  if (random.percent(50)) outcome.next = random_interval(random);
  if (random.percent(40)) outcome.via = random.pick(rules.channels);
  if (random.percent(30)) outcome.cadence = random_cadence_name(random, rules);
  if (random.percent(5)) outcome.stop = random_stop(random);
  return outcome;
}

Cadence random_cadence(Random& random, const Rules& rules, const std::string& name) {
  Cadence cadence;
  cadence.name = name;
  const int steps = random.between(1, 4);
  for (int i = 1; i <= steps; ++i) {
    Step step;
    step.wait = random_interval(random);
    if (random.percent(50)) step.times = random.between(1, 4);
    for (int j = random.between(0, 3); j > 0; --j) step.via.push_back(random.pick(rules.channels));
    if (random.percent(80)) step.say = name + " " + std::to_string(i);
    cadence.steps.push_back(step);
  }
  if (random.percent(60)) cadence.then = random_cadence_name(random, rules);
  if (random.percent(50)) cadence.priority = random.between(-3, 10);
  for (int i = random.between(0, 4); i > 0; --i) {
    cadence.outcomes.put(random_outcome(random, rules, random_outcome_name(random, rules)));
  }
  return cadence;
}

DayRange random_range(Random& random, Day base) {
  const Day from = random_day(random, base, random.percent(80) ? 90 : 1500);
  const int length = random.percent(50)   ? 0
                     : random.percent(90) ? random.between(1, 15)
                                          : random.between(16, 200);
  return {from, from + Days{length}};
}

LogEntry plain_touch(Random& random, const Rules& rules, Day date) {
  LogEntry entry;
  entry.date = date;
  entry.via = random.pick(rules.channels);
  if (random.percent(20)) entry.outcome = random.percent(50) ? "reached" : "sent";
  return entry;
}

Day first_of_month(Day day) {
  const std::chrono::year_month_day date{day};
  return Day{date.year() / date.month() / 1};
}

std::string describe_entry(const LogEntry& entry) {
  std::ostringstream text;
  text << "{date: " << format_day(entry.date);
  if (!entry.via.empty()) text << ", via: " << entry.via;
  if (!entry.outcome.empty()) text << ", outcome: " << entry.outcome;
  if (entry.touch) text << ", touch: " << (*entry.touch ? "true" : "false");
  if (entry.next) text << ", next: " << format_day(*entry.next);
  if (entry.back_to_plan) text << ", next: plan";
  if (!entry.at.empty()) text << ", at: " << entry.at;
  if (!entry.cadence.empty()) text << ", cadence: " << entry.cadence;
  if (entry.stop) text << ", stop: " << format_stop_reason(*entry.stop);
  if (!entry.resume.empty()) text << ", resume: " << entry.resume;
  if (!entry.note.empty()) text << ", note: " << entry.note;
  text << "}";
  return text.str();
}

std::string describe_outcome(const Outcome& outcome) {
  std::ostringstream text;
  text << outcome.name << ": {touch: " << (outcome.touch ? "true" : "false");
  if (outcome.next) text << ", next: " << format_interval(*outcome.next);
  if (!outcome.via.empty()) text << ", via: " << outcome.via;
  if (!outcome.cadence.empty()) text << ", cadence: " << outcome.cadence;
  if (outcome.stop) text << ", stop: " << format_stop_reason(*outcome.stop);
  text << "}";
  return text.str();
}

}  // namespace

std::uint64_t number_from_environment(const char* name, std::uint64_t fallback) {
  const char* text = std::getenv(name);
  return text == nullptr || *text == '\0' ? fallback : std::strtoull(text, nullptr, 10);
}

Day random_day(Random& random, Day base, int range) {
  const Day day = base + Days{random.between(-range, range)};
  if (!random.percent(20)) return day;
  const Day first = first_of_month(day);
  if (random.percent(10)) {  // near the end of some February
    const std::chrono::year_month_day date{day};
    return Day{date.year() / std::chrono::February / std::chrono::last} - Days{random.between(-1, 1)};
  }
  return first - Days{random.between(0, 3)};
}

Interval random_interval(Random& random) {
  Interval interval;
  interval.unit = static_cast<Unit>(random.index(5));
  if (random.percent(75)) {
    int most = 0;
    switch (interval.unit) {
      case Unit::days: most = 40; break;
      case Unit::working_days: most = 15; break;
      case Unit::weeks: most = 8; break;
      case Unit::months: most = 14; break;
      case Unit::years: most = 5; break;
    }
    interval.min = random.between(1, random.percent(30) ? most : std::min(most, 3));
  }
  interval.max = interval.min + (random.percent(50) ? 0 : random.between(0, 4));
  return interval;
}

Calendar random_calendar(Random& random, Day base) {
  Workdays workdays{true, true, true, true, true, false, false};
  if (random.percent(40)) {
    for (bool& works : workdays) works = random.percent(60);
    workdays.at(random.index(workdays.size())) = true;
  }
  std::vector<Holiday> holidays;
  std::vector<Absence> absences;
  if (random.percent(70)) {
    for (int i = random.between(0, 6); i > 0; --i)
      holidays.push_back({random_range(random, base), "holiday"});
    for (int i = random.between(0, 4); i > 0; --i) {
      absences.push_back({owners[1 + random.index(owners.size() - 1)], random_range(random, base)});
    }
  }
  return Calendar{workdays, holidays, absences};
}

Rules random_rules(Random& random, const Rules& built_in, Day base) {
  Rules rules = built_in;
  rules.calendar = random_calendar(random, base);
  for (const std::string& name : added_cadences) {
    if (random.percent(60)) rules.cadences.put(random_cadence(random, rules, name));
  }
  if (random.percent(20)) {
    const std::string name = random_cadence_name(random, rules);
    rules.cadences.put(random_cadence(random, rules, name));
  }
  for (int i = random.between(0, 4); i > 0; --i) {
    rules.outcomes.put(random_outcome(random, rules, random_outcome_name(random, rules)));
  }
  for (Cadence cadence : std::vector(rules.cadences.all())) {
    if (random.percent(10)) {
      cadence.outcomes.put(random_outcome(random, rules, random_outcome_name(random, rules)));
    }
    if (random.percent(10)) cadence.then = random_cadence_name(random, rules);
    rules.cadences.put(std::move(cadence));
  }
  if (random.percent(30)) rules.default_cadence = random_cadence_name(random, rules);
  return rules;
}

LogEntry random_entry(Random& random, const Rules& rules, Day date) {
  LogEntry entry;
  entry.date = date;
  const bool is_contact = random.percent(65);
  if (is_contact) entry.via = random.percent(5) ? "pigeon" : random.pick(rules.channels);
  if (random.percent(is_contact ? 85 : 10)) {
    entry.outcome = random.percent(6) ? "unheard-of" : random_outcome_name(random, rules);
  }
  if (random.percent(10)) entry.touch = random.percent(50);
  if (random.percent(is_contact ? 10 : 25)) {
    entry.next = random.percent(50) ? random_day(random, date, 8) : random_day(random, date, 60);
  } else if (random.percent(is_contact ? 4 : 8)) {
    entry.back_to_plan = true;
  }
  if (random.percent(entry.next ? 40 : 3)) entry.at = random.percent(50) ? "14:30" : "09:05";
  if (random.percent(is_contact ? 4 : 10)) {
    entry.cadence = random.percent(10) ? "nowhere" : random_cadence_name(random, rules);
  }
  if (random.percent(is_contact ? 2 : 5)) entry.stop = random_stop(random);
  if (random.percent(is_contact ? 3 : 10)) entry.resume = "they called";
  if (random.percent(30)) entry.note = "note " + std::to_string(random.between(1, 99));
  return entry;
}

Prospect random_prospect(Random& random, const Rules& rules, Day base) {
  Prospect prospect;
  prospect.id = "p" + std::to_string(random.between(100, 999));
  prospect.owner = random.percent(5) ? "nobody-else" : random.pick(owners);
  const int range = random.percent(40) ? 6 : random.percent(75) ? 60 : 800;
  if (random.percent(70)) prospect.added = random_day(random, base, range);
  if (random.percent(85)) {
    prospect.cadence = random.percent(5) ? "nowhere" : random_cadence_name(random, rules);
  }
  const int entries = random.percent(10)   ? 0
                      : random.percent(90) ? random.between(1, 12)
                                           : random.between(13, 30);
  const bool is_quiet = random.percent(40);  // mostly touches, so that the plan gets far
  Day date = base;
  for (int i = 0; i < entries; ++i) {
    if (i == 0 || !random.percent(25)) date = random_day(random, base, range);
    prospect.log.push_back(is_quiet && random.percent(85) ? plain_touch(random, rules, date)
                                                          : random_entry(random, rules, date));
  }
  if (random.percent(60)) {
    std::stable_sort(prospect.log.begin(), prospect.log.end(),
                     [](const LogEntry& a, const LogEntry& b) { return a.date < b.date; });
  }
  for (std::size_t i = 0; i < prospect.log.size(); ++i) prospect.log[i].line = 10 + i;
  return prospect;
}

std::string describe_prospect(const Prospect& prospect) {
  std::ostringstream text;
  text << "id: " << prospect.id << "\nowner: " << prospect.owner << "\ncadence: " << prospect.cadence << "\n";
  if (prospect.added) text << "added: " << format_day(*prospect.added) << "\n";
  text << "log:\n";
  for (const LogEntry& entry : prospect.log) text << "  - " << describe_entry(entry) << "\n";
  return text.str();
}

std::string describe_rules(const Rules& rules) {
  std::ostringstream text;
  text << "workdays:";
  for (const bool works : rules.calendar.workdays()) text << (works ? " x" : " -");
  text << "\n";
  for (const Holiday& holiday : rules.calendar.holidays()) {
    text << "holiday " << format_day(holiday.days.from) << " to " << format_day(holiday.days.to) << "\n";
  }
  for (const Absence& absence : rules.calendar.absences()) {
    text << absence.owner << " away " << format_day(absence.days.from) << " to "
         << format_day(absence.days.to) << "\n";
  }
  text << "default-cadence: " << rules.default_cadence << "\n";
  for (const Cadence& cadence : rules.cadences) {
    text << cadence.name << ": priority " << cadence.priority << ", then '" << cadence.then << "'\n";
    for (const Step& step : cadence.steps) {
      text << "  - wait " << format_interval(step.wait);
      if (step.times) text << ", times " << *step.times;
      for (const std::string& via : step.via) text << " " << via;
      text << "\n";
    }
    for (const Outcome& outcome : cadence.outcomes) text << "    " << describe_outcome(outcome) << "\n";
  }
  text << "outcomes:\n";
  for (const Outcome& outcome : rules.outcomes) text << "  " << describe_outcome(outcome) << "\n";
  return text.str();
}

}  // namespace fu::testing
