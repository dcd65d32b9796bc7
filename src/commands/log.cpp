// fu log: what happened with a prospect, and what is next.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/idea_gathering.hpp"
#include "commands/known_words.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/recording.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::vector<std::string> words;
  EntryOptions entry;
  std::string next;
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

void read_next(const std::string& words, LogEntry& entry, Context& context) {
  if (words.empty()) return;
  entry.back_to_plan = words == "plan";
  if (entry.back_to_plan) return;
  entry.next = future_day(words, context);
  if (*entry.next < entry.date) {
    throw UsageError("--next " + words + " is " + format_long_day(*entry.next, context.text().dates) +
                     ", before the contact itself");
  }
}

/// The contact, before it is known whose it is.
LogEntry read_contact(const Options& options, const Words& words, Context& context) {
  const Rules& rules = context.rules();
  LogEntry entry = begin_entry(options.entry, context);
  entry.via = words.via;
  entry.outcome = words.outcome;
  read_next(options.next, entry, context);
  check_text(options.idea, "the idea");
  if (!options.idea.empty() && !context.book().has_file("ideas/" + options.idea + ".yaml")) {
    throw UsageError("log: there is no idea '" + options.idea + "'" + suggest_idea(options.idea, context));
  }
  entry.idea = options.idea;
  if (!options.cadence.empty()) entry.cadence = known_cadence(options.cadence, rules).name;
  if (!options.stage.empty()) assign_stage(entry, known_stage(options.stage, rules));
  return entry;
}

Decision decide(const Options& options, LogEntry entry, const Prospect& prospect, const State& state,
                Context& context) {
  if (!options.force)
    refuse_stopped(prospect, state, "--force logs it all the same, fu resume takes contact up again");
  const Rules& rules = context.rules();
  const State then = compute_state(prospect, rules, entry.date);
  apply_outcome(entry, prospect, then, rules);
  if (entry.stop && entry.note.empty()) {
    throw UsageError("log: '" + entry.outcome +
                     "' stops every further contact, and wants a note: -m and what they said");
  }
  return {.entry = std::move(entry)};
}

void print(const Written& written, bool is_one, Context& context) {
  const Today today = context.today();
  const std::string said =
      (is_one ? "Logged" : "Logged " + written.after.prospect.id) + say_day(written, context);
  context.out() << views::render_written(said, written.after, today, context.text());
  if (!written.overruled.empty())
    context.out() << "A later entry holds for: " << listed(written.overruled) << "\n";
  // A pin that an earlier entry has set.
  const auto& pin = written.after.state.position.pin;
  if (pin && pin->entry + 1 != written.after.prospect.log.size()) {
    const std::string standing = views::say_standing_promise(written.after, today);
    if (!standing.empty()) context.out() << views::wrapped(context.text(), standing, 0);
  }
}

int run(const Options& options, Context& context) {
  const Words words = read_words(options.words, context.rules());
  const LogEntry entry = read_contact(options, words, context);
  const auto written = change_prospects(
      words.ids,
      [&](const Prospect& prospect, const State& state) {
        return decide(options, entry, prospect, state, context);
      },
      {.command = "log " + join(options.words, " "),
       .before = "log: " + words.via + (words.outcome == "sent" ? " to " : " with "),
       .after = ", " + words.outcome},
      options.write, context);
  for (const Written& each : written) print(each, written.size() == 1, context);
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
              "  fu log jane kim lee event         met all three\n",
          .configure = configure};
}

}  // namespace fu::commands
