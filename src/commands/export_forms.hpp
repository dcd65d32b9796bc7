/// The forms that `fu export` knows, each made in a file of its own, commands/export_FORM.cpp.
#pragma once

#include <functional>
#include <string>

#include "commands/common_options.hpp"
#include "commands/context.hpp"

namespace fu::commands {

struct ExportOptions {
  Scope scope;
  int contacts = 1;  ///< of each prospect, in a calendar
  std::string zone;  ///< of the clocks that a calendar's times are by; empty: whoever looks has one
  bool raw = false;  ///< cells of a table as they are, without a guard against formulas
  bool begins_with_bom = false;  ///< so that Excel sees that a table is UTF-8
};

/// A whole file, and what it has in it.
struct Exported {
  std::string text;
  std::string what;  ///< "34 contacts of 12 prospects", "12 prospects"
};

/// A text for each of the prospects that the query means, one behind another.
Exported export_each(const ExportOptions& options, Context& context,
                     const std::function<void(std::string& text, const Listed& listed)>& append);

// Each gives the whole file, of the prospects that the query means, in the order of their paths.
Exported export_calendar(const ExportOptions& options, Context& context);
Exported export_cards(const ExportOptions& options, Context& context);
Exported export_json(const ExportOptions& options, Context& context);
Exported export_table(const ExportOptions& options, Context& context);

}  // namespace fu::commands
