// Who, how to reach them, what is next, what to say, what was last.
#include "views/card_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "views/ideas_text.hpp"
#include "views/opener.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t label_width = 8;
constexpr std::size_t most_contacts = 3;

/// A label and its text, which goes on below itself.
std::string field(const RenderOptions& options, std::string_view label, std::string_view text) {
  if (text.empty()) return {};
  std::string block = wrapped(options, text, label_width);
  block.replace(0, label_width,
                paint(options, Ink::faint, label) + std::string(label_width - label.size(), ' '));
  return block;
}

std::string first_line(const Card& card) {
  std::string line = std::to_string(card.number) + " of " + std::to_string(card.of);
  if (card.minutes_left)
    line += " · " + counted(static_cast<std::size_t>(*card.minutes_left), "minute") + " left";
  return line;
}

/// "Head of Purchasing, Acme GmbH, Berlin"
std::string relation(const Prospect& prospect) {
  std::vector<std::string> parts;
  for (const std::string* part : {&prospect.role, &prospect.company, &prospect.place}) {
    if (!part->empty() && *part != prospect.name) parts.push_back(one_line(*part));
  }
  return join(parts, ", ");
}

std::string reached_at(const Prospect& prospect) {
  std::vector<std::string> ways;
  for (const auto* list : {&prospect.phones, &prospect.emails}) {
    for (const std::string& way : *list) ways.push_back(one_line(way));
  }
  return ways.empty() ? "no phone, no email" : join(ways, " · ");
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

/// "Thu 12 Nov 14:05, call, reached (dana): Ring back after the budget round"
std::string contact(const LogEntry& entry, const Today& today) {
  std::string text = format_weekday(entry.date, today);
  if (!entry.time.empty()) text += " " + one_line(entry.time);
  text += ", " + what_happened(entry);
  if (!entry.idea.empty()) text += ", idea " + one_line(entry.idea);
  if (!entry.by.empty()) text += " (" + one_line(entry.by) + ")";
  if (!entry.note.empty()) text += ": " + one_line(entry.note);
  return text;
}

/// The last contacts, newest first.
std::string last_contacts(const Prospect& prospect, const Today& today, const RenderOptions& options) {
  std::vector<const LogEntry*> contacts;
  for (const LogEntry& entry : prospect.log) {
    if (entry.is_contact() && entry.date <= today) contacts.push_back(&entry);
  }
  if (contacts.empty()) return field(options, "Last", "never contacted");
  std::reverse(contacts.begin(), contacts.end());
  std::stable_sort(contacts.begin(), contacts.end(),
                   [](const LogEntry* a, const LogEntry* b) { return a->date > b->date; });
  std::string out;
  for (std::size_t i = 0; i < std::min(most_contacts, contacts.size()); ++i)
    out += field(options, i == 0 ? "Last" : "", contact(*contacts[i], today));
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
  out += wrapped(options, relation(prospect), 0);
  out += wrapped(options, reached_at(prospect), 0);
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
