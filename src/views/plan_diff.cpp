// A line for everybody who moves, and how many they are.
#include "views/plan_diff.hpp"

#include <cstdlib>

#include "base/text.hpp"
#include "views/json_parts.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

std::string day_of(const State& state, const Today& today) {
  return state.stopped ? "stopped" : format_weekday(state.window.due, today);
}

std::string distance(const Moved& moved) {
  if (moved.after.stopped) return "stops";
  if (moved.before.stopped) return "goes on";
  const int days = days_between(moved.before.window.due, moved.after.window.due);
  return counted(static_cast<std::size_t>(std::abs(days)), "day") + (days < 0 ? " earlier" : " later");
}

// On a narrow screen the ID and the days are what counts.
bool says_who(const RenderOptions& options) { return options.width >= 64; }
bool says_distance(const RenderOptions& options) { return options.width >= 50; }

std::string total(const PlanDiff& diff) {
  if (diff.contacts == 0) return "there is nobody to contact";
  const std::string of_all = counted(diff.contacts, "contact");
  if (diff.moved.empty())
    return diff.contacts == 1 ? "the contact does not move" : "none of " + of_all + " moves";
  return std::to_string(diff.moved.size()) + " of " + of_all + (diff.moved.size() == 1 ? " moves" : " move");
}

}  // namespace

Row moved_row(const Moved& moved, const Today& today, const RenderOptions& options) {
  std::vector<Cell> cells{{.text = moved.prospect.id, .ink = Ink::strong}};
  if (says_who(options)) cells.push_back({.text = who(moved.prospect)});
  cells.push_back({.text = day_of(moved.before, today), .ink = Ink::faint});
  cells.push_back({.text = day_of(moved.after, today)});
  if (says_distance(options)) cells.push_back({.text = distance(moved), .ink = Ink::notable});
  return Row(cells);
}

std::string render_plan_diff(const PlanDiff& diff, const RenderOptions& options) {
  std::vector<Column> columns{{.title = "ID", .least = options.width / 5}};
  if (says_who(options)) columns.push_back({.title = "WHO", .least = options.width / 5});
  columns.push_back({.title = "FROM"});
  columns.push_back({.title = "TO"});
  if (says_distance(options)) columns.push_back({.title = "MOVES"});
  Table table(std::move(columns));
  for (const Row& row : diff.moved) table.add(row);
  std::string out = wrapped(options,
                            "From the rules of commit " + diff.commit + ", " +
                                format_long_day(diff.committed, options.dates) + ", to those of this book",
                            0);
  if (!table.is_empty()) out += "\n" + table.render(options);
  return out + "\n" + total(diff) + "\n";
}

std::string moved_json(const Moved& moved) {
  const auto due = [](const State& state) {
    return state.stopped ? Json(nullptr) : Json(format_day(state.window.due));
  };
  const bool both = !moved.before.stopped && !moved.after.stopped;
  return dump(
      {{"id", moved.prospect.id},
       {"name", moved.prospect.name},
       {"company", moved.prospect.company},
       {"owner", moved.prospect.owner},
       {"from", due(moved.before)},
       {"to", due(moved.after)},
       {"days", both ? Json(days_between(moved.before.window.due, moved.after.window.due)) : Json(nullptr)},
       {"cadence", moved.after.cadence().name},
       {"step", moved.after.step()}});
}

}  // namespace fu::views
