// fu resume: take contact up again after a stop.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  EntryOptions entry;
  WriteOptions write;
};

int run(const Options& options, Context& context) {
  if (trim(options.entry.note).empty()) throw UsageError("resume: say in -m why contact is taken up again");
  LogEntry entry = begin_entry(options.entry, context);
  entry.resume = std::exchange(entry.note, {});
  return change_one(
      options.id,
      [&](const Prospect& prospect, const State& state) {
        if (!state.stopped) throw Refused("'" + prospect.id + "' is not stopped; nothing was changed");
        if (entry.date < state.stopped->date) {
          throw Refused("'" + prospect.id + "' was stopped later, on " + format_day(state.stopped->date) +
                        "; nothing was changed");
        }
        return Decision{.entry = entry};
      },
      "Taken up again", {.command = "resume " + options.id, .before = "resume: "}, options.write, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  add_note(parser, options->entry, "why (required)");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command resume() {
  return {.name = "resume",
          .group = Group::write,
          .summary = "take contact up again after a stop",
          .examples = "  fu resume jane -m \"wrote to us herself\"\n",
          .configure = configure};
}

}  // namespace fu::commands
