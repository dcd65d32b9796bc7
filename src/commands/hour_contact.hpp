/// The questions about one contact in a Follow-Up Hour, from its outcome to the day that comes next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/dialogue.hpp"
#include "domain/suitable_ideas.hpp"

namespace fu::commands {

/// What became of the questions.
struct AskedContact {
  std::optional<LogEntry> entry;  ///< to be logged; nothing: they were cancelled, or nobody answers any more
  Answer end;                     ///< is_end(): nobody answers any more
};

/// Asks for the channel where `via` is empty, for the idea that was sent where it may have been, for a note, and whether
/// the day that follows is right. `.` cancels, and nothing is logged.
AskedContact ask_contact(const Listed& person, const std::string& via, const std::string& outcome,
                         const std::vector<JudgedIdea>& ideas, Dialogue& dialogue, Context& context);

/// Asks for a channel; empty: none was chosen.
std::string ask_channel(Dialogue& dialogue, const Rules& rules, Answer& answer);

/// Arrow keys and the like, which a plain line of a terminal does not understand.
bool has_control_character(const std::string& text);

/// "Jane Doe, Acme GmbH: call, voicemail"
std::string name_of_contact(const Prospect& prospect, const LogEntry& entry);

}  // namespace fu::commands
