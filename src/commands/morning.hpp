/// What `due` and `overdue` share: gathering the morning's list and printing it.
#pragma once

#include "commands/common_options.hpp"
#include "commands/list_output.hpp"

namespace fu::commands {

struct MorningOptions {
  Scope scope;
  int number = 0;  ///< how many to print; 0: all
  ListOptions list;
  bool only_overdue = false;
};

void add_morning_options(OptionParser& parser, MorningOptions& options);

/// Status 1 when somebody was found and that was asked for.
int run_morning(const MorningOptions& options, Context& context);

}  // namespace fu::commands
