/// The short texts that several views say the same way. All of them are safe to print; those of days need
/// `today`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// Text from a file, safe on one line; blanks and line ends in it become single blanks.
std::string one_line(std::string_view text);

/// "Jane Doe, Acme GmbH"
std::string who(const Prospect& prospect);

/// How the next contact reaches them: the phone number for a call, the address for an email, else the place.
/// "no phone" and "no email" where they are missing.
std::string reach(const Prospect& prospect, std::string_view via);

/// The next channel, or "any".
std::string channel(const State& state);

/// "Fri 27 Nov 14:30"; without a time the day alone.
std::string day_and_time(Day day, std::string_view time, const Today& today);

/// The day of the next contact, and how far it is: "Fri 27 Nov 14:30 (in 7 days)".
std::string describe_next_day(const State& state, const Today& today);

/// "4 days late", "today", "today 14:30", "until Tue 24 Nov", "Mon 30 Nov", "18 Jan 2027", "stopped".
std::string when(const State& state, const Today& today);
Ink ink_of(const State& state);

/// What was last: "voicemail 10 Nov", "3 attempts, last busy 19 Nov", "first contact".
std::string last_said(const Listed& item, const Today& today);

/// "call, voicemail"; "note" for an event that is nothing else.
std::string what_happened(const LogEntry& entry);

/// "outbound, step 3 of 4, contact 1 of 2"
std::string plan_position(const State& state);

/// "built in", or "fu.yaml:12".
std::string origin(RuleLine line);

/// Words of the command line as one would type them again; to paste, if nothing had to be made safe.
std::string typed_again(const std::vector<std::string>& words);

/// The line above what is about a book of an earlier commit.
std::string render_as_of(std::string_view commit, Day day, const RenderOptions& options);

/// A headline: `left`, and `right` at the end of the line; below it where there is no room.
std::string headline(const RenderOptions& options, std::string_view left, std::string_view right);

/// Breaks at blanks so that no line is wider than the options allow; every line begins with `indent` blanks.
std::string wrapped(const RenderOptions& options, std::string_view text, std::size_t indent);

}  // namespace fu::views
