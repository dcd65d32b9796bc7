/// The statistics of a book, for what prints them; and the period that they are of.
#pragma once

#include <string>

#include "commands/common_options.hpp"
#include "domain/statistics.hpp"

namespace fu::commands {

struct PeriodOptions {
  std::string from;  ///< as typed; empty: from the beginning
  std::string to;    ///< empty: today
};

/// --from and --to.
void add_period(OptionParser& parser, PeriodOptions& options);

/// Throws UsageError for what is no day, for a last day that is still to come, and for a first day behind it.
Period period_of(const PeriodOptions& options, Context& context);

/// Reads the book. The query is asked as on the period's last day.
Statistics gather_statistics(const Scope& scope, const Period& period, Context& context);

}  // namespace fu::commands
