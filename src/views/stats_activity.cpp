// What was done: week by week, on which channels, at which hours.
#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/bars.hpp"
#include "views/phrases.hpp"
#include "views/shares.hpp"
#include "views/stats_parts.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

constexpr std::size_t most_weeks = 12;

/// Nothing is fainter than a number.
Cell number_cell(std::size_t number) {
  return {.text = std::to_string(number), .ink = number == 0 ? Ink::faint : Ink::plain};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// "reached 13, voicemail 4": no line ends between an outcome and its number.
std::string say_outcomes(const RenderOptions& options, const std::string& left,
                         const std::vector<OutcomeCount>& outcomes) {
  constexpr std::string_view unbroken = "\u00a0";
  std::vector<std::string> said;
  for (const OutcomeCount& outcome : outcomes) {
    const std::string name = outcome.outcome.empty() ? "no outcome" : one_line(outcome.outcome);
    said.push_back(replaced(name + " " + std::to_string(outcome.contacts), " ", unbroken));
  }
  return replaced(beside(options, left, display_width(left) + 2, join(said, ", ")), unbroken, " ");
}

}  // namespace

std::string render_weeks(const Statistics& statistics, const Today& today, const RenderOptions& options) {
  constexpr std::size_t width_of_all = 60;
  if (statistics.weeks.empty()) return {};
  const bool has_all = options.width >= width_of_all;
  const std::size_t older = statistics.weeks.size() > most_weeks ? statistics.weeks.size() - most_weeks : 0;
  std::vector<Column> columns{{.title = "WEEK OF"}};
  const auto add_column = [&](std::string title) {
    columns.push_back({.title = std::move(title), .to_the_right = true});
  };
  add_column("CONTACTS");
  if (has_all) add_column("TOUCHES");
  if (has_all) add_column("ON TIME");
  add_column("LATE");
  add_column("MISSED");
  if (has_all) add_column("NEW");

  Table table(std::move(columns), 2);
  bool is_silent = older > 0;
  std::vector<std::size_t> contacts;
  for (std::size_t i = older; i < statistics.weeks.size(); ++i) {
    const WeekCount& week = statistics.weeks[i];
    contacts.push_back(week.contacts);
    is_silent = is_silent && week == WeekCount{.monday = week.monday};
    std::vector<Cell> cells{{.text = format_short_day(week.monday, today)}, number_cell(week.contacts)};
    if (has_all) cells.push_back(number_cell(week.touches));
    if (has_all) cells.push_back(number_cell(week.on_time));
    cells.push_back(number_cell(week.late));
    cells.push_back(number_cell(week.missed));
    if (has_all) cells.push_back(number_cell(week.added));
    table.add(cells);
  }
  if (is_silent) {
    return title(options, "BY WEEK") + "  nothing in the last " + std::to_string(most_weeks) +
           " weeks; all: --json\n";
  }
  const std::string before = older == 0 ? ""
                                        : "the last " + std::to_string(most_weeks) + "; " +
                                              counted(older, "week") + " before: --json";
  return title(options, "BY WEEK", before) + table.render(options) +
         (contacts.size() > 1 ? "  contacts " + sparkline(contacts) + "\n" : "");
}

std::string render_channels(const Statistics& statistics, const RenderOptions& options) {
  const std::size_t bar_width = options.width / 8;
  if (statistics.channels.empty()) return {};
  std::size_t name_width = 0;
  std::size_t number_width = 0;
  for (const ChannelCount& channel : statistics.channels) {
    name_width = std::max(name_width, display_width(one_line(channel.via)));
    number_width = std::max(number_width, std::to_string(channel.contacts).size());
  }
  name_width = std::min(name_width, options.width / 4);
  const std::size_t most = statistics.channels.front().contacts;
  std::string out = title(options, "BY CHANNEL");
  auto next = statistics.outcomes.begin();
  for (const ChannelCount& channel : statistics.channels) {
    std::vector<OutcomeCount> outcomes;
    for (; next != statistics.outcomes.end() && next->via == channel.via; ++next) outcomes.push_back(*next);
    const std::string left = "  " + pad_right(cut_to_width(one_line(channel.via), name_width), name_width) +
                             "  " + pad_left(std::to_string(channel.contacts), number_width) + "  " +
                             bar(channel.contacts, most, bar_width);
    out += say_outcomes(options, left, outcomes);
  }
  return out;
}

std::string render_hours(const Statistics& statistics, const RenderOptions& options) {
  const std::size_t bar_width = options.width / 8;
  if (statistics.hours.empty()) return {};
  const std::string head = title(options, "CALLS ANSWERED, BY HOUR");
  if (statistics.best_hours.empty())
    return head + wrapped(options,
                          "too few to tell: in no hour are there " + std::to_string(least_sample) +
                              " calls whose time is known",
                          2);
  Table table({{}, {.to_the_right = true}, {.to_the_right = true}, {}, {}}, 2);
  for (const HourCount& hour : statistics.hours) {
    const auto best = std::find(statistics.best_hours.begin(), statistics.best_hours.end(), hour.hour);
    const bool tells = hour.answered.is_telling();
    table.add(
        {{.text =
              pad_left(std::to_string(hour.hour), 2) + " to " + pad_left(std::to_string(hour.hour + 1), 2)},
         {.text = std::to_string(hour.answered.part) + " of " + std::to_string(hour.answered.whole)},
         {.text = tells ? say_percent(hour.answered) : "too few", .ink = tells ? Ink::plain : Ink::faint},
         {.text = tells ? std::string(trim(bar(hour.answered.part, hour.answered.whole, bar_width))) : ""},
         {.text = best != statistics.best_hours.end() && hour.answered.part > 0 ? "best" : "",
          .ink = Ink::good}});
  }
  return head + table.render(options);
}

}  // namespace fu::views
