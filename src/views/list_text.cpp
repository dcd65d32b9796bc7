// The list as a table.
#include "views/list_text.hpp"

#include "base/text.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

// What there is room for: the outcome of the last contact, only its day, or nothing of it.
bool says_outcome(const RenderOptions& options) { return options.width >= 100; }
bool says_last(const RenderOptions& options) { return options.width >= 72; }

}  // namespace

Row list_row(const Listed& item, const Today& today, const RenderOptions& options) {
  const LogEntry* last = last_contact(item);
  const bool stopped = item.state.status == Status::stopped;
  std::vector<Cell> cells{{.text = item.prospect.id, .ink = stopped ? Ink::faint : Ink::strong},
                          {.text = who(item.prospect)},
                          {.text = one_line(item.prospect.stage)},
                          {.text = when(item.state, today), .ink = ink_of(item.state)},
                          {.text = stopped ? "" : channel(item.state)}};
  if (says_last(options)) {
    const std::string day = last == nullptr ? "" : format_short_day(last->date, today);
    cells.push_back({.text = last == nullptr || !says_outcome(options) ? day : last_said(item, today),
                     .ink = Ink::faint});
  }
  return Row(cells);
}

std::string render_list(std::vector<Row> rows, std::size_t more, const RenderOptions& options) {
  // A day that is cut says nothing; in the longer style names have to give way.
  const bool has_long_days = options.dates == DateStyle::iso;
  std::vector<Column> columns{{.title = "ID", .least = options.width / 4},
                              {.title = "WHO", .least = options.width / (has_long_days ? 6 : 4)},
                              {.title = "STAGE", .least = options.width / 12},
                              {.title = "NEXT"},
                              {.title = "VIA"}};
  if (says_last(options))
    columns.push_back({.title = "LAST", .least = has_long_days ? std::size_t{10} : std::size_t{6}});
  Table table(std::move(columns));
  for (Row& row : rows) table.add(std::move(row));
  std::string out = table.render(options);
  if (more > 0) out += std::to_string(more) + " more\n";
  return out;
}

}  // namespace fu::views
