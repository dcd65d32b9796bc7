// fu stats: numbers from one's own log.
#include <memory>

#include "commands/gather_statistics.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/footer_text.hpp"
#include "views/stats_json.hpp"
#include "views/stats_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  PeriodOptions period;
  views::Form form = views::Form::text;
};

int run(const Options& options, Context& context) {
  const Period period = period_of(options.period, context);
  const Statistics statistics = gather_statistics(options.scope, period, context);
  const Goals& goals = context.rules().goals;
  if (is_json(options.form)) {
    context.print(views::stats_document(statistics, goals, context.today()), options.form);
  } else {
    context.out() << views::render_stats(statistics, goals, context.today(), options.scope.words,
                                         context.text())
                  << views::render_footer({}, context.problems());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  add_period(parser, options->period);
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command stats() {
  return {.name = "stats",
          .group = Group::read,
          .summary = "your own numbers: kept, met, won, gone quiet",
          .examples =
              "  fu stats                    all of the book\n"
              "  fu stats --from -90d        the last ninety days\n"
              "  fu stats owner:dana --from 2026-07-01 --to 2026-09-30\n"
              "                              Dana's third quarter\n",
          .configure = configure};
}

}  // namespace fu::commands
