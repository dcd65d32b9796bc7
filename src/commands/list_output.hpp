/// What due, overdue, agenda and list share: for whom they print, and in what form.
#pragma once

#include <optional>
#include <string>

#include "commands/command.hpp"
#include "commands/context.hpp"
#include "domain/listed.hpp"
#include "views/form.hpp"
#include "views/format_text.hpp"

namespace fu::commands {

struct ListOptions {
  views::Form json = views::Form::text;  ///< --json, --jsonl
  std::optional<std::string> format;
  bool ends_with_nul = false;
  bool is_quiet = false;       ///< nothing is printed when nobody is in the list
  bool has_exit_code = false;  ///< status 1 when somebody is
};

/// --json, --jsonl, --format, -z, --quiet and --exit-code.
void add_list_output(OptionParser& parser, ListOptions& options);

/// How each of the list is printed for a program. Made before the book is read, so that a wrong format is told first.
class ListOutput {
 public:
  /// Throws UsageError for a wrong format. `late`: what everybody has besides, which is known only at the end.
  explicit ListOutput(const ListOptions& options, views::LateField late = views::LateField::none);

  views::Form form() const { return form_; }
  bool is_text() const { return form_ == views::Form::text; }
  /// Whether the late field is printed.
  bool wants_late() const { return !format_ || format_->has_late(); }

  /// Somebody as JSON or in the format, where it is not text. Several threads may call it.
  views::FormattedItem item(const Listed& listed) const;
  /// The same with the day they are placed on.
  std::string with_day(const views::FormattedItem& item, Day day) const;
  /// The same with the ID of the best idea for them; empty: there is none.
  std::string with_idea(const views::FormattedItem& item, std::string_view idea) const;

 private:
  views::Form form_;
  std::optional<views::Format> format_;
};

}  // namespace fu::commands
