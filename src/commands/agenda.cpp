// fu agenda: day by day, what comes.
#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "base/error.hpp"
#include "commands/common_options.hpp"
#include "commands/list_output.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/agenda.hpp"
#include "domain/day_words.hpp"
#include "domain/foremost.hpp"
#include "views/agenda_text.hpp"
#include "views/footer_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;  ///< one of its words may be the span
  int capacity = 0;
  ListOptions list;
};

struct Span {
  Day from;
  Day to;
};

/// `7d`, `1..2w`, `DATE..DATE`, or a single day; nothing when the word is no span.
std::optional<Span> parse_span(const std::string& word, Context& context) {
  const Day today = context.today();
  const WorkCalendar& calendar = context.rules().calendar.of({});
  if (const auto interval = read_interval(word).interval) {
    const bool window = interval->min != interval->max;
    return Span{.from = window ? calendar.plus_unrolled(today, interval->min, interval->unit) : today,
                .to = calendar.plus_unrolled(today, interval->max, interval->unit)};
  }
  if (word == "today" || word == "tomorrow" || parse_day(word)) {
    const Day day = parse_day_words(word, today, Direction::future, calendar);
    if (day < today) throw UsageError("'" + word + "' lies in the past; give --today " + format_day(day));
    return Span{.from = day, .to = day};
  }
  const auto dots = word.find("..");
  if (dots == std::string::npos || word.find(':') != std::string::npos) return std::nullopt;
  const bool is_interval = word.find_first_not_of("0123456789.") != std::string::npos &&
                           word.find_first_not_of("0123456789.dwmoy") == std::string::npos;
  if (is_interval) {
    const IntervalText read = read_interval(word);
    throw UsageError(read.message + "; " + read.hint);
  }
  Span span{.from = parse_day_words(word.substr(0, dots), today, Direction::future, calendar)};
  const std::string end = word.substr(dots + 2);
  span.to = parse_day_words(end, today, Direction::future, calendar);
  // `mon..fri` is one week also on a Wednesday: then the Friday is looked for from the Monday on.
  const bool is_fixed = end == "today" || end == "tomorrow" || end == "yesterday";
  if (span.to < span.from && !is_fixed)
    span.to = parse_day_words(end, span.from, Direction::future, calendar);
  if (span.to < span.from) throw UsageError("the span '" + word + "' ends before it begins");
  if (span.to < today)
    throw UsageError("the span '" + word + "' lies in the past; give --today " + format_day(span.from));
  return span;
}

/// What is kept of somebody whose day may come.
struct Item {
  Rank rank;
  std::string owner;
  Day day;                       ///< before levelling
  std::unique_ptr<State> state;  ///< only if there is levelling
  bool is_overdue = false;
  bool is_wanted = false;  ///< by the query
  bool is_mine = false;
  views::Row row;             ///< of my own that are wanted
  views::FormattedItem item;  ///< instead of it, for a program
};

struct Gathered {
  Foremost<Item> items;
  void join(Gathered&& later) { items.join(std::move(later.items)); }
};

/// Levelling looks at the whole book, so that the same book gives everybody the same agenda. Without it, only those
/// are kept whose day it is.
Gathered gather(const Options& options, const ListOutput& output, const Span& span, Context& context) {
  const Today today = context.today();
  const Query query = query_of(options.scope, context);
  const auto before = [](const Item& a, const Item& b) { return is_before(a.rank, b.rank); };
  const auto complete = [&](Item& item, const Listed& listed) {
    item.owner = listed.prospect.owner;
    item.is_overdue = listed.state.status == Status::overdue;
    if (options.capacity > 0) item.state = std::make_unique<State>(listed.state);
    if (!item.is_wanted || !item.is_mine) return;
    if (output.is_text()) {
      item.row = views::agenda_row(listed, today);
    } else {
      item.item = output.item(listed);
    }
  };
  return context.gather_all([&] { return Gathered{.items = Foremost<Item>(0, before)}; },
                            [&](Gathered& part, const Listed& listed) {
                              const State& state = listed.state;
                              if (state.status == Status::stopped || state.window.due > span.to) return;
                              const Day day = state.next_day(today);
                              const bool is_wanted = query.matches(listed.prospect, state);
                              const bool is_in_span = day >= span.from && day <= span.to;
                              if (options.capacity == 0 && !(is_wanted && is_in_span)) return;
                              part.items.offer({.rank = rank_of(listed),
                                                .day = day,
                                                .is_wanted = is_wanted,
                                                .is_mine = is_mine(listed.prospect, options.scope, context)},
                                               [&](Item& item) { complete(item, listed); });
                            });
}

/// `items` are in the order of urgency.
void level(std::vector<std::unique_ptr<Item>>& items, int capacity, Context& context) {
  std::vector<Waiting> waiting;
  for (const auto& item : items) waiting.push_back({.state = item->state.get(), .owner = item->owner});
  const std::vector<Day> days = level(waiting, context.rules().calendar, context.today(), capacity);
  for (std::size_t i = 0; i < items.size(); ++i) items[i]->day = days[i];
}

/// As text has it: day by day, and on each first those who are late.
void sort_by_day(std::vector<std::unique_ptr<Item>>& items, Day today) {
  const auto place = [&](const auto& item) {
    return std::pair(item->day, !(item->is_overdue && item->day == today));
  };
  std::stable_sort(items.begin(), items.end(),
                   [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

int run(Options options, Context& context) {
  const ListOutput output(options.list, views::LateField::day);
  const Today today = context.today();
  Span span{.from = today, .to = today + Days{7}};
  for (auto word = options.scope.words.begin(); word != options.scope.words.end(); ++word) {
    const auto given = parse_span(*word, context);
    if (!given) continue;
    span = *given;
    options.scope.words.erase(word);
    break;
  }
  auto items = gather(options, output, span, context).items.take();
  if (options.capacity > 0) level(items, options.capacity, context);
  if (output.form() == views::Form::formatted) sort_by_day(items, today);

  views::Agenda agenda{.today = today, .from = span.from, .to = span.to, .capacity = options.capacity};
  views::Document document{.schema = "fu.agenda/1", .today = today};
  std::map<std::string, std::size_t> others;
  for (const auto& item : items) {
    if (item->day < span.from || item->day > span.to || !item->is_wanted) continue;
    if (!item->is_mine) {
      ++others[item->owner];
    } else if (output.is_text()) {
      agenda.placed.push_back(
          {.row = std::move(item->row), .day = item->day, .is_overdue = item->is_overdue});
    } else {
      document.items.push_back(output.with_day(item->item, item->day));
    }
  }
  const bool is_anybody = !agenda.placed.empty() || !document.items.empty();
  if (options.list.is_quiet && !is_anybody) return 0;
  if (output.is_text()) {
    context.out() << views::render_agenda(agenda, context.text())
                  << views::render_footer(others, context.problems());
  } else {
    context.print(std::move(document), output.form());
  }
  return options.list.has_exit_code && is_anybody ? 1 : 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser
      .add_option("SPAN] [QUERY", options->scope.words,
                  "how far: 7d (the default), 2w, 2026-12-01..2026-12-11, today..fri; then a query")
      .completes(WordKind::spans);
  parser
      .add_option("--capacity", options->capacity,
                  "level it: at most N a day for each owner, promises and snoozes apart")
      .within(1, 10'000)
      .type_name("N");
  add_everybody(parser, options->scope);
  add_list_output(parser, options->list);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command agenda() {
  return {.name = "agenda",
          .group = Group::read,
          .summary = "day by day: late, today, and the days to come",
          .examples =
              "  fu agenda                   the next seven days\n"
              "  fu agenda 2w --capacity 8   two weeks, at most eight a day\n"
              "  fu agenda mon..fri via:call next week's calls\n",
          .configure = configure};
}

}  // namespace fu::commands
