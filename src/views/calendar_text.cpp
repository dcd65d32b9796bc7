// What is to be done, by channel; and the lines below it.
#include "views/calendar_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/person_parts.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

// Calendars on phones take no more than some thousand characters in all.
constexpr std::size_t most_of_summary = 200;
constexpr std::size_t most_of_line = 1000;

/// "Call", "LinkedIn:"; of a channel that nobody knows its own name: "Fax:".
std::string what_to_do(std::string_view via) {
  using Words = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Words, 9> known{{{"", "Contact"},
                                        {"call", "Call"},
                                        {"email", "Email"},
                                        {"meeting", "Meet"},
                                        {"visit", "Visit"},
                                        {"post", "Write to"},
                                        {"linkedin", "LinkedIn:"},
                                        {"event", "Invite"},
                                        {"message", "Message"}}};
  const auto* const found =
      std::find_if(known.begin(), known.end(), [&](const Words& words) { return words.first == via; });
  if (found != known.end()) return std::string(found->second);
  std::string name = one_line(via);
  if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name.empty() ? "Contact" : name + ":";
}

/// With the time that was agreed, since some programs show it by other clocks.
std::string say_pin(const Prospect& prospect, const Coming& coming, const Today& today) {
  const State& state = coming.state;
  const auto& pin = state.position.pin;
  if (!pin || pin->entry >= prospect.log.size()) return {};
  const std::string_view time = state.time_on(coming.day);
  return std::string(pin->kind == Pin::Kind::promise ? "Promised on " : "Snoozed on ") +
         format_short_day(prospect.log[pin->entry].date, today) +
         (time.empty() ? "" : " for " + std::string(time));
}

std::string say_late(const State& state, const Today& today) {
  if (state.status != Status::overdue) return {};
  return counted(static_cast<std::size_t>(state.overdue_days), "working day") + " late, due by " +
         format_weekday(state.window.late, today);
}

/// The last day on which it is still in time, where that is not the first.
std::string say_window(const Coming& coming, const Today& today) {
  if (coming.state.window.late <= coming.day) return {};
  return "In time until " + format_weekday(coming.state.window.late, today);
}

/// The note stands above already, where it is what was promised.
std::string say_last(const Listed& person, const State& coming, const Today& today) {
  const LogEntry* last = last_contact(person);
  if (last == nullptr) return "First contact";
  LogEntry said = *last;
  if (said.note == coming.say) said.note.clear();
  return "Last: " + moment(said, today) + ", " + contact_in_words(said);
}

/// Whose it is, in a team's calendar. Not "owner": many of them are the owners of something.
std::string say_owner(const Prospect& prospect) {
  return prospect.owner.empty() ? std::string() : "For " + one_line(prospect.owner);
}

}  // namespace

std::string calendar_summary(const Prospect& prospect, const State& state) {
  return cut_to_width(trim(what_to_do(state.via) + " " + who(prospect)), most_of_summary);
}

std::string calendar_description(const Listed& person, const Coming& coming, const Today& today) {
  const Prospect& prospect = person.prospect;
  std::vector<std::string> lines{one_line(coming.state.say), say_pin(prospect, coming, today),
                                 say_late(coming.state, today), say_window(coming, today),
                                 role_and_place(prospect)};
  for (const auto* ways : {&prospect.phones, &prospect.emails}) {
    for (const std::string& way : *ways) lines.push_back(one_line(way));
  }
  for (std::string line :
       {say_last(person, coming.state, today), plan_position(coming.state), say_owner(prospect)})
    lines.push_back(std::move(line));
  std::erase(lines, std::string());
  for (std::string& line : lines) line = cut_to_width(line, most_of_line);
  return join(lines, "\n");
}

}  // namespace fu::views
