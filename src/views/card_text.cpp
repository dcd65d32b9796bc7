// Who, how to reach them, what is next, what to say, what was last.
#include "views/card_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "domain/history.hpp"
#include "views/ideas_text.hpp"
#include "views/opener.hpp"
#include "views/person_parts.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t label_width = 8;
constexpr std::size_t most_contacts = 3;

std::string field(const RenderOptions& options, std::string_view label, std::string_view text) {
  return labelled(options, label, label_width, text);
}

std::string first_line(const Card& card) {
  std::string line = std::to_string(card.number) + " of " + std::to_string(card.of);
  if (card.minutes_left)
    line += " · " + counted(static_cast<std::size_t>(*card.minutes_left), "minute") + " left";
  return line;
}

std::string say_pin(const Listed& person, const Today& today) {
  const auto& pin = person.state.position.pin;
  if (!pin) return {};
  const bool promised = pin->kind == Pin::Kind::promise;
  return std::string(promised ? ", promised on " : ", snoozed on ") +
         format_weekday(person.prospect.log[pin->entry].date, today);
}

/// "call, 4 days late, promised on Thu 12 Nov"
std::string what_is_next(const Card& card, const Today& today) {
  const Listed& person = card.person;
  const State& state = person.state;
  if (state.stopped)
    return "stopped on " + format_weekday(state.stopped->date, today) + ": " +
           std::string(format_stop_reason(state.stopped->reason)) + ", no contact";
  std::string text = channel(state) + ", " + (state.status == Status::upcoming ? "not due before " : "") +
                     when(state, today) + say_pin(person, today);
  if (const int silent = silence_of(person, today).days; !card.is_due && silent > 0)
    text += "; no contact for " + counted(static_cast<std::size_t>(silent), "day");
  return text;
}

/// The last contacts, newest first.
std::string last_contacts(const Prospect& prospect, const Today& today, const RenderOptions& options) {
  const std::vector<const LogEntry*> contacts = contacts_newest_first(prospect, today);
  if (contacts.empty()) return field(options, "Last", "never contacted");
  std::string out;
  for (std::size_t i = 0; i < std::min(most_contacts, contacts.size()); ++i)
    out += field(options, i == 0 ? "Last" : "",
                 moment(*contacts[i], today) + ", " + contact_in_words(*contacts[i]));
  return out;
}

std::string ideas(const Card& card, const Today& today, const RenderOptions& options) {
  std::string out;
  for (std::size_t i = 0; i < card.ideas.size(); ++i) {
    const Idea& idea = *card.ideas[i].idea;
    std::string text = std::to_string(i + 1) + " " + one_line(idea.title.empty() ? idea.id : idea.title);
    if (const auto about = say_idea(idea, today); !about.empty())
      text += " (" + one_line(join(about, ", ")) + ")";
    if (!idea.url.empty()) text += " " + one_line(idea.url);
    out += field(options, i == 0 ? "Ideas" : "", text);
  }
  return out;
}

}  // namespace

std::string render_card(const Card& card, const Today& today, const RenderOptions& options) {
  const Listed& person = card.person;
  const Prospect& prospect = person.prospect;
  std::string out = first_line(card) + "\n";
  out += headline(options, one_line(prospect.name), prospect.id);
  out += wrapped(options, role_and_place(prospect), 0);
  const std::string ways = ways_to_reach(prospect);
  out += wrapped(options, ways.empty() ? no_way_to_reach : ways, 0);
  out += field(options, "Next", what_is_next(card, today));
  if (!person.state.stopped) {
    out += field(options, "Plan", plan_position(person.state));
    out += field(options, "Say", one_line(person.state.say));
  }
  out += field(options, "Opener", opener(person, today));
  out += last_contacts(prospect, today, options);
  out += ideas(card, today, options);
  return out;
}

}  // namespace fu::views
