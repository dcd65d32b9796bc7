// fu snooze: not before that day, whatever the plan says.
#include <memory>

#include "base/error.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::string day;
  std::string at;
  EntryOptions entry;
  WriteOptions write;
};

int run(const Options& options, Context& context) {
  LogEntry entry = begin_entry(options.entry, context);
  put_next(options.day, options.at, entry, context);
  if (entry.next && *entry.next < context.today()) {
    throw UsageError("snooze: '" + options.day + "' is " +
                     format_long_day(*entry.next, context.text().dates) + ", which has passed");
  }
  const std::string time = entry.at.empty() ? "" : " " + entry.at;
  return change_one(
      options.id,
      [&](const Prospect& prospect, const State& state) {
        refuse_stopped(prospect, state, "fu resume takes contact up again");
        return Decision{.entry = entry};
      },
      entry.back_to_plan ? "Back to the plan" : "Snoozed",
      {.command = "snooze " + options.id + " " + options.day,
       .before = "snooze: ",
       .after = entry.next ? " until " + format_day(*entry.next) + time : ", back to the plan"},
      options.write, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("DATE", options->day, "the day to come back to it, or plan: drop such a day")
      .required()
      .type_name("")
      .completes(WordKind::coming_days)
      .completes(back_to_plan);
  add_at(parser, options->at);
  add_note(parser, options->entry, "why");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command snooze() {
  return {.name = "snooze",
          .group = Group::write,
          .summary = "not before that day, without a contact",
          .examples =
              "  fu snooze jane +2w -m \"on holiday\"\n"
              "  fu snooze jane 2027-01-11\n"
              "  fu snooze jane fri --at 14:30\n"
              "  fu snooze jane plan               drops the day again\n",
          .configure = configure};
}

}  // namespace fu::commands
