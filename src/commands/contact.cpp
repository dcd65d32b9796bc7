// From words to an entry, and from the entry to what is said.
#include "commands/contact.hpp"

#include <utility>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/find_idea.hpp"
#include "commands/known_words.hpp"
#include "domain/recording.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

void read_next(const std::string& words, const std::string& at, LogEntry& entry, Context& context) {
  if (words.empty()) return;
  LogEntry promise = entry;
  put_next(words, at, promise, context);
  if (promise.next && *promise.next < entry.date) {
    throw UsageError("'" + words + "' is " + format_long_day(*promise.next, context.text().dates) +
                     ", before the contact itself");
  }
  entry = std::move(promise);
}

LogEntry read_contact(const ToldContact& told, Context& context) {
  const Rules& rules = context.rules();
  LogEntry entry = begin_entry(told.entry, context);
  entry.via = told.via;
  entry.outcome = told.outcome;
  if (!told.at.empty() && told.next.empty())
    throw UsageError("log: --at " + told.at + " wants the day that was promised: --next fri --at " + told.at);
  read_next(told.next, told.at, entry, context);
  check_text(told.idea, "the idea");
  if (!told.idea.empty() && !context.book().has_file("ideas/" + told.idea + ".yaml")) {
    throw UsageError("log: there is no idea '" + told.idea + "'" + suggest_idea(told.idea, context));
  }
  entry.idea = told.idea;
  if (!told.cadence.empty()) entry.cadence = known_cadence(told.cadence, rules).name;
  if (!told.stage.empty()) assign_stage(entry, known_stage(told.stage, rules));
  return entry;
}

LogEntry applied_to(LogEntry entry, const Prospect& prospect, Context& context) {
  const Rules& rules = context.rules();
  const State then = compute_state(prospect, rules, entry.date);
  apply_outcome(entry, prospect, then, rules);
  if (entry.stop && entry.note.empty()) {
    throw UsageError("log: '" + entry.outcome +
                     "' stops every further contact, and wants a note: -m and what they said");
  }
  return entry;
}

ChangeName name_contact(const std::string& words, const std::string& via, const std::string& outcome) {
  return {.command = "log " + words,
          .before = "log: " + via + (outcome == "sent" ? " to " : " with "),
          .after = ", " + outcome};
}

std::string say_contact(const Written& written, std::string_view said, const views::RenderOptions& options,
                        Context& context) {
  const Today today = context.today();
  std::string out =
      views::render_written(std::string(said) + say_day(written, context), written.after, today, options);
  if (!written.overruled.empty()) out += "A later entry holds for: " + listed(written.overruled) + "\n";
  // A pin that an earlier entry has set.
  const auto& pin = written.after.state.position.pin;
  if (pin && pin->entry + 1 != written.after.prospect.log.size()) {
    const std::string standing = views::say_standing_promise(written.after, today);
    if (!standing.empty()) out += views::wrapped(options, standing, 0);
  }
  return out;
}

}  // namespace fu::commands
