// Sets the closed stage, with its cadence.
#include "commands/closing.hpp"

#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/option_parser.hpp"
#include "domain/recording.hpp"

namespace fu::commands {

namespace {

struct Options {
  Closing closing;
  std::string id;
  std::string cadence;
  EntryOptions entry;
  WriteOptions write;
};

int run(const Options& options, Context& context) {
  const Rules& rules = context.rules();
  const Stage* stage = options.closing.find(rules);
  if (stage == nullptr) throw DataError("the stages of fu.yaml have none that is " + options.closing.missing);
  LogEntry entry = begin_entry(options.entry, context);
  if (!options.cadence.empty()) entry.cadence = known_cadence(options.cadence, rules).name;
  assign_stage(entry, *stage);
  return change_one(
      options.id,
      [&](const Prospect& prospect, const State&) {
        // Said twice: the plan must not begin anew.
        const bool again =
            prospect.stage == stage->name && options.cadence.empty() && options.entry.note.empty();
        return again ? Decision{} : Decision{.entry = entry};
      },
      options.closing.word,
      {.command = lower_ascii(options.closing.word) + " " + options.id,
       .before = lower_ascii(options.closing.word) + ": "},
      options.write, context);
}

}  // namespace

Action configure_closing(OptionParser& parser, Closing closing) {
  auto options = std::make_shared<Options>();
  options->closing = std::move(closing);
  add_written_id(parser, options->id);
  add_note(parser, options->entry, "what decided it");
  add_on(parser, options->entry);
  parser.add_option("--cadence", options->cadence, "this plan, instead of the stage's")
      .type_name("CADENCE")
      .take_last()
      .completes(WordKind::cadences);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace fu::commands
