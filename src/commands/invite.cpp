// fu invite: who should be asked to an event, or sent an idea; and writing down that they were.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/find_idea.hpp"
#include "commands/invitees.hpp"
#include "commands/known_words.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "domain/idea_matcher.hpp"
#include "domain/recording.hpp"
#include "views/footer_text.hpp"
#include "views/ideas_json.hpp"
#include "views/invite_text.hpp"
#include "views/items_json.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string idea;
  InviteChoice choice;
  ListOptions list;
  bool log = false;
  bool yes = false;
  EntryOptions entry;
  WriteOptions write;
};

/// Only what is of use on that day is sent; an event is over when its day is, whatever its talks are good for.
void refuse_what_is_over(const Idea& idea, Day day, Context& context) {
  const Today today = context.today();
  constexpr const char* repair = "; --log --on DAY writes down who was asked before";
  if (idea.kind == "event" && idea.date && *idea.date < day) {
    throw Refused("the event '" + idea.id + "' was on " + describe_day(*idea.date, today) + repair);
  }
  if (has_expired(idea, day))
    throw Refused("'" + idea.id + "' has expired on " + describe_day(*last_useful_day(idea), today) + repair);
}

/// The contact that --log writes.
LogEntry read_contact(const Options& options, const Idea& idea, Context& context) {
  LogEntry entry = begin_entry(options.entry, context);
  entry.via = known_channel(options.choice.via, context.rules());
  entry.outcome = usual_outcome(entry.via);
  if (entry.outcome != "sent") {
    throw UsageError("invite: what comes of a " + entry.via +
                     " differs from one to the other; log them one by one: fu log ID " + entry.via +
                     " OUTCOME --idea " + idea.id);
  }
  entry.idea = idea.id;
  return entry;
}

std::string list_of(const Invited& invited, Context& context) {
  std::vector<views::MorningLines> people;
  for (const auto& item : invited.people) people.push_back(item->lines);
  return views::render_invited(people, invited.more, invited.colleagues, context.text());
}

int print(const Invited& invited, const Idea& idea, const Options& options, const ListOutput& output,
          Context& context) {
  if (options.list.is_quiet && invited.people.empty()) return 0;
  if (output.is_text()) {
    context.out() << views::render_invitation(idea, context.today(), context.text())
                  << list_of(invited, context);
    if (invited.people.empty())
      context.out() << views::nobody_to_invite(idea, !options.choice.scope.words.empty(), context.text());
    context.out() << views::render_footer(invited.others, context.problems());
  } else {
    views::Document document{.schema = "fu.invite/1",
                             .today = context.today(),
                             .counts = {{"others", views::count_all(invited.others)},
                                        {"colleagues", invited.colleagues},
                                        {"more", invited.more}},
                             .parts = {{"idea", views::invitation_json(idea)}}};
    for (const auto& item : invited.people) document.items.push_back(item->item);
    context.print(std::move(document), output.form());
  }
  return options.list.has_exit_code && !invited.people.empty() ? 1 : 0;
}

/// Asks first where somebody is there to answer.
void ask(const Invited& invited, const Idea& idea, const LogEntry& entry, const Options& options,
         Context& context) {
  if (options.yes || options.write.dry_run) return;
  const std::string count = counted(invited.people.size(), "prospect");
  if (!context.world().ask)
    throw UsageError("invite: '" + idea.id + "' would be logged for " + count +
                     "; --dry-run shows them, --yes does it");
  if (!context.world().ask(list_of(invited, context) + "Log that '" + idea.id + "' was sent to " + count +
                           " by " + entry.via + say_day(entry.date, context) + "?")) {
    throw Refused("nothing was changed");
  }
}

/// Who was promised something else must not be forgotten for a letter to many.
void say_written(const std::vector<Written>& written, const Idea& idea, const LogEntry& entry,
                 Context& context) {
  std::size_t logged = 0;
  std::vector<std::string> promised;
  for (const Written& each : written) {
    if (!each.is_changed) continue;
    ++logged;
    if (each.before.state.has_promise_due() && !each.after.state.pin)
      promised.push_back(each.after.prospect.id);
  }
  context.out() << "Logged " << entry.via << " with '" << idea.id << "' for " << counted(logged, "prospect")
                << say_day(entry.date, context) << ".\n";
  if (promised.empty()) return;
  context.out() << views::wrapped(context.text(),
                                  "With it a promise that was due counts as kept, for: " + listed(promised) +
                                      ". Where something else was promised: fu snooze ID today",
                                  0);
}

int write(const Invited& invited, const Idea& idea, const LogEntry& entry, const Options& options,
          Context& context) {
  if (invited.people.empty()) {
    context.out() << views::nobody_to_invite(idea, !options.choice.scope.words.empty(), context.text());
    return 0;
  }
  ask(invited, idea, entry, options, context);
  std::vector<std::string> ids;
  for (const auto& item : invited.people) ids.push_back(item->rank.id);
  const Rules& rules = context.rules();
  const std::vector<Idea> ideas{idea};
  const IdeaMatcher matcher(ideas, rules, context.today());
  const auto decide = [&](const Prospect& prospect, const State& state) -> Decision {
    // Somebody may have written meanwhile.
    if (state.stopped || !matcher.received(prospect).empty()) return {};
    LogEntry contact = entry;
    apply_outcome(contact, prospect, compute_state(prospect, rules, entry.date), rules);
    return {.entry = std::move(contact)};
  };
  std::vector<std::string> words = options.choice.scope.words;
  words.insert(words.begin(), idea.id);
  const std::vector<Written> written = change_prospects(
      ids, decide,
      {.command = "invite " + join(words, " ") + " --log", .before = "invite: ", .after = " to " + idea.id},
      options.write, context);
  if (!options.write.dry_run) say_written(written, idea, entry, context);
  return 0;
}

void check_together(const Options& options) {
  const bool is_of_log =
      options.yes || !options.entry.note.empty() || !options.entry.on.empty() || options.write.dry_run;
  if (is_of_log && !options.log)
    throw UsageError("invite: -m, --on, --yes and --dry-run are for --log, which writes it down");
}

int run(const Options& options, Context& context) {
  check_together(options);
  const ListOutput output(options.list);
  context.rules();
  const Idea idea = find_idea(options.idea, context);
  if (!options.log) {
    refuse_what_is_over(idea, context.today(), context);
    return print(choose_invited(idea, options.choice, output, context), idea, options, output, context);
  }
  const LogEntry entry = read_contact(options, idea, context);
  refuse_what_is_over(idea, entry.date, context);
  return write(choose_invited(idea, options.choice, output, context), idea, entry, options, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("IDEA", options->idea, "the ID of an idea")
      .required()
      .type_name("")
      .completes(WordKind::ideas);
  add_query(parser, options->choice.scope);
  add_number(parser, options->choice.number, "the first N only; the rest are counted");
  add_everybody(parser, options->choice.scope);
  add_list_output(parser, options->list);
  parser.add_flag("--log", options->log, "write down that it was sent to all of them");
  parser.add_option("--via", options->choice.via, "how it was sent (email)")
      .type_name("VIA")
      .take_last()
      .completes(WordKind::channels);
  parser.add_flag("--yes", options->yes, "without asking");
  add_note(parser, options->entry, "what was written to them");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  for (const char* name : {"--json", "--jsonl", "--format", "-z", "--quiet", "--exit-code"})
    parser.at_most_one_of({"--log", name});
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command invite() {
  return {.name = "invite",
          .group = Group::write,  // with --log; and an earlier book says nothing of whom to ask now
          .summary = "who should be asked to an event, or sent an idea",
          .examples =
              "  fu invite open-studio              whom it suits, the most urgent first\n"
              "  fu invite open-studio place:berlin everybody in Berlin\n"
              "  fu invite open-studio --log        write down that they were asked by email\n",
          .configure = configure};
}

}  // namespace fu::commands
