// fu stop: never contact them again, and why.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::string reason;
  EntryOptions entry;
  WriteOptions write;
};

int run(const Options& options, Context& context) {
  if (trim(options.entry.note).empty())
    throw UsageError("stop: say in -m what they said or what was decided");
  LogEntry entry = begin_entry(options.entry, context);
  entry.stop = known_stop_reason(options.reason);
  return change_one(
      options.id, [&](const Prospect&, const State&) { return Decision{.entry = entry}; }, "Written down",
      {.command = "stop " + options.id, .before = "stop: ", .after = ", " + options.reason}, options.write,
      context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("--reason", options->reason, "asked, reassigned, precluded, no-benefit or decided")
      .type_name("REASON")
      .required()
      .take_last()
      .completes(stop_reason_words);
  add_note(parser, options->entry, "what they said, or what was decided (required)");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command stop() {
  return {.name = "stop",
          .group = Group::write,
          .summary = "never contact them again, and why",
          .examples =
              "  fu stop jane --reason asked -m \"please take me off your list\"\n"
              "A \"no\" is no reason: it means not now (fu log jane call declined).\n",
          .configure = configure};
}

}  // namespace fu::commands
