// What matters first, where it went quiet, and what others say.
#include <algorithm>
#include <numeric>
#include <optional>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/bars.hpp"
#include "views/folklore.hpp"
#include "views/phrases.hpp"
#include "views/shares.hpp"
#include "views/stats_parts.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

/// A name, the figure, and what it means.
std::string figure(const RenderOptions& options, std::string_view name, const std::string& value, Ink ink,
                   const std::string& meaning) {
  constexpr std::size_t name_width = 17;
  constexpr std::size_t value_width = 6;  // "100.0%"
  const std::string padded_name = "  " + pad_right(name, name_width);
  const std::string padded_value = pad_left(value, value_width);
  const std::size_t column = padded_name.size() + padded_value.size() + 2;
  const std::string text = beside(options, padded_name + padded_value, column, meaning);
  return padded_name + paint(options, ink, padded_value) +
         text.substr(padded_name.size() + padded_value.size());
}

std::string say_kept(const Statistics& statistics, const RenderOptions& options) {
  const Share share = kept(statistics);
  if (share.whole == 0) return {};
  const std::string counts = std::to_string(statistics.on_time) + " on time, " +
                             std::to_string(statistics.late) + " late, " + std::to_string(statistics.missed) +
                             " missed";
  if (!share.is_telling())
    return figure(options, "kept", "-", Ink::plain, too_few(share.whole) + ": " + counts);
  return figure(options, "kept", say_percent(share), Ink::plain, "of contacts: " + counts);
}

std::string say_first_meeting(const Statistics& statistics, const Goals& goals,
                              const RenderOptions& options) {
  constexpr std::string_view name = "touches to meet";
  std::string goal = "; the goal is " + std::to_string(goals.first_meeting_min);
  if (goals.first_meeting_max > goals.first_meeting_min)
    goal += " to " + std::to_string(goals.first_meeting_max);
  const Median& median = statistics.first_meeting;
  if (!median.is_telling()) return figure(options, name, "-", Ink::plain, too_few(median.count) + goal);
  return figure(options, name, format_median(median), Ink::plain,
                "median of " + std::to_string(median.count) + " first meetings" + goal);
}

std::string say_won(const Statistics& statistics, const RenderOptions& options) {
  constexpr std::string_view name = "touches to win";
  const Median& median = statistics.until_won;
  const std::size_t undated = statistics.won_undated;
  if (median.count == 0 && undated == 0) return {};
  const std::string more = undated == 0 ? "" : "; " + std::to_string(undated) + " more without a day";
  if (!median.is_telling()) return figure(options, name, "-", Ink::plain, too_few(median.count) + more);
  return figure(options, name, format_median(median), Ink::plain,
                "median of " + std::to_string(median.count) + " won" + more);
}

}  // namespace

std::string render_key_figures(const Statistics& statistics, const Goals& goals,
                               const std::optional<std::string>& query, const RenderOptions& options) {
  const std::size_t quiet = std::accumulate(statistics.quiet.begin(), statistics.quiet.end(), std::size_t{0});
  const auto people = [&](std::string_view name, std::size_t number, const std::string& meaning) {
    return figure(options, name, std::to_string(number), number > 0 ? Ink::alarm : Ink::plain, meaning);
  };
  const auto see = [&](std::size_t number, const std::string& command) {
    if (number == 0 || !query) return std::string();
    return "see fu " + command + (query->empty() ? "" : " " + *query);
  };
  const std::string who_is_quiet = see(quiet, "overdue");
  return say_kept(statistics, options) + say_first_meeting(statistics, goals, options) +
         say_won(statistics, options) +
         people("gone quiet", quiet,
                "late by five working days or more" + (who_is_quiet.empty() ? "" : "; " + who_is_quiet)) +
         people("never contacted", statistics.never_contacted,
                see(statistics.never_contacted, "list last:never not:status:stopped"));
}

std::string render_quiet(const Statistics& statistics, const RenderOptions& options) {
  const std::size_t bar_width = options.width / 4;
  constexpr std::string_view names[] = {"before any touch", "after 1", "after 2",
                                        "after 3",          "after 4", "after 5 and more"};
  const std::size_t most = *std::max_element(statistics.quiet.begin(), statistics.quiet.end());
  if (most == 0) return {};
  Table table({{}, {.to_the_right = true}, {}}, 2);
  for (std::size_t touches = 0; touches < statistics.quiet.size(); ++touches) {
    const std::size_t number = statistics.quiet.at(touches);
    table.add({{.text = std::string(names[touches])},
               {.text = std::to_string(number)},
               {.text = std::string(trim(bar(number, most, bar_width)))}});
  }
  return title(options, "WHERE YOU WENT QUIET", "by the touches that they had") + table.render(options);
}

std::string render_folklore(const Statistics& statistics, const RenderOptions& options) {
  constexpr std::size_t column = 44;
  if (statistics.contacts == 0) return {};
  const std::string stop = "  " + std::string(stop_after_one) + "% of people stop after one contact";
  const std::string close = "  " + std::string(close_after_fifth) + "% of sales close after the fifth";
  return title(options, "FOLKLORE", "often quoted, never proven; beside it what your log says") +
         beside(options, stop, column, "you: " + say_share(statistics.quiet_after_one)) +
         beside(options, close, column, "you: " + say_share(statistics.won_after_fifth));
}

}  // namespace fu::views
