// fu log: what happened with a prospect, and what is next.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/contact.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/recording.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::vector<std::string> words;
  EntryOptions entry;
  std::string next;
  std::string at;
  std::string stage;
  std::string cadence;
  std::string idea;
  bool force = false;
  WriteOptions write;
};

/// `ID... VIA [OUTCOME]`, read from the right.
struct Words {
  std::vector<std::string> ids;
  std::string via;
  std::string outcome;
};

[[noreturn]] void refuse_word(const std::string& word, const Rules& rules) {
  std::vector<std::string> known = names_of(rules.channels);
  const std::vector<std::string> outcomes = names_of(rules.outcome_names);
  known.insert(known.end(), outcomes.begin(), outcomes.end());
  const std::string meant = did_you_mean(word, known);
  throw UsageError("log: '" + word + "' is neither a channel nor an outcome" +
                   (meant.empty() ? "; the channels are " + listed(names_of(rules.channels)) +
                                        ", the outcomes " + listed(outcomes)
                                  : meant));
}

Words read_words(std::vector<std::string> words, const Rules& rules) {
  Words read;
  const auto take_last = [&] {
    std::string last = words.empty() ? "" : words.back();
    if (!words.empty()) words.pop_back();
    return last;
  };
  std::string last = take_last();
  if (!rules.has_channel(last)) {
    if (!rules.outcome_names.contains(last)) refuse_word(last, rules);
    read.outcome = last;
    last = take_last();
    if (!rules.has_channel(last)) {
      const std::string what = last.empty() ? "nothing" : "'" + last + "'";
      const std::string meant = did_you_mean(last, names_of(rules.channels));
      throw UsageError("log: before '" + read.outcome + "' stands the channel, and " + what + " is none" +
                       (meant.empty() ? "; the channels are " + listed(names_of(rules.channels)) : meant));
    }
  } else if (!words.empty() && rules.has_channel(words.back()) && rules.outcome_names.contains(last)) {
    // A word that is both: the outcome stands last.
    read.outcome = last;
    last = take_last();
  }
  read.via = last;
  read.ids = std::move(words);
  if (read.ids.empty()) throw UsageError("log: who? write an ID before '" + read.via + "'");
  if (read.outcome.empty()) read.outcome = usual_outcome(read.via);
  if (read.outcome.empty()) {
    throw UsageError("log: what came of the " + read.via + "? one of " +
                     listed(names_of(rules.outcome_names)));
  }
  return read;
}

Decision decide(const Options& options, const LogEntry& entry, const Prospect& prospect, const State& state,
                Context& context) {
  if (!options.force)
    refuse_stopped(prospect, state, "--force logs it all the same, fu resume takes contact up again");
  return {.entry = applied_to(entry, prospect, context)};
}

int run(const Options& options, Context& context) {
  const Words words = read_words(options.words, context.rules());
  const LogEntry entry = read_contact({.via = words.via,
                                       .outcome = words.outcome,
                                       .entry = options.entry,
                                       .next = options.next,
                                       .at = options.at,
                                       .stage = options.stage,
                                       .cadence = options.cadence,
                                       .idea = options.idea},
                                      context);
  const auto written = change_prospects(
      words.ids,
      [&](const Prospect& prospect, const State& state) {
        return decide(options, entry, prospect, state, context);
      },
      name_contact(join(options.words, " "), words.via, words.outcome), options.write, context);
  for (const Written& each : written) {
    const bool is_one = written.size() == 1;
    context.out() << say_contact(each, is_one ? "Logged" : "Logged " + each.after.prospect.id, context.text(),
                                 context);
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("ID... VIA [OUTCOME]", options->words, "who, how, and what came of it")
      .required()
      .completes(WordKind::contact);
  add_note(parser, options->entry, "what was said");
  add_on(parser, options->entry);
  parser.add_option("--next", options->next, "the day that was promised, or plan: back to the plan")
      .type_name("DATE")
      .take_last()
      .completes(WordKind::coming_days)
      .completes(back_to_plan);
  add_at(parser, options->at);
  parser.add_option("--stage", options->stage, "the deal is now here")
      .type_name("STAGE")
      .take_last()
      .completes(WordKind::stages);
  parser.add_option("--cadence", options->cadence, "from here on this plan, from its first step")
      .type_name("CADENCE")
      .take_last()
      .completes(WordKind::cadences);
  parser.add_option("--idea", options->idea, "the idea that was sent or used")
      .type_name("ID")
      .take_last()
      .completes(WordKind::ideas);
  parser.add_flag("--force", options->force, "also where contact was stopped");
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command log() {
  return {.name = "log",
          .group = Group::write,
          .summary = "what happened: a contact, and what is next",
          .examples =
              "  fu log jane call voicemail -m \"asked her to ring back\"\n"
              "  fu log jane email                 sent, which goes without saying\n"
              "  fu log jane call reached --next fri -m \"after the budget round\"\n"
              "  fu log jane call reached --next fri --at 14:30\n"
              "  fu log jane kim lee event         met all three\n",
          .configure = configure};
}

}  // namespace fu::commands
