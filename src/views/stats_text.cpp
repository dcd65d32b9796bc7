// The order of the parts, and the headline.
#include "views/stats_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/stats_parts.hpp"

namespace fu::views {

namespace {

std::string say_period(const Period& period, const RenderOptions& options) {
  const std::string to = format_long_day(period.to, options.dates);
  if (!period.from) return "Until " + to;
  if (*period.from == period.to) return to;
  return format_weekday(*period.from, Today(period.to, options.dates)) + " to " + to;
}

}  // namespace

std::string title(const RenderOptions& options, std::string_view name, std::string_view remark) {
  const std::string line = paint(options, Ink::strong, name);
  if (remark.empty()) return line + "\n";
  if (display_width(name) + 2 + display_width(remark) <= options.width)
    return line + "  " + paint(options, Ink::faint, remark) + "\n";
  return line + "\n" + wrapped(options, remark, 2);
}

std::string beside(const RenderOptions& options, std::string_view left, std::size_t column,
                   std::string_view right) {
  constexpr std::size_t least = 24;
  constexpr std::size_t below = 4;
  std::string line(left);
  while (line.ends_with(' ')) line.pop_back();
  if (right.empty()) return line + "\n";
  const std::size_t used = display_width(left);
  const bool has_room = options.width >= column + least || column + display_width(right) <= options.width;
  if (!has_room || used >= column) return line + "\n" + wrapped(options, right, below);
  const std::string text = wrapped(options, right, column);
  return std::string(left) + std::string(column - used, ' ') + text.substr(column);
}

std::string render_stats(const Statistics& statistics, const Goals& goals, const Today& today,
                         const std::vector<std::string>& query, const RenderOptions& options) {
  std::string right = counted(statistics.prospects, "prospect");
  if (statistics.contacts > 0) right += " · " + counted(statistics.contacts, "contact");
  if (statistics.attempts > 0) right += ", of them " + counted(statistics.attempts, "attempt");
  const std::string period = say_period(statistics.period, options);
  std::string out = headline(options, period, right);
  if (statistics.prospects == 0) return out + "\nNobody to count.\n";
  std::optional<std::string> typed;
  if (statistics.period.to == today) typed = typed_again(query);
  const std::string parts[] = {render_key_figures(statistics, goals, typed, options),
                               render_quiet(statistics, options),
                               render_weeks(statistics, today, options),
                               render_channels(statistics, options),
                               render_hours(statistics, options),
                               render_introducers(statistics, options),
                               render_funnel(statistics, options),
                               render_folklore(statistics, options)};
  for (const std::string& part : parts) {
    if (!part.empty()) out += "\n" + part;
  }
  return out;
}

}  // namespace fu::views
