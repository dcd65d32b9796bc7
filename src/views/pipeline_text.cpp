// One table for stages and sums, so that all amounts stand below each other; then what to look at.
#include "views/pipeline_text.hpp"

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

std::string render_biggest(const Pipeline& pipeline, const RenderOptions& options) {
  std::size_t most = 0;
  for (const PipelineTotal& total : pipeline.totals) most = std::max(most, total.biggest.value.decimals());
  Table table({{.title = "BIGGEST", .least = options.width / 6},
               {.least = options.width / 12},
               {.to_the_right = true},
               {},
               {.title = "SHARE", .to_the_right = true},
               {}});
  const std::string goal = "more than " + std::to_string(pipeline.goals.concentration) + "%";
  for (const PipelineTotal& total : pipeline.totals) {
    const BiggestDeal& deal = total.biggest;
    table.add({{.text = deal.id, .ink = Ink::strong},
               {.text = who({.name = deal.name, .company = deal.company})},
               {.text = format_amount(deal.value, decimals_to_show(most))},
               {.text = total.currency},
               {.text = format_per_mille(deal.per_mille)},
               {.text = deal.is_concentrated ? goal : "", .ink = Ink::alarm}});
  }
  return table.is_empty() ? std::string() : "\n" + table.render(options);
}

std::string render_new(const Pipeline& pipeline, const RenderOptions& options) {
  std::vector<std::size_t> numbers;
  std::vector<std::string> words;
  for (const NewInWeek& week : pipeline.weeks) {
    numbers.push_back(week.prospects);
    words.push_back(std::to_string(week.prospects));
  }
  const auto goal = static_cast<std::size_t>(pipeline.goals.new_per_week);
  const std::size_t now = numbers.back();
  const auto reached = std::count_if(numbers.begin(), numbers.end() - 1,
                                     [goal](std::size_t number) { return number >= goal; });
  std::string text = sparkline(numbers) + " " + join(words, " ") + " — this week " + std::to_string(now);
  if (goal > 0) {
    text += " of " + std::to_string(goal) + "; reached in " + std::to_string(reached) + " of the " +
            std::to_string(numbers.size() - 1) + " weeks before";
  }
  return "\n" + paint(options, Ink::faint, "NEW PROSPECTS A WEEK") + "\n" + wrapped(options, text, 0);
}

/// What is not in the sums, and what to do about it.
std::string render_remarks(const Pipeline& pipeline, const std::string& query, const RenderOptions& options) {
  std::size_t without_value = 0;
  std::vector<std::string> closed;
  std::vector<std::string> unknown;
  for (const PipelineStage& stage : pipeline.stages) {
    if (stage.closed) {
      closed.push_back(stage.name);
      continue;
    }
    without_value += stage.without_value;
    if (!stage.chance) unknown.push_back("'" + one_line(stage.name) + "'");
  }
  std::string out;
  if (pipeline.curious == 0 && !pipeline.totals.empty()) {
    out += wrapped(options, "Honest is the same: nobody is judged curious.", 0);
  } else if (pipeline.curious > 0) {
    out += wrapped(options,
                   "Honest is without the " + counted(pipeline.curious, "deal") +
                       " whose last answer showed no more than curiosity.",
                   0);
  }
  if (!unknown.empty()) {
    out += wrapped(options,
                   "?: the rules have no stage " + listed(unknown) +
                       "; without a chance nothing is weighted. fu check shows where.",
                   0);
  }
  if (pipeline.stopped > 0) {
    out += wrapped(options,
                   counted(pipeline.stopped, "prospect") + " in an open stage " +
                       (pipeline.stopped == 1 ? "is" : "are") + " stopped, and no deal.",
                   0);
  }
  if (without_value > 0) {
    std::string words = "fu list value:none";
    if (!closed.empty()) words += " " + quoted_for_shell("not:stage:" + join(closed, ","));
    words += " not:type:introducer";
    if (pipeline.stopped > 0) words += " not:status:stopped";
    if (!query.empty()) words += " " + query;
    out += wrapped(options,
                   counted(without_value, "deal") + (without_value == 1 ? " has" : " have") +
                       " no value, and " + (without_value == 1 ? "is" : "are") + " in no sum:",
                   0) +
           "  " + one_line(words) + "\n";
  }
  return out.empty() ? out : "\n" + out;
}

}  // namespace

std::string render_pipeline(const Pipeline& pipeline, const std::string& query, const Today& today,
                            const RenderOptions& options) {
  std::string right = pipeline.deals == 0 ? "no open deal" : counted(pipeline.deals, "open deal");
  if (pipeline.curious > 0) right += " · " + std::to_string(pipeline.curious) + " judged curious";
  std::string out = headline(options, format_long_day(today, options.dates), right) + "\n";
  if (pipeline.deals == 0) {
    out += wrapped(options,
                   query.empty()
                       ? "No deal is open. Each prospect in a stage that is not closed is one: fu add NAME"
                       : "No open deal matches; fu pipeline shows all.",
                   0);
  }
  const Decimals decimals = decimals_of(pipeline);
  std::vector<Lines> blocks;
  if (pipeline.deals > 0) blocks = {stage_lines(pipeline, decimals), sum_lines(pipeline, decimals)};
  blocks.push_back(closed_lines(pipeline, decimals));
  const bool has_lines =
      std::any_of(blocks.begin(), blocks.end(), [](const Lines& lines) { return !lines.empty(); });
  if (has_lines) out += (pipeline.deals == 0 ? "\n" : "") + render_table(blocks, options);
  out += render_biggest(pipeline, options);
  out += render_remarks(pipeline, query, options);
  return out + render_new(pipeline, options);
}

}  // namespace fu::views
