// fu list: every prospect on a line, in the order that is asked for.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/list_output.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/foremost.hpp"
#include "domain/silence.hpp"
#include "views/items_json.hpp"
#include "views/list_text.hpp"

namespace fu::commands {

namespace {

constexpr std::array<std::string_view, 7> sort_words{"due",   "name",     "value", "last",
                                                     "stage", "lateness", "silent"};

struct Options {
  Scope scope;
  std::string sort;
  bool reverse = false;
  int number = 0;
  ListOptions list;
};

/// What the list is sorted by: `group`, then the fraction, then the word; the smallest comes first.
struct Key {
  int group = 0;
  std::int64_t part = 0;
  std::int64_t whole = 1;
  std::string word;
};
using MakeKey = std::function<Key(const Listed& item)>;

/// What is kept of a prospect: its line of text, or what a program gets.
struct Item {
  Key key;
  Rank rank;
  views::Row row;
  std::string item;
};

int order_of(const auto& a, const auto& b) { return a < b ? -1 : b < a ? 1 : 0; }

std::int64_t number_of(Day day) { return day.time_since_epoch().count(); }

/// Those of whom it cannot be said come last.
Key nothing() { return {.group = 1}; }

Key by_due(const Listed& item) {
  return item.state.stopped ? nothing() : Key{.part = number_of(item.state.window.due)};
}

Key by_name(const Listed& item) { return {.word = fold_case(item.prospect.name)}; }

/// The largest first. Currencies are not converted.
Key by_value(const Listed& item) {
  return item.prospect.value ? Key{.word = item.prospect.value->amount} : nothing();
}

/// Those who were never contacted first, then the longest ago.
Key by_last(const Listed& item) {
  const LogEntry* last = last_contact(item);
  return last == nullptr ? Key{} : Key{.group = 1, .part = number_of(last->date)};
}

Key by_lateness(const Listed& item) {
  return {.part = -std::int64_t{item.state.overdue_days}, .whole = item.state.patience};
}

/// Days of silence against the days that the plan allows.
MakeKey by_silence(Day today) {
  return [today](const Listed& item) {
    if (item.state.stopped) return nothing();
    const Silence silence = silence_of(item, today);
    return Key{.part = -std::int64_t{silence.days}, .whole = silence.patience};
  };
}

MakeKey by_stage(const Rules& rules) {
  return [&rules](const Listed& item) {
    return Key{.part = static_cast<std::int64_t>(rules.stages.place_of(item.prospect.stage))};
  };
}

MakeKey key_for(const std::string& sort, Context& context) {
  if (sort.empty()) return [](const Listed&) { return Key{}; };
  if (sort == "due") return by_due;
  if (sort == "name") return by_name;
  if (sort == "value") return by_value;
  if (sort == "last") return by_last;
  if (sort == "stage") return by_stage(context.rules());
  if (sort == "lateness") return by_lateness;
  if (sort == "silent") return by_silence(context.today());
  const std::vector<std::string> words(sort_words.begin(), sort_words.end());
  const std::string meant = did_you_mean(sort, words);
  throw UsageError("cannot sort by '" + sort + "'" +
                   (meant.empty() ? "; give one of " + join(words, ", ") : meant));
}

bool comes_before(const Item& a, const Item& b, bool words_are_amounts) {
  if (a.key.group != b.key.group) return a.key.group < b.key.group;
  if (const int by = order_of(a.key.part * b.key.whole, b.key.part * a.key.whole); by != 0) return by < 0;
  const int by = words_are_amounts ? compare_amounts(b.key.word, a.key.word) : a.key.word.compare(b.key.word);
  return by != 0 ? by < 0 : is_before(a.rank, b.rank);
}

struct Gathered {
  Foremost<Item> items;
  void join(Gathered&& later) { items.join(std::move(later.items)); }
};

Gathered gather(const Options& options, const ListOutput& output, Context& context) {
  const MakeKey key_of = key_for(options.sort, context);
  const Query query = query_of(options.scope, context);
  const auto before = [by_amount = options.sort == "value", reverse = options.reverse](const Item& a,
                                                                                       const Item& b) {
    return reverse ? comes_before(b, a, by_amount) : comes_before(a, b, by_amount);
  };
  const auto begin = [&] {
    return Gathered{.items = Foremost<Item>(static_cast<std::size_t>(options.number), before)};
  };
  return context.gather_all(begin, [&](Gathered& part, const Listed& listed) {
    if (!query.matches(listed.prospect, listed.state)) return;
    part.items.offer({.key = key_of(listed), .rank = rank_of(listed)}, [&](Item& item) {
      if (output.is_text()) {
        item.row = views::list_row(listed, context.today(), context.text());
      } else {
        item.item = output.item(listed).text;
      }
    });
  });
}

int run(const Options& options, Context& context) {
  const ListOutput output(options.list);
  Gathered gathered = gather(options, output, context);
  const auto items = gathered.items.take();
  if (options.list.is_quiet && items.empty()) return 0;
  const std::size_t more = gathered.items.offered() - items.size();
  if (output.is_text()) {
    std::vector<views::Row> rows;
    for (const auto& item : items) rows.push_back(std::move(item->row));
    context.out() << views::render_list(std::move(rows), more, context.text());
    if (const std::size_t warnings = count(context.problems(), Severity::warning); warnings > 0) {
      context.remark = counted(warnings, "warning") + "; see fu check";
    }
  } else {
    views::Document document{.schema = "fu.list/1", .today = context.today(), .counts = {{"more", more}}};
    for (const auto& item : items) document.items.push_back(std::move(item->item));
    context.print(std::move(document), output.form());
  }
  return options.list.has_exit_code && !items.empty() ? 1 : 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  parser.add_option("--sort", options->sort, "by " + alternatives(sort_words))
      .type_name("BY")
      .completes(sort_words);
  parser.add_flag("--reverse", options->reverse, "the other way round");
  add_number(parser, options->number, "print the first N, and count the rest");
  add_list_output(parser, options->list);
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
              "  fu list stage:proposal      the open proposals\n"
              "  fu list tag:moved -z | xargs -0 -I ID fu set ID place=Berlin\n"
              "                              the same for each of them\n",
          .configure = configure};
}

}  // namespace fu::commands
