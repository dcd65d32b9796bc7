// --from and --to, and everybody's log counted in between.
#include "commands/gather_statistics.hpp"

#include "base/error.hpp"
#include "commands/option_parser.hpp"
#include "commands/writing_options.hpp"
#include "domain/gathered_statistics.hpp"

namespace fu::commands {

void add_period(OptionParser& parser, PeriodOptions& options) {
  parser.add_option("--from", options.from, "the first day that counts: -90d, 2026-10-01 (the beginning)")
      .type_name("DAY")
      .take_last()
      .completes(WordKind::past_days);
  parser.add_option("--to", options.to, "the last day that counts; the book is looked at as on it (today)")
      .type_name("DAY")
      .take_last()
      .completes(WordKind::past_days);
}

Period period_of(const PeriodOptions& options, Context& context) {
  Period period{.from = std::nullopt, .to = context.today()};
  if (!options.to.empty()) period.to = past_day(options.to, context);
  if (period.to > context.today()) {
    throw UsageError("--to " + format_day(period.to) +
                     " is still to come; without --to, the last day is today");
  }
  if (!options.from.empty()) period.from = past_day(options.from, context);
  if (period.from && *period.from > period.to) {
    throw UsageError("--from " + format_day(*period.from) + " is later than " +
                     (options.to.empty() ? "today" : "--to " + format_day(period.to)));
  }
  return period;
}

Statistics gather_statistics(const Scope& scope, const Period& period, Context& context) {
  const Rules& rules = context.rules();
  const Query query = query_of(scope, period.to, context);
  const auto add = [&](GatheredStatistics& part, const Listed& listed) {
    const Prospect& prospect = listed.prospect;
    part.add_lead(prospect);
    const Derivation derivation = derive(prospect, rules, period.to);
    if (query.matches(prospect, derivation.state)) part.add(prospect, derivation);
  };
  return context.gather_all([&] { return GatheredStatistics(rules, period); }, add).finish();
}

}  // namespace fu::commands
