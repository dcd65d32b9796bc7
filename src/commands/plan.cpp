// fu plan: the coming contacts of one prospect, and whose next contact other rules have moved.
#include <algorithm>
#include <memory>
#include <tuple>

#include "base/error.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/agenda.hpp"
#include "views/items_json.hpp"
#include "views/plan_diff.hpp"
#include "views/prospect_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::optional<std::string> id;
  int number = 0;  ///< 0: not given
  std::optional<std::string> diff;
  bool json = false;
};

int run_plan(const Options& options, Context& context) {
  constexpr int usual = 6;
  const Prospect prospect = read_named(*options.id, context);
  const auto plan = plan_ahead(prospect, context.rules(), context.today(),
                               static_cast<std::size_t>(options.number == 0 ? usual : options.number));
  if (!options.json) {
    context.out() << views::render_plan(prospect, plan, context.today(), context.text());
    return 0;
  }
  views::Document document{.schema = "fu.plan/1", .today = context.today()};
  for (const Coming& coming : plan) document.items.push_back(views::coming_json(coming));
  context.print(document);
  return 0;
}

/// Under neither rules is there a contact of somebody who is stopped.
void compare(Prospect&& prospect, State&& after, const Rules& then, views::PlanDiff& diff) {
  State before = compute_state(prospect, then, diff.today);
  if (before.stopped && after.stopped) return;
  ++diff.contacts;
  if (before.stopped.has_value() == after.stopped.has_value() && before.window.due == after.window.due)
    return;
  diff.moved.push_back(
      {.prospect = std::move(prospect), .before = std::move(before), .after = std::move(after)});
}

bool comes_before(const views::Moved& a, const views::Moved& b) {
  const auto key = [](const views::Moved& moved) {
    return std::tuple(moved.after.stopped.has_value(),
                      moved.after.stopped ? moved.before.window.due : moved.after.window.due);
  };
  return key(a) != key(b) ? key(a) < key(b) : a.prospect.id < b.prospect.id;
}

int run_diff(const Options& options, Context& context) {
  const Rules& now = context.rules();
  git::Commit commit;
  const Rules then = context.rules_at(*options.diff, commit);
  views::PlanDiff diff{.today = context.today(), .commit = commit.short_hash, .committed = commit.day};
  if (options.id) {
    Prospect prospect = read_named(*options.id, context);
    State state = compute_state(prospect, now, context.today());
    compare(std::move(prospect), std::move(state), then, diff);
  } else {
    context.each_prospect([&](Prospect&& prospect, State&& state) {
      compare(std::move(prospect), std::move(state), then, diff);
    });
  }
  std::sort(diff.moved.begin(), diff.moved.end(), comes_before);
  if (!options.json) {
    context.out() << views::render_plan_diff(diff, context.text());
    return 0;
  }
  views::Document document{.schema = "fu.plan-diff/1",
                           .today = context.today(),
                           .since = commit.hash,
                           .counts = {{"moved", diff.moved.size()}, {"contacts", diff.contacts}}};
  for (const views::Moved& moved : diff.moved) document.items.push_back(views::moved_json(moved));
  context.print(document);
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
      .type_name("");
  add_number(parser, options->number, "how many contacts ahead (6)", 1000);
  parser
      .add_option("--diff", options->diff,
                  "whose next contact moves, because the rules have changed since COMMIT")
      .type_name("COMMIT")
      .take_last();
  add_json(parser, options->json);
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
