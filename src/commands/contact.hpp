/// A contact, from what somebody says of it to what is written and told: what `fu log` and the Follow-Up Hour share.
#pragma once

#include <string>
#include <string_view>

#include "commands/writing.hpp"

namespace fu::commands {

/// A contact as it is told, before it is known whose it is.
struct ToldContact {
  std::string via;
  std::string outcome;
  EntryOptions entry;
  std::string next;  ///< a day in words, perhaps with a time, or `plan`
  std::string at;    ///< its time, told apart
  std::string stage;
  std::string cadence;
  std::string idea;
};

/// Puts the day that was promised into the entry, and its time. Throws UsageError for words that are no day, and for a day
/// before the contact; then the entry stays as it is.
void read_next(const std::string& words, const std::string& at, LogEntry& entry, Context& context);

/// The entry that it makes. Throws UsageError.
LogEntry read_contact(const ToldContact& told, Context& context);

/// With what its outcome makes fu write, for this prospect. Throws UsageError where a note is missing.
LogEntry applied_to(LogEntry entry, const Prospect& prospect, Context& context);

/// "log: call with ..., voicemail", with the words of the command.
ChangeName name_contact(const std::string& words, const std::string& via, const std::string& outcome);

/// "Logged. Next: ...", and what else follows from it; `said` is its first word, or words.
std::string say_contact(const Written& written, std::string_view said, const views::RenderOptions& options,
                        Context& context);

}  // namespace fu::commands
