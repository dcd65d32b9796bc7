// fu plan: the coming contacts of one prospect, and whose next contact other rules have moved.
#include <memory>
#include <tuple>

#include "base/error.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/agenda.hpp"
#include "domain/foremost.hpp"
#include "views/items_json.hpp"
#include "views/plan_diff.hpp"
#include "views/prospect_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::optional<std::string> id;
  int number = 0;  ///< 0: not given
  std::optional<std::string> diff;
  views::Form form = views::Form::text;
};

int run_plan(const Options& options, Context& context) {
  constexpr int usual = 6;
  const Prospect prospect = read_named(*options.id, context);
  const auto plan = plan_ahead(prospect, context.rules(), context.today(),
                               static_cast<std::size_t>(options.number == 0 ? usual : options.number));
  if (!is_json(options.form)) {
    context.out() << views::render_plan(prospect, plan, context.today(), context.text());
    return 0;
  }
  views::Document document{.schema = "fu.plan/1", .today = context.today()};
  for (const Coming& coming : plan) document.items.push_back(views::coming_json(coming));
  context.print(document, options.form);
  return 0;
}

/// What is kept of somebody who moves: a line of text, or JSON.
struct Mover {
  bool stops = false;
  Day day;  ///< of the next contact; of the last one planned, for those who stop
  std::string id;
  views::Row row;
  std::string json;
};

struct Gathered {
  Foremost<Mover> movers;
  std::size_t contacts = 0;  ///< all that were compared

  void join(Gathered&& later) {
    movers.join(std::move(later.movers));
    contacts += later.contacts;
  }
};

bool comes_before(const Mover& a, const Mover& b) {
  return std::tie(a.stops, a.day, a.id) < std::tie(b.stops, b.day, b.id);
}

Gathered nobody_yet() { return {.movers = Foremost<Mover>(0, comes_before)}; }

/// Under neither rules is there a contact of somebody who is stopped.
void compare(Gathered& part, const Listed& item, const Rules& then, const Options& options,
             const Context& context) {
  const State& after = item.state;
  const State before = compute_state(item.prospect, then, context.today());
  if (before.stopped && after.stopped) return;
  ++part.contacts;
  if (before.stopped.has_value() == after.stopped.has_value() && before.window.due == after.window.due)
    return;
  const bool stops = after.stopped.has_value();
  const views::Moved moved{.prospect = item.prospect, .before = before, .after = after};
  part.movers.offer(
      {.stops = stops, .day = stops ? before.window.due : after.window.due, .id = item.prospect.id},
      [&](Mover& mover) {
        if (is_json(options.form)) {
          mover.json = views::moved_json(moved);
        } else {
          mover.row = views::moved_row(moved, context.today(), context.text());
        }
      });
}

Gathered gather(const Options& options, const Rules& then, Context& context) {
  if (!options.id) {
    return context.gather_all(
        nobody_yet, [&](Gathered& part, const Listed& item) { compare(part, item, then, options, context); });
  }
  Listed item{.prospect = read_named(*options.id, context)};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  Gathered gathered = nobody_yet();
  compare(gathered, item, then, options, context);
  return gathered;
}

int run_diff(const Options& options, Context& context) {
  static_cast<void>(context.rules());  // what is wrong with them is told first
  git::Commit commit;
  const Rules then = context.rules_at(*options.diff, commit);
  Gathered gathered = gather(options, then, context);
  const auto movers = gathered.movers.take();
  if (!is_json(options.form)) {
    views::PlanDiff diff{.today = context.today(),
                         .commit = commit.short_hash,
                         .committed = commit.day,
                         .contacts = gathered.contacts};
    for (const auto& mover : movers) diff.moved.push_back(std::move(mover->row));
    context.out() << views::render_plan_diff(diff, context.text());
    return 0;
  }
  views::Document document{.schema = "fu.plan-diff/1",
                           .today = context.today(),
                           .since = commit.hash,
                           .counts = {{"moved", movers.size()}, {"contacts", gathered.contacts}}};
  for (const auto& mover : movers) document.items.push_back(std::move(mover->json));
  context.print(std::move(document), options.form);
  return 0;
}

int run(const Options& options, Context& context) {
  if (options.diff) {
    if (options.number > 0) throw UsageError("plan: -n and --diff do not go together; see fu help plan");
    return run_diff(options, context);
  }
  if (!options.id) throw UsageError("plan: ID is missing; see fu help plan");
  return run_plan(options, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser
      .add_option(
          "ID", options->id,
          "an ID, the beginning of one, or a part of a name or company; with --diff, everybody without it")
      .type_name("")
      .completes(WordKind::prospects);
  add_number(parser, options->number, "how many contacts ahead (6)", 1000);
  parser
      .add_option("--diff", options->diff,
                  "whose next contact moves, because the rules have changed since COMMIT")
      .type_name("COMMIT")
      .take_last();
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command plan() {
  return {.name = "plan",
          .group = Group::read,
          .summary = "the coming contacts of one prospect",
          .examples =
              "  fu plan jane-doe            the next six, each done on its day\n"
              "  fu plan jane-doe -n 20      twenty\n"
              "  fu plan --diff HEAD         who moves, because fu.yaml has changed since then\n",
          .configure = configure};
}

}  // namespace fu::commands
