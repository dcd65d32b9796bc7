// Gathers the contacts by day.
#include "views/agenda_text.hpp"

#include <map>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

std::string remark(const State& state, const Today& today) {
  if (state.status == Status::overdue) return when(state, today);
  if (!state.pin) return {};
  const std::string_view time = state.time_on(state.next_day(today));
  return std::string(format_pin(*state.pin)) + (time.empty() ? "" : " ") + std::string(time);
}

/// The blocks share one table, so that columns line up through all days; blocks are cut out of it by line.
struct Block {
  std::string title;
  Ink ink = Ink::strong;
  std::vector<const Placed*> placed;
};

std::vector<Block> blocks_of(const Agenda& agenda) {
  Block overdue{.title = "OVERDUE", .ink = Ink::alarm};
  std::map<Day, Block> days;
  for (const Placed& placed : agenda.placed) {
    const bool is_late = placed.is_overdue && placed.day == agenda.today;
    Block& block = is_late ? overdue : days[placed.day];
    block.placed.push_back(&placed);
  }
  std::vector<Block> blocks;
  if (!overdue.placed.empty()) blocks.push_back(std::move(overdue));
  for (auto& [day, block] : days) {
    block.title = day == agenda.today ? "TODAY" : format_weekday(day, agenda.today);
    block.ink = day == agenda.today ? Ink::good : Ink::strong;
    blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace

Row agenda_row(const Listed& item, const Today& today) {
  const State& state = item.state;
  return Row(
      {{.text = item.prospect.id, .ink = Ink::strong},
       {.text = channel(state)},
       {.text = who(item.prospect)},
       {.text = one_line(state.say), .ink = Ink::faint},
       {.text = remark(state, today), .ink = state.status == Status::overdue ? Ink::alarm : Ink::notable}});
}

std::string render_agenda(const Agenda& agenda, const RenderOptions& options) {
  std::string right = counted(agenda.placed.size(), "contact");
  if (agenda.capacity > 0) right += " · at most " + std::to_string(agenda.capacity) + " a day for each owner";
  const std::string to = format_long_day(agenda.to, options.dates);
  const std::string span = agenda.from == agenda.to
                               ? to
                               : format_weekday(agenda.from, Today(agenda.to, options.dates)) + " to " + to;
  std::string out = headline(options, span, right);
  if (agenda.placed.empty()) return out + "\nNobody is due in these days.\n";

  Table table({{.least = options.width * 3 / 10}, {}, {.least = options.width / 4}, {.least = 1}, {}}, 2);
  const std::vector<Block> blocks = blocks_of(agenda);
  for (const Block& block : blocks) {
    for (const Placed* placed : block.placed) table.add(placed->row);
  }
  const std::vector<std::string> lines = split(table.render(options), '\n');
  std::size_t next = 0;
  for (const Block& block : blocks) {
    out += "\n" + paint(options, block.ink, block.title) + "\n";
    for (std::size_t i = 0; i < block.placed.size(); ++i) out += lines[next++] + "\n";
  }
  return out;
}

}  // namespace fu::views
