// The list as a table.
#include "views/list_text.hpp"

#include "base/text.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

std::string render_list(const std::vector<Listed>& items, std::size_t shown, Day today,
                        const RenderOptions& options) {
  // What there is room for: the outcome of the last contact, only its day, or nothing of it.
  const bool says_outcome = options.width >= 100;
  const bool says_last = options.width >= 72;
  std::vector<Column> columns{{.title = "ID", .least = options.width / 4},
                              {.title = "WHO", .least = options.width / 4},
                              {.title = "STAGE", .least = options.width / 12},
                              {.title = "NEXT"},
                              {.title = "VIA"}};
  if (says_last) columns.push_back({.title = "LAST", .least = 6});
  Table table(std::move(columns));
  for (std::size_t i = 0; i < shown; ++i) {
    const Listed& item = items[i];
    const LogEntry* last = last_contact(item);
    const bool stopped = item.state.status == Status::stopped;
    std::vector<Cell> cells{{.text = item.prospect.id, .ink = stopped ? Ink::faint : Ink::strong},
                            {.text = who(item.prospect)},
                            {.text = one_line(item.prospect.stage)},
                            {.text = when(item.state, today), .ink = ink_of(item.state)},
                            {.text = stopped ? "" : channel(item.state)}};
    if (says_last) {
      const std::string day = last == nullptr ? "" : format_short_day(last->date, today);
      cells.push_back(
          {.text = last == nullptr || !says_outcome ? day : last_said(item, today), .ink = Ink::faint});
    }
    table.add(std::move(cells));
  }
  std::string out = table.render(options);
  if (shown < items.size()) out += std::to_string(items.size() - shown) + " more\n";
  return out;
}

}  // namespace fu::views
