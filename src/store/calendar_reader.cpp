// Workdays, holidays and absences.
#include "store/calendar_reader.hpp"

#include <optional>
#include <set>
#include <string>

namespace fu::store {

namespace {

const std::vector<std::string> weekday_words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

void read_workdays(NodeReader& reader, const Node& value, Workdays& workdays) {
  if (!reader.is_list(value, "workdays")) return;
  workdays = {};
  reader.tree().each_item(value, [&](const Node& item) {
    if (const auto day = reader.choice(item, "workday", weekday_words)) workdays.at(*day) = true;
  });
}

/// The days of a holiday or an absence; nothing when they are reported as wrong.
struct DaysRead {
  std::optional<Day> date, from, to;
};
std::optional<DayRange> range_of(NodeReader& reader, const Node& item, DaysRead days, std::string_view what,
                                 std::size_t errors_before) {
  if (reader.errors() > errors_before) return std::nullopt;
  if (days.date && !days.from && !days.to) return DayRange{*days.date, *days.date};
  if (!days.from || !days.to || days.date) {
    reader.error(item, "date", "which days is this " + std::string(what) + "?",
                 what == "holiday" ? "write date:, or from: and to:" : "write from: and to:");
    return std::nullopt;
  }
  if (*days.to < *days.from) {
    reader.error(item, "date", "this " + std::string(what) + " ends before it begins",
                 "write the earlier day in from:");
    return std::nullopt;
  }
  return DayRange{*days.from, *days.to};
}

NodeReader::KeyAction day_key(NodeReader& reader, std::string_view name, std::optional<Day>& into) {
  return {name, [&reader, name, &into](const Node& value) { into = reader.day(value, name); }};
}

std::vector<Holiday> read_holidays(NodeReader& reader, const Node& value) {
  std::vector<Holiday> holidays;
  if (!reader.is_list(value, "holidays")) return holidays;
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "holiday")) return;
    const std::size_t errors_before = reader.errors();
    Holiday holiday;
    DaysRead days;
    reader.keys(item, "holiday",
                {day_key(reader, "date", days.date), day_key(reader, "from", days.from),
                 day_key(reader, "to", days.to), reader.text_key("name", holiday.name)});
    if (const auto range = range_of(reader, item, days, "holiday", errors_before)) {
      holiday.days = *range;
      holidays.push_back(std::move(holiday));
    }
  });
  return holidays;
}

std::vector<Absence> read_absences(NodeReader& reader, const Node& value) {
  std::vector<Absence> absences;
  if (!reader.is_list(value, "absences")) return absences;
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "absence")) return;
    const std::size_t errors_before = reader.errors();
    Absence absence;
    DaysRead days;
    std::string name;
    reader.keys(item, "absence",
                {reader.text_key("owner", absence.owner), day_key(reader, "from", days.from),
                 day_key(reader, "to", days.to), reader.text_key("name", name)});
    if (absence.owner.empty()) reader.error(item, "owner", "whose absence is this?", "write owner:");
    if (const auto range = range_of(reader, item, days, "absence", errors_before)) {
      absence.days = *range;
      absences.push_back(std::move(absence));
    }
  });
  return absences;
}

}  // namespace

void read_calendar(NodeReader& reader, const Node& value, CalendarParts& parts) {
  if (!reader.is_mapping(value, "calendar")) return;
  reader.keys(value, "calendar",
              {{"workdays", [&](const Node& v) { read_workdays(reader, v, parts.workdays); }},
               {"holidays", [&](const Node& v) { parts.holidays = read_holidays(reader, v); }},
               {"absences", [&](const Node& v) { parts.absences = read_absences(reader, v); }}});
}

void check_calendar(NodeReader& reader, const Node& at, const CalendarParts& parts) {
  std::set<std::string> owners{""};
  for (const Absence& absence : parts.absences) owners.insert(absence.owner);
  const Calendar calendar(parts.workdays, parts.holidays, parts.absences);
  for (const std::string& owner : owners) {
    const auto workless = calendar.of(owner).find_workless_decade();
    if (!workless) continue;
    reader.error(at, "calendar",
                 "no working day in ten years from " + format_day(*workless) +
                     (owner.empty() ? std::string() : " for " + owner),
                 "name workdays, and end the holidays and absences");
    return;
  }
}

}  // namespace fu::store
