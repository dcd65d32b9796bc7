// The table, and below it what to look at.
#include "views/pipeline_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/amounts.hpp"
#include "views/bars.hpp"
#include "views/phrases.hpp"
#include "views/pipeline_table.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

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
std::string render_remarks(const Pipeline& pipeline, const std::vector<std::string>& query,
                           const RenderOptions& options) {
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
    if (!query.empty()) words += " " + typed_again(query);
    out += wrapped(options,
                   counted(without_value, "deal") + (without_value == 1 ? " has" : " have") +
                       " no value, and " + (without_value == 1 ? "is" : "are") + " in no sum:",
                   0) +
           "  " + one_line(words) + "\n";
  }
  return out.empty() ? out : "\n" + out;
}

}  // namespace

std::string render_pipeline(const Pipeline& pipeline, const std::vector<std::string>& query,
                            const Today& today, const RenderOptions& options) {
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
  const std::string table = render_pipeline_table(pipeline, options);
  if (!table.empty()) out += (pipeline.deals == 0 ? "\n" : "") + table;
  out += render_biggest(pipeline, options);
  out += render_remarks(pipeline, query, options);
  return out + render_new(pipeline, options);
}

}  // namespace fu::views
