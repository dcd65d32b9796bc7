// Who introduced whom, and how far everybody came.
#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/bars.hpp"
#include "views/phrases.hpp"
#include "views/stats_parts.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

constexpr std::size_t most_introducers = 20;

bool is_seen_once(const IntroducerCount& person) {
  return person.type == ProspectType::introducer && person.meetings == 1;
}

}  // namespace

std::string render_introducers(const Statistics& statistics, const RenderOptions& options) {
  if (statistics.introducers.empty()) return {};
  Table table({{.title = "INTRODUCERS", .least = options.width / 5},
               {.least = 1},
               {.title = "MET", .to_the_right = true},
               {.title = "LEADS", .to_the_right = true},
               {.title = "WON", .to_the_right = true},
               {.least = options.width / 4}});
  const std::size_t shown = std::min(statistics.introducers.size(), most_introducers);
  for (std::size_t i = 0; i < shown; ++i) {
    const IntroducerCount& introducer = statistics.introducers[i];
    table.add({{.text = "  " + introducer.id, .ink = Ink::plain},
               {.text = one_line(introducer.name)},
               {.text = std::to_string(introducer.meetings)},
               {.text = std::to_string(introducer.leads)},
               {.text = std::to_string(introducer.won)},
               {.text = is_seen_once(introducer) ? "seen once is not enough" : "", .ink = Ink::notable}});
  }
  const std::size_t more = statistics.introducers.size() - shown;
  if (more == 0) return table.render(options);
  const auto seen_once = std::count_if(statistics.introducers.begin() + most_introducers,
                                       statistics.introducers.end(), is_seen_once);
  return table.render(options) + "  " + std::to_string(more) + " more, of them " + std::to_string(seen_once) +
         " seen once: --json\n";
}

std::string render_funnel(const Statistics& statistics, const RenderOptions& options) {
  if (statistics.funnel.empty() || statistics.funnel.front().prospects == 0) return {};
  const std::size_t most = statistics.funnel.front().prospects;
  const std::size_t bar_width = options.width / 3;
  Table table({{.least = options.width / 4}, {.to_the_right = true}, {}}, 2);
  for (const StageCount& stage : statistics.funnel) {
    table.add({{.text = one_line(stage.stage)},
               {.text = std::to_string(stage.prospects)},
               {.text = std::string(trim(bar(stage.prospects, most, bar_width)))}});
  }
  return title(options, "HOW FAR THEY CAME") + table.render(options);
}

}  // namespace fu::views
