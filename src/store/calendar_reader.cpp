// Workdays, holidays and absences.
#include "store/calendar_reader.hpp"

#include <array>
#include <optional>
#include <set>
#include <string>

namespace fu::store {

namespace {

/// A key, and what reads its value.
template <typename Into>
struct Key : KeyForm {
  void (*read)(NodeReader& reader, const Node& value, std::string_view name, Into& into);
};

template <typename Keys, typename Into>
void read_keys(NodeReader& reader, const Node& mapping, std::string_view what, const Keys& keys, Into& into) {
  reader.each_key(mapping, what, keys,
                  [&](const auto& key, const Node& value) { key.read(reader, value, key.name, into); });
}

/// What a holiday or an absence says.
struct DaysOff {
  std::optional<Day> date, from, to;
  std::string name, owner;
};

template <std::optional<Day> DaysOff::*member>
void read_day_off(NodeReader& reader, const Node& value, std::string_view name, DaysOff& into) {
  into.*member = reader.day(value, name);
}
template <std::string DaysOff::*member>
void read_word(NodeReader& reader, const Node& value, std::string_view name, DaysOff& into) {
  into.*member = reader.with(Severity::warning, [&] { return reader.text(value, name); }).value_or("");
}

constexpr std::array<Key<DaysOff>, 4> holiday_keys{{
    {{"date", Form::day, "The day; of more than one, from and to."}, read_day_off<&DaysOff::date>},
    {{"from", Form::day, "The first day."}, read_day_off<&DaysOff::from>},
    {{"to", Form::day, "The last day."}, read_day_off<&DaysOff::to>},
    {{"name", Form::text, "What it is called."}, read_word<&DaysOff::name>},
}};
constexpr std::array<Key<DaysOff>, 4> absence_keys{{
    {{"owner", Form::text, "Who is away.", Need::required}, read_word<&DaysOff::owner>},
    {{"from", Form::day, "The first day.", Need::required}, read_day_off<&DaysOff::from>},
    {{"to", Form::day, "The last day.", Need::required}, read_day_off<&DaysOff::to>},
    {{"name", Form::text, "What it is called."}, read_word<&DaysOff::name>},
}};

/// The days of a holiday or an absence; nothing when they are reported as wrong.
std::optional<DayRange> range_of(NodeReader& reader, const Node& item, const DaysOff& days,
                                 std::string_view what, std::size_t errors_before) {
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

void read_workdays(NodeReader& reader, const Node& value, std::string_view name, CalendarParts& parts) {
  static const std::vector<std::string> words{weekday_words.begin(), weekday_words.end()};
  if (!reader.is_list(value, name)) return;
  parts.workdays = {};
  reader.tree().each_item(value, [&](const Node& item) {
    if (const auto day = reader.choice(item, "workday", words)) parts.workdays.at(*day) = true;
  });
}

void read_holidays(NodeReader& reader, const Node& value, std::string_view name, CalendarParts& parts) {
  parts.holidays.clear();
  if (!reader.is_list(value, name)) return;
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "holiday")) return;
    const std::size_t errors_before = reader.errors();
    DaysOff days;
    read_keys(reader, item, "holiday", holiday_keys, days);
    if (const auto range = range_of(reader, item, days, "holiday", errors_before))
      parts.holidays.push_back({.days = *range, .name = std::move(days.name)});
  });
}

void read_absences(NodeReader& reader, const Node& value, std::string_view name, CalendarParts& parts) {
  parts.absences.clear();
  if (!reader.is_list(value, name)) return;
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "absence")) return;
    const std::size_t errors_before = reader.errors();
    DaysOff days;
    read_keys(reader, item, "absence", absence_keys, days);
    if (days.owner.empty()) reader.error(item, "owner", "whose absence is this?", "write owner:");
    if (const auto range = range_of(reader, item, days, "absence", errors_before))
      parts.absences.push_back({.owner = std::move(days.owner), .days = *range});
  });
}

constexpr std::array<Key<CalendarParts>, 3> calendar_keys{{
    {{"workdays", Form::weekdays, "The weekdays you work on."}, read_workdays},
    {{"holidays", Form::holidays,
      "Days on which nobody works: {date}, or {from, to} with both ends included."},
     read_holidays},
    {{"absences", Form::absences, "Days on which one owner does not work, both ends included."},
     read_absences},
}};

}  // namespace

KeyForms calendar_key_forms() { return key_forms_of(calendar_keys); }
KeyForms holiday_key_forms() { return key_forms_of(holiday_keys); }
KeyForms absence_key_forms() { return key_forms_of(absence_keys); }

void read_calendar(NodeReader& reader, const Node& value, CalendarParts& parts) {
  if (!reader.is_mapping(value, "calendar")) return;
  read_keys(reader, value, "calendar", calendar_keys, parts);
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
