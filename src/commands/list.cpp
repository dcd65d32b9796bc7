// fu list: every prospect on a line, in the order that is asked for.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/items_json.hpp"
#include "views/list_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  std::string sort;
  bool reverse = false;
  int number = 0;
  bool json = false;
};

/// Negative, zero or positive as `a` comes first, they are equal, or `b` comes first.
using Compare = std::function<int(const Listed& a, const Listed& b)>;

int order_of(const auto& a, const auto& b) { return a < b ? -1 : b < a ? 1 : 0; }

std::optional<Day> last_day(const Listed& item) {
  const LogEntry* last = last_contact(item);
  return last == nullptr ? std::nullopt : std::optional(last->date);
}

int by_due(const Listed& a, const Listed& b) {
  if (a.state.stopped || b.state.stopped)
    return order_of(a.state.stopped.has_value(), b.state.stopped.has_value());
  return order_of(a.state.window.due, b.state.window.due);
}

int by_name(const Listed& a, const Listed& b) {
  return fold_case(a.prospect.name).compare(fold_case(b.prospect.name));
}

/// The largest first; those without a value last. Currencies are not converted.
int by_value(const Listed& a, const Listed& b) {
  if (!a.prospect.value || !b.prospect.value) return order_of(!a.prospect.value, !b.prospect.value);
  return compare_amounts(b.prospect.value->amount, a.prospect.value->amount);
}

/// Those who were never contacted first, then the longest ago.
int by_last(const Listed& a, const Listed& b) { return order_of(last_day(a), last_day(b)); }

int by_lateness(const Listed& a, const Listed& b) {
  return order_of(std::int64_t{b.state.overdue_days} * a.state.patience,
                  std::int64_t{a.state.overdue_days} * b.state.patience);
}

/// Days of silence against the days that the plan allows.
Compare by_silence(Day today) {
  return [today](const Listed& a, const Listed& b) {
    if (a.state.stopped || b.state.stopped)
      return order_of(a.state.stopped.has_value(), b.state.stopped.has_value());
    const auto silence = [today](const Listed& item) {
      const Day since = last_day(item).value_or(item.prospect.added.value_or(today));
      return std::int64_t{std::max(0, days_between(since, today))};
    };
    return order_of(silence(b) * a.state.patience, silence(a) * b.state.patience);
  };
}

Compare by_stage(const Rules& rules) {
  return [&rules](const Listed& a, const Listed& b) {
    return order_of(rules.stages.place_of(a.prospect.stage), rules.stages.place_of(b.prospect.stage));
  };
}

Compare comparison(const std::string& sort, Context& context) {
  if (sort.empty()) return [](const Listed&, const Listed&) { return 0; };
  if (sort == "due") return by_due;
  if (sort == "name") return by_name;
  if (sort == "value") return by_value;
  if (sort == "last") return by_last;
  if (sort == "stage") return by_stage(context.rules());
  if (sort == "lateness") return by_lateness;
  if (sort == "silent") return by_silence(context.today());
  const std::vector<std::string> words{"due", "name", "value", "last", "stage", "lateness", "silent"};
  const std::string meant = did_you_mean(sort, words);
  throw UsageError("cannot sort by '" + sort + "'" +
                   (meant.empty() ? "; give one of " + join(words, ", ") : meant));
}

int run(const Options& options, Context& context) {
  const Compare compare = comparison(options.sort, context);
  const Query query = query_of(options.scope, context);
  std::vector<Listed> items;
  context.each_prospect([&](Prospect&& prospect, State&& state) {
    if (query.matches(prospect, state))
      items.push_back({.prospect = std::move(prospect), .state = std::move(state)});
  });
  std::sort(items.begin(), items.end(), [&](const Listed& a, const Listed& b) {
    const int order = compare(a, b);
    return order != 0 ? order < 0 : is_before(a, b);
  });
  if (options.reverse) std::reverse(items.begin(), items.end());
  const std::size_t shown =
      options.number > 0 ? std::min(items.size(), static_cast<std::size_t>(options.number)) : items.size();

  if (!options.json) {
    context.out() << views::render_list(items, shown, context.today(), context.text());
    if (const std::size_t warnings = count(context.problems(), Severity::warning); warnings > 0) {
      context.remark = counted(warnings, "warning") + "; see fu check";
    }
    return 0;
  }
  views::Document document{
      .schema = "fu.list/1", .today = context.today(), .counts = {{"more", items.size() - shown}}};
  for (std::size_t i = 0; i < shown; ++i) document.items.push_back(views::item_json(items[i]));
  context.print(document);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  parser.add_option("--sort", options->sort, "by due, name, value, last, stage, lateness or silent")
      .type_name("BY");
  parser.add_flag("--reverse", options->reverse, "the other way round");
  add_number(parser, options->number, "print the first N, and count the rest");
  add_json(parser, options->json);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command list() {
  return {.name = "list",
          .group = Group::read,
          .summary = "every prospect, one line each",
          .examples =
              "  fu list                     everybody, in the order of the plan\n"
              "  fu list --sort silent -n 10 who has waited longest\n"
              "  fu list stage:proposal      the open proposals\n",
          .configure = configure};
}

}  // namespace fu::commands
