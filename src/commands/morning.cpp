// Loads everybody once: who is due, who was contacted today, who belongs to others, who comes next.
#include "commands/morning.hpp"

#include <algorithm>

#include "commands/option_parser.hpp"
#include "views/due_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

bool is_wanted(const State& state, const MorningOptions& options) {
  if (options.only_overdue) return state.status == Status::overdue;
  return state.status == Status::overdue || state.status == Status::due;
}

bool comes_before(const Listed& a, const Listed& b) {
  return a.state.window.due != b.state.window.due ? a.state.window.due < b.state.window.due : is_before(a, b);
}

views::Morning gather(const MorningOptions& options, Context& context) {
  const Query query = query_of(options.scope, context);
  views::Morning morning{.today = context.today(), .only_overdue = options.only_overdue};
  context.each_prospect([&](Prospect&& prospect, State&& state) {
    ++morning.prospects;
    if (!query.matches(prospect, state)) return;
    const bool wanted = is_wanted(state, options);
    if (!is_mine(prospect, options.scope, context)) {
      if (wanted) ++morning.others[prospect.owner];
      return;
    }
    if (state.last && prospect.log[*state.last].date == context.today()) ++morning.done;
    Listed item{.prospect = std::move(prospect), .state = std::move(state)};
    if (wanted) {
      morning.items.push_back(std::move(item));
    } else if (item.state.status == Status::upcoming &&
               (!morning.next || comes_before(item, *morning.next))) {
      morning.next = std::move(item);
    }
  });
  morning.prospects += count_unusable(context.problems());
  sort_by_urgency(morning.items);
  const std::size_t all = morning.items.size();
  morning.shown = options.number > 0 ? std::min(all, static_cast<std::size_t>(options.number)) : all;
  return morning;
}

views::Document document_of(const views::Morning& morning) {
  const auto number_of = [&](auto is_such) {
    return static_cast<std::size_t>(std::count_if(morning.items.begin(), morning.items.end(),
                                                  [&](const Listed& item) { return is_such(item.state); }));
  };
  std::size_t others = 0;
  for (const auto& [owner, number] : morning.others) others += number;
  views::Document document{.schema = morning.only_overdue ? "fu.overdue/1" : "fu.due/1",
                           .today = morning.today};
  document.counts = {{"promises", number_of([](const State& s) { return s.has_promise_due(); })},
                     {"overdue", number_of([](const State& s) { return s.status == Status::overdue; })},
                     {"due", number_of([](const State& s) { return s.status == Status::due; })},
                     {"done", morning.done},
                     {"others", others},
                     {"more", morning.items.size() - morning.shown}};
  for (std::size_t i = 0; i < morning.shown; ++i)
    document.items.push_back(views::item_json(morning.items[i]));
  return document;
}

}  // namespace

void add_morning_options(OptionParser& parser, MorningOptions& options) {
  add_query(parser, options.scope);
  add_number(parser, options.number, "print the first N, and count the rest");
  add_everybody(parser, options.scope);
  parser.add_flag("--exit-code", options.exit_code, "exit with 1 when there is somebody");
  add_json(parser, options.json);
}

int run_morning(const MorningOptions& options, Context& context) {
  const views::Morning morning = gather(options, context);
  if (options.json) {
    context.print(document_of(morning));
  } else {
    context.out() << views::render_due(morning, context.text())
                  << views::render_footer(morning.others, context.problems());
  }
  return options.exit_code && !morning.items.empty() ? 1 : 0;
}

}  // namespace fu::commands
