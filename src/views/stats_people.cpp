// Who introduced whom, and how far everybody came.
#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/bars.hpp"
#include "views/phrases.hpp"
#include "views/stats_parts.hpp"
#include "views/table.hpp"

namespace fu::views {

std::string render_introducers(const Statistics& statistics, const RenderOptions& options) {
  if (statistics.introducers.empty()) return {};
  Table table({{.title = "INTRODUCERS", .least = options.width / 4},
               {.least = 1},
               {.title = "MET", .to_the_right = true},
               {.title = "LEADS", .to_the_right = true},
               {.title = "WON", .to_the_right = true},
               {.least = options.width / 4}});
  for (const IntroducerCount& introducer : statistics.introducers) {
    const bool seen_once = introducer.type == ProspectType::introducer && introducer.meetings == 1;
    table.add({{.text = "  " + introducer.id, .ink = Ink::plain},
               {.text = one_line(introducer.name)},
               {.text = std::to_string(introducer.meetings)},
               {.text = std::to_string(introducer.leads)},
               {.text = std::to_string(introducer.won)},
               {.text = seen_once ? "seen once is not enough" : "", .ink = Ink::notable}});
  }
  return table.render(options);
}

std::string render_funnel(const Statistics& statistics, const RenderOptions& options) {
  if (statistics.funnel.empty() || statistics.funnel.front().prospects == 0) return {};
  const std::size_t most = statistics.funnel.front().prospects;
  const std::size_t bar_width = std::min<std::size_t>(30, options.width / 3);
  Table table({{.least = options.width / 4}, {.to_the_right = true}, {}}, 2);
  for (const StageCount& stage : statistics.funnel) {
    table.add({{.text = one_line(stage.stage)},
               {.text = std::to_string(stage.prospects)},
               {.text = std::string(trim(bar(stage.prospects, most, bar_width)))}});
  }
  return title(options, "HOW FAR THEY CAME") + table.render(options);
}

}  // namespace fu::views
