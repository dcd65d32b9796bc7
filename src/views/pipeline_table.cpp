// One table for stages and sums, so that all amounts stand below each other.
#include "views/pipeline_table.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/amounts.hpp"
#include "views/bars.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

// On a narrow screen the chances, which are rules, give way.
bool says_chance(const RenderOptions& options) { return options.width >= 66; }

struct Decimals {
  std::size_t values = 0;
  std::size_t weighted = 0;  ///< a forecast: never more than cents
};

Decimals decimals_of(const Pipeline& pipeline) {
  std::size_t values = 0;
  std::size_t weighted = 0;
  for (const PipelineStage& stage : pipeline.stages) {
    for (const auto& [currency, worth] : stage.worth) values = std::max(values, worth.claimed.decimals());
    if (stage.closed) continue;
    for (const auto& [currency, worth] : stage.weighted)
      weighted = std::max({weighted, worth.claimed.decimals(), worth.honest.decimals()});
  }
  return {.values = decimals_to_show(values), .weighted = values + weighted == 0 ? std::size_t{0} : 2};
}

/// A line of the table: a stage or a sum, in one currency. `label`, `chance` and `deals` stand in its first line only.
struct Line {
  std::string label;
  std::string chance;
  std::string deals;
  std::string value;
  std::string weighted;
  std::string currency;
  unsigned length = 0;  ///< of the bar, in thousandths of the longest
  Ink ink = Ink::plain;
};
using Lines = std::vector<Line>;

/// The next of the lines that `first` begins.
Line next_line(const Line& first, bool is_first) { return is_first ? first : Line{.ink = first.ink}; }

/// Of each currency the largest value of a stage, for which the bar is longest.
std::map<std::string, Decimal> largest_values(const Pipeline& pipeline) {
  std::map<std::string, Decimal> largest;
  for (const PipelineStage& stage : pipeline.stages) {
    if (stage.closed) continue;
    for (const auto& [currency, worth] : stage.worth) {
      Decimal& most = largest[currency];
      if (worth.claimed.compare(most) > 0) most = worth.claimed;
    }
  }
  return largest;
}

Lines stage_lines(const Pipeline& pipeline, const Decimals& decimals) {
  const auto largest = largest_values(pipeline);
  Lines lines;
  for (const PipelineStage& stage : pipeline.stages) {
    if (stage.closed) continue;
    const Line line{.label = one_line(stage.name),
                    .chance = stage.chance ? std::to_string(*stage.chance) + "%" : "?",
                    .deals = std::to_string(stage.deals),
                    .ink = stage.deals == 0 ? Ink::faint : Ink::plain};
    if (stage.worth.empty()) lines.push_back(line);
    for (const auto& [currency, worth] : stage.worth) {
      Line one = next_line(line, currency == stage.worth.begin()->first);
      one.currency = currency;
      one.value = format_amount(worth.claimed, decimals.values);
      if (stage.chance) one.weighted = format_amount(stage.weighted.at(currency).claimed, decimals.weighted);
      const Decimal& most = largest.at(currency);
      // What is hardly anything is seen all the same.
      if (!worth.claimed.is_zero()) one.length = std::max(1U, worth.claimed.per_mille_of(most));
      lines.push_back(std::move(one));
    }
  }
  return lines;
}

Lines sum_lines(const Pipeline& pipeline, const Decimals& decimals) {
  Lines lines;
  const auto put_sums = [&](const std::string& label, std::size_t deals, Decimal Worth::*which) {
    const Line line{.label = label, .deals = std::to_string(deals), .ink = Ink::strong};
    for (const PipelineTotal& total : pipeline.totals) {
      Line one = next_line(line, total.currency == pipeline.totals.front().currency);
      one.value = format_amount(total.worth.*which, decimals.values);
      one.weighted = format_amount(total.weighted.*which, decimals.weighted);
      one.currency = total.currency;
      lines.push_back(std::move(one));
    }
  };
  put_sums("claimed", pipeline.deals, &Worth::claimed);
  // Without anybody curious it would say the same again.
  if (pipeline.curious > 0) put_sums("honest", pipeline.deals - pipeline.curious, &Worth::honest);
  return lines;
}

Lines closed_lines(const Pipeline& pipeline, const Decimals& decimals) {
  Lines lines;
  for (const PipelineStage& stage : pipeline.stages) {
    if (!stage.closed || stage.deals == 0) continue;
    const Line line{.label = one_line(stage.name), .deals = std::to_string(stage.deals), .ink = Ink::faint};
    if (stage.worth.empty()) lines.push_back(line);
    for (const auto& [currency, worth] : stage.worth) {
      Line one = next_line(line, currency == stage.worth.begin()->first);
      one.currency = currency;
      one.value = format_amount(worth.claimed, decimals.values);
      lines.push_back(std::move(one));
    }
  }
  return lines;
}

/// How many columns are left for bars, when the rest of the table has its own.
std::size_t room_for_bars(const std::vector<Lines>& blocks, const RenderOptions& options) {
  std::size_t label = display_width("STAGE");
  std::size_t value = display_width("VALUE");
  std::size_t weighted = display_width("WEIGHTED");
  for (const Lines& lines : blocks) {
    for (const Line& line : lines) {
      label = std::max(label, display_width(line.label));
      value = std::max(value, line.value.size());
      weighted = std::max(weighted, line.weighted.size());
    }
  }
  constexpr std::size_t gap = 2;
  constexpr std::size_t least = 5;
  constexpr std::size_t most = 20;
  const std::size_t chance = says_chance(options) ? display_width("CHANCE") + gap : 0;
  const std::size_t used =
      label + gap + chance + display_width("DEALS") + gap + value + gap + weighted + gap + 3 + gap;
  const std::size_t room = used < options.width ? options.width - used : 0;
  return room < least ? 0 : std::min(room, most);
}

std::string render_table(const std::vector<Lines>& blocks, const RenderOptions& options) {
  std::vector<Column> columns{{.title = "STAGE", .least = options.width / 8}};
  if (says_chance(options)) columns.push_back({.title = "CHANCE", .to_the_right = true});
  columns.push_back({.title = "DEALS", .to_the_right = true});
  columns.push_back({.title = "VALUE", .to_the_right = true});
  columns.push_back({.title = "WEIGHTED", .to_the_right = true});
  columns.push_back({});
  const std::size_t room = room_for_bars(blocks, options);
  if (room > 0) columns.push_back({});
  Table table(std::move(columns));
  for (const Lines& lines : blocks) {
    for (const Line& line : lines) {
      std::vector<Cell> cells{{.text = line.label, .ink = line.ink}};
      if (says_chance(options)) cells.push_back({.text = line.chance, .ink = Ink::faint});
      for (const auto* text : {&line.deals, &line.value, &line.weighted, &line.currency})
        cells.push_back({.text = *text, .ink = line.ink});
      if (room > 0) {
        std::string drawn = line.length == 0 ? std::string() : bar(line.length, 1000, room);
        drawn.erase(drawn.find_last_not_of(' ') + 1);
        cells.push_back({.text = std::move(drawn)});
      }
      table.add(cells);
    }
  }
  const std::vector<std::string> text = split(table.render(options), '\n');
  std::size_t next = 0;
  std::string out = text[next++] + "\n";
  bool is_first = true;
  for (const Lines& lines : blocks) {
    if (!is_first && !lines.empty()) out += "\n";
    is_first = is_first && lines.empty();
    for (std::size_t i = 0; i < lines.size(); ++i) out += text[next++] + "\n";
  }
  return out;
}

}  // namespace

std::string render_pipeline_table(const Pipeline& pipeline, const RenderOptions& options) {
  const Decimals decimals = decimals_of(pipeline);
  std::vector<Lines> blocks;
  if (pipeline.deals > 0) blocks = {stage_lines(pipeline, decimals), sum_lines(pipeline, decimals)};
  blocks.push_back(closed_lines(pipeline, decimals));
  const bool has_lines =
      std::any_of(blocks.begin(), blocks.end(), [](const Lines& lines) { return !lines.empty(); });
  return has_lines ? render_table(blocks, options) : std::string();
}

}  // namespace fu::views
