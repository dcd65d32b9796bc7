// --format, -z and the like, defined once.
#include "commands/list_output.hpp"

#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

using views::Form;
using views::Format;

void add_list_output(OptionParser& parser, ListOptions& options) {
  parser.add_flag("--exit-code", options.has_exit_code, "exit with 1 when there is somebody");
  parser.add_flag("-q,--quiet", options.is_quiet, "print nothing when there is nobody");
  parser.add_option("--format", options.format, "a line for each: '%(id)%09%(due)'; see fu(1)")
      .type_name("FORMAT")
      .take_last();
  parser.add_flag("-z", options.ends_with_nul, "end each with NUL; without --format, IDs only");
  add_json(parser, options.json);
  parser.at_most_one_of({"--format", "--json"});
  parser.at_most_one_of({"--format", "--jsonl"});
  parser.at_most_one_of({"-z", "--json"});
  parser.at_most_one_of({"-z", "--jsonl"});
}

ListOutput::ListOutput(const ListOptions& options, views::LateField late) : form_(options.json) {
  if (!options.format && !options.ends_with_nul) return;
  form_ = Form::formatted;
  format_ =
      Format::parse(options.format.value_or("%(id)"), {.late = late, .ends_with_nul = options.ends_with_nul});
}

views::FormattedItem ListOutput::item(const Listed& listed) const {
  if (format_) return format_->apply(listed);
  return {.text = views::item_json(listed)};
}

std::string ListOutput::with_day(const views::FormattedItem& item, Day day) const {
  return format_ ? format_->with_late(item, format_day(day)) : views::agenda_item_json(item.text, day);
}

std::string ListOutput::with_idea(const views::FormattedItem& item, std::string_view idea) const {
  return format_ ? format_->with_late(item, idea) : views::item_with_idea_json(item.text, idea);
}

}  // namespace fu::commands
