// The settings with their origins and the machine with its terminal, as fu config tells them.
#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "app/version.hpp"
#include "app/world.hpp"
#include "base/text.hpp"
#include "os/parallel.hpp"

namespace fu::app {

namespace {

std::optional<std::string> text_or_nothing(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

std::string say_offset(int minutes) {
  constexpr int hour = 60;
  const auto two_digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return (minutes < 0 ? "UTC-" : "UTC+") + two_digits(std::abs(minutes) / hour) + ":" +
         two_digits(std::abs(minutes) % hour);
}

views::ConfigRow time_zone_row(const Host& host) {
  const TimeZone zone = host.time_zone();
  std::string text = zone.name.empty() ? "" : zone.name + ", ";
  if (zone.abbreviation != zone.name) text += zone.abbreviation + ", ";
  return {.group = "machine",
          .key = "time-zone",
          .value = text + say_offset(zone.offset),
          .from = zone.is_from_variable ? "TZ" : "/etc/localtime",
          .remark = zone.is_known ? "" : "not known here, so the days are those of UTC"};
}

/// What the environment says about the language, as it says it.
views::ConfigRow locale_row(const Host& host) {
  std::string text;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    if (const auto value = host.variable(name))
      text += (text.empty() ? "" : " ") + std::string(name) + "=" + *value;
  }
  return {.group = "machine", .key = "locale", .value = text_or_nothing(text), .from = {}};
}

views::ConfigRow user_file_row(const Preferences& user) {
  views::ConfigRow row{.group = "you", .key = "user-file", .value = text_or_nothing(user.path), .from = {}};
  if (user.path.empty()) row.remark = "neither XDG_CONFIG_HOME nor HOME is set";
  if (!user.path.empty() && !user.is_there)
    row.remark = "not there; it may say " + listed(store::user_keys());
  if (!user.problems.empty()) {
    const Problem& first = user.problems.front();
    row.remark = "line " + std::to_string(std::max<std::size_t>(first.line, 1)) + ": " + first.message;
    if (user.problems.size() > 1) row.remark += ", and " + std::to_string(user.problems.size() - 1) + " more";
  }
  return row;
}

}  // namespace

std::vector<views::ConfigRow> describe(const Sources& sources) {
  std::vector<views::ConfigRow> rows;
  const auto add = [&rows](const char* group, const char* key, const std::string& value,
                           const std::string& from) {
    rows.push_back({.group = group, .key = key, .value = text_or_nothing(value), .from = from});
  };
  const Host& host = sources.host;
  add("program", "version", version_text(), "");

  rows.push_back(user_file_row(sources.user));
  const auto me = decide_me(sources);
  add("you", "me", me.value, me.origin);
  const auto commit = decide_commit(sources);
  add("you", "commit", commit.value ? "true" : "false", commit.origin);
  const auto command = decide_default_command(sources);
  add("you", "default-command", command.value, command.origin);
  const auto dates = decide_dates(sources);
  add("you", "dates", dates.value == DateStyle::iso ? "iso" : "short", dates.origin);
  const auto colour = decide_colour(sources);
  add("you", "color", colour.value ? "yes" : "no", colour.origin);
  const auto pager = decide_pager(sources);
  add("you", "pager", pager.value, pager.origin);
  const auto editor = decide_editor(sources);
  add("you", "editor", editor.value, editor.origin);

  const auto today = decide_today(sources);
  add("machine", "today", format_day(today.value.asked), today.origin);
  rows.push_back(time_zone_row(host));
  add("machine", "terminal",
      host.is_terminal(Stream::out) ? host.variable("TERM").value_or("TERM is not set") : "", "");
  const auto width = decide_width(sources);
  add("machine", "width", std::to_string(width.value), width.origin);
  const auto height = decide_height(sources);
  add("machine", "height", std::to_string(height.value), height.origin);
  rows.push_back(locale_row(host));
  const auto threads = decide_threads(sources);
  add("machine", "threads", std::to_string(threads.value.value_or(os::count_cores())),
      threads.value ? threads.origin : "cores");
  return rows;
}

}  // namespace fu::app
