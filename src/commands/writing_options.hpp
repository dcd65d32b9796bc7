/// Options that writing commands share, and what they come to.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "commands/context.hpp"

namespace fu::commands {

class OptionParser;

struct WriteOptions {
  bool dry_run = false;        ///< show the difference, change nothing
  std::optional<bool> commit;  ///< nothing: as the user's file says
  int lock_timeout = 10;       ///< seconds
};

/// What stands for a day where the plan is to decide.
inline constexpr std::array<std::string_view, 1> back_to_plan{"plan"};

/// --on and -m of the commands that append an entry.
struct EntryOptions {
  std::string on;
  std::string note;
};

void add_writing(OptionParser& parser, WriteOptions& options);
/// The parts of it.
void add_commit(OptionParser& parser, std::optional<bool>& commit);
void add_lock_timeout(OptionParser& parser, int& seconds);
void add_on(OptionParser& parser, EntryOptions& options);
void add_note(OptionParser& parser, EntryOptions& options, const std::string& help);
void add_written_id(OptionParser& parser, std::string& id);

/// An entry of the day that --on names, or of today; with the time when that came from the clock, with who did it, and
/// with the note. Throws UsageError for a future day and for text that no file may have.
LogEntry begin_entry(const EntryOptions& options, Context& context);

/// --at of the commands that fix the day of the next contact.
void add_at(OptionParser& parser, std::string& at);

/// Puts into the entry what was agreed: a day in words, which its time may follow (`fri 14:30`), or `plan`; `at` is that
/// time where it was given apart. The entry stays as it is where it throws UsageError. Which day is too early is the
/// caller's to say.
void put_next(const std::string& words, const std::string& at, LogEntry& entry, Context& context);

/// A day as a person types it, seen from today. Throws UsageError.
Day future_day(const std::string& words, Context& context);
Day past_day(const std::string& words, Context& context);

/// Who is meant by an owner's name: `me` is the user. Throws UsageError when nobody has said who that is.
std::string owner_named(const std::string& name, const Context& context);

/// Throws UsageError when `text` is not UTF-8 or longer than a value may be. `what` names it.
void check_text(const std::string& text, const std::string& what);

}  // namespace fu::commands
