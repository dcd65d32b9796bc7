// Events and what stands around them, line by line.
#include "bridges/ics.hpp"

#include <chrono>
#include <optional>

#include "base/text.hpp"
#include "bridges/content_lines.hpp"

namespace fu::bridges {

namespace {

using Minutes = std::chrono::minutes;
using Moment = std::chrono::time_point<std::chrono::local_t, Minutes>;

constexpr Minutes how_long{30};
constexpr std::string_view first_lines = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//fu//Follow-ups//EN\r\n";

/// "20261120"; nothing for days that four digits of a year do not reach.
std::optional<std::string> date(Day day) {
  if (date_of(day).year() > std::chrono::year{9999}) return std::nullopt;
  std::string text = format_day(day);
  std::erase(text, '-');
  return text;
}

/// "20261120T143000"
std::optional<std::string> date_and_time(Moment moment) {
  const Day day = std::chrono::floor<Days>(moment);
  auto text = date(day);
  if (!text) return text;
  const auto minutes = static_cast<int>((moment - day).count());
  for (const int part : {minutes / 60, minutes % 60})
    *text += (text->size() == 8 ? "T" : "") + std::string(part < 10 ? "0" : "") + std::to_string(part);
  return *text + "00";
}

Moment moment_of(Day day, std::string_view time) {
  const auto hour = parse_count(time.substr(0, 2));
  const auto minute = time.size() == 5 && time[2] == ':' ? parse_count(time.substr(3)) : std::nullopt;
  if (!hour || !minute) return day;
  return day + std::chrono::hours{*hour} + Minutes{*minute};
}

void append(std::string& out, std::string_view name, const std::optional<std::string>& value) {
  if (value) append_content_line(out, name, *value);
}

/// Without an end, where that would be in the year 10000, an event has the length that is usual for its kind.
void append_times(std::string& out, const CalendarEvent& event) {
  if (event.time.empty()) {
    append(out, "DTSTART;VALUE=DATE", date(event.day));
    append(out, "DTEND;VALUE=DATE", date(event.day + Days{1}));
    return;
  }
  const Moment begin = moment_of(event.day, event.time);
  append(out, "DTSTART", date_and_time(begin));
  append(out, "DTEND", date_and_time(begin + how_long));
}

}  // namespace

std::string format_event(const CalendarEvent& event) {
  const std::string changed =
      date_and_time(moment_of(event.changed_on, event.changed_at)).value_or("19700101T000000") + "Z";
  std::string out;
  append_content_line(out, "BEGIN", "VEVENT");
  append_content_line(out, "UID", escape_content(event.uid));
  append_content_line(out, "DTSTAMP", changed);
  append_times(out, event);
  append_content_line(out, "SUMMARY", escape_content(event.summary));
  if (!event.description.empty()) append_content_line(out, "DESCRIPTION", escape_content(event.description));
  append_content_line(out, "LAST-MODIFIED", changed);
  append_content_line(out, "SEQUENCE", std::to_string(event.revision));
  append_content_line(out, "TRANSP", "TRANSPARENT");
  append_content_line(out, "END", "VEVENT");
  return out;
}

std::string format_calendar(std::string_view name, std::string_view zone, std::string_view events) {
  std::string out(first_lines);
  append_content_line(out, "CALSCALE", "GREGORIAN");
  append_content_line(out, "X-WR-CALNAME", escape_content(name));
  if (!zone.empty()) append_content_line(out, "X-WR-TIMEZONE", zone);
  append_content_line(out, "REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
  append_content_line(out, "X-PUBLISHED-TTL", "PT1H");
  out += events;
  append_content_line(out, "END", "VCALENDAR");
  return out;
}

bool is_zone_name(std::string_view text) {
  constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-";
  constexpr std::size_t longest = 64;
  return !text.empty() && text.size() <= longest && text.find_first_not_of(signs) == std::string_view::npos;
}

bool is_own_calendar(std::string_view bytes) { return bytes.starts_with(first_lines); }

}  // namespace fu::bridges
