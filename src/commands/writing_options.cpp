// Texts and days of the command line, checked before anything is written.
#include "commands/writing_options.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/option_parser.hpp"
#include "domain/day_words.hpp"
#include "domain/time_of_day.hpp"
#include "store/source_guards.hpp"

namespace fu::commands {

void add_writing(OptionParser& parser, WriteOptions& options) {
  parser.add_flag("--dry-run", options.dry_run, "show the difference, change nothing");
  add_commit(parser, options.commit);
  add_lock_timeout(parser, options.lock_timeout);
}

void add_commit(OptionParser& parser, std::optional<bool>& commit) {
  parser.add_flag_and_no("commit", commit, "commit what was written, and nothing else",
                         "do not, whatever your config.yaml says");
}

void add_lock_timeout(OptionParser& parser, int& seconds) {
  parser.add_option("--lock-timeout", seconds, "wait so long for another fu that writes (10)")
      .within(0, 1'000'000)
      .type_name("SECONDS")
      .take_last();
}

void add_on(OptionParser& parser, EntryOptions& options) {
  parser.add_option("--on", options.on, "the day it happened, not a future one (today)")
      .type_name("DATE")
      .take_last()
      .completes(WordKind::past_days);
}

void add_note(OptionParser& parser, EntryOptions& options, const std::string& help) {
  parser.add_option("-m,--note", options.note, help).type_name("NOTE").take_last();
}

void add_written_id(OptionParser& parser, std::string& id) {
  parser.add_option("ID", id, "an ID, or the beginning of one")
      .required()
      .type_name("")
      .completes(WordKind::prospects);
}

void check_text(const std::string& text, const std::string& what) {
  if (find_invalid_utf8(text)) throw UsageError(what + " is not UTF-8");
  if (text.size() > store::most_text_bytes) throw UsageError(what + " is longer than 64 KiB");
}

std::string owner_named(const std::string& name, const Context& context) {
  if (name != "me") return name;
  if (context.me().empty())
    throw UsageError("nobody has said who 'me' is: --me NAME, or me: in your config.yaml");
  return context.me();
}

Day future_day(const std::string& words, Context& context) {
  return parse_day_words(words, context.today(), Direction::future,
                         context.rules().calendar.of(context.me()));
}

Day past_day(const std::string& words, Context& context) {
  return parse_day_words(words, context.today(), Direction::past, context.rules().calendar.of(context.me()));
}

void add_at(OptionParser& parser, std::string& at) {
  constexpr static std::array<std::string_view, 10> office_hours{"08:00", "09:00", "10:00", "11:00", "12:00",
                                                                 "13:00", "14:00", "15:00", "16:00", "17:00"};
  parser.add_option("--at", at, "at that time of the day: 14:30")
      .type_name("TIME")
      .take_last()
      .completes(office_hours);
}

void put_next(const std::string& words, const std::string& at, LogEntry& entry, Context& context) {
  const DayAndTime told = split_day_and_time(words);
  if (!told.time.empty() && !at.empty())
    throw UsageError("two times, '" + told.time + "' and --at '" + at + "': write one of them");
  const std::string& words_of_time = told.time.empty() ? at : told.time;
  const std::string time = words_of_time.empty() ? "" : parse_time_words(words_of_time);
  if (told.day == back_to_plan.front()) {
    if (!time.empty())
      throw UsageError("'" + told.day + "' drops the day, so that there is none for the time '" + time + "'");
    entry.back_to_plan = true;
    return;
  }
  if (told.time.empty() && told.day.find(':') != std::string::npos)
    throw UsageError("'" + told.day + "' has no day in front of the time; write it like 'fri 14:30'");
  entry.next = future_day(told.day, context);
  entry.at = time;
}

LogEntry begin_entry(const EntryOptions& options, Context& context) {
  check_text(options.note, "the note");
  check_text(context.me(), "your name");
  LogEntry entry{.date = context.today(), .by = context.me(), .note = std::string(trim(options.note))};
  if (options.on.empty()) {
    entry.time = context.world().time;
    return entry;
  }
  entry.date = past_day(options.on, context);
  if (entry.date > context.today()) {
    throw UsageError(
        "--on " + options.on + " is " + describe_day(entry.date, context.today()) +
        ": what has not happened yet cannot be written down; a day to come is --next, or fu snooze");
  }
  return entry;
}

}  // namespace fu::commands
