// A table of names, and of functions that give a text.
#include "views/format_fields.hpp"

#include <array>
#include <cmath>

#include "base/text.hpp"

namespace fu::views {

namespace {

/// As a number in JSON: three decimals at most, one at least.
std::string lateness(const State& state) {
  constexpr double decimals = 1000.0;
  const long thousandths = std::lround(decimals * state.overdue_days / state.patience);
  std::string behind = std::to_string(1000 + thousandths % 1000).substr(1);
  while (behind.size() > 1 && behind.ends_with('0')) behind.pop_back();
  return std::to_string(thousandths / 1000) + "." + behind;
}

std::string first_of(const std::vector<std::string>& texts) { return texts.empty() ? "" : texts.front(); }

/// What a next contact has is not there for those who are stopped.
std::string if_next(const Listed& item, std::string text) { return item.state.stopped ? "" : text; }

std::string last(const Listed& item, std::string LogEntry::*text) {
  const LogEntry* entry = last_contact(item);
  return entry == nullptr ? "" : entry->*text;
}

std::string last_date(const Listed& item) {
  const LogEntry* entry = last_contact(item);
  return entry == nullptr ? "" : format_day(entry->date);
}

// NOLINTBEGIN(readability-identifier-length): a table of one-liners
constexpr std::array all_fields{
    Field{"id", [](const Listed& i) { return i.prospect.id; }},
    Field{"name", [](const Listed& i) { return i.prospect.name; }},
    Field{"company", [](const Listed& i) { return i.prospect.company; }},
    Field{"role", [](const Listed& i) { return i.prospect.role; }},
    Field{"email", [](const Listed& i) { return first_of(i.prospect.emails); }},
    Field{"phone", [](const Listed& i) { return first_of(i.prospect.phones); }},
    Field{"place", [](const Listed& i) { return i.prospect.place; }},
    Field{"source", [](const Listed& i) { return i.prospect.source; }},
    Field{"owner", [](const Listed& i) { return i.prospect.owner; }},
    Field{"type", [](const Listed& i) { return std::string(format_prospect_type(i.prospect.type)); }},
    Field{"stage", [](const Listed& i) { return i.prospect.stage; }},
    Field{"value", [](const Listed& i) { return i.prospect.value ? format_money(*i.prospect.value) : ""; }},
    Field{"value.amount", [](const Listed& i) { return i.prospect.value ? i.prospect.value->amount : ""; }},
    Field{"value.currency",
          [](const Listed& i) { return i.prospect.value ? i.prospect.value->currency : ""; }},
    Field{"tags", [](const Listed& i) { return join(i.prospect.tags, ","); }},
    Field{"status", [](const Listed& i) { return std::string(format_status(i.state.status)); }},
    Field{"due", [](const Listed& i) { return if_next(i, format_day(i.state.window.due)); }},
    Field{"late", [](const Listed& i) { return if_next(i, format_day(i.state.window.late)); }},
    Field{"overdue_days", [](const Listed& i) { return std::to_string(i.state.overdue_days); }},
    Field{"lateness", [](const Listed& i) { return lateness(i.state); }},
    Field{"pin", [](const Listed& i) { return std::string(i.state.pin ? format_pin(*i.state.pin) : ""); }},
    Field{"at", [](const Listed& i) { return i.state.at; }},
    Field{"priority", [](const Listed& i) { return std::to_string(i.state.cadence().priority); }},
    Field{"cadence", [](const Listed& i) { return i.state.cadence().name; }},
    Field{"step", [](const Listed& i) { return std::to_string(i.state.step()); }},
    Field{"repetition", [](const Listed& i) { return std::to_string(i.state.repetition()); }},
    Field{"via", [](const Listed& i) { return if_next(i, i.state.via); }},
    Field{"say", [](const Listed& i) { return if_next(i, i.state.say); }},
    Field{"touches", [](const Listed& i) { return std::to_string(i.state.touches); }},
    Field{"attempts", [](const Listed& i) { return std::to_string(i.state.attempts); }},
    Field{"last.date", last_date},
    Field{"last.via", [](const Listed& i) { return last(i, &LogEntry::via); }},
    Field{"last.outcome", [](const Listed& i) { return last(i, &LogEntry::outcome); }},
    Field{"last.note", [](const Listed& i) { return last(i, &LogEntry::note); }},
    Field{"stopped.date",
          [](const Listed& i) { return i.state.stopped ? format_day(i.state.stopped->date) : ""; }},
    Field{"stopped.reason",
          [](const Listed& i) {
            return std::string(i.state.stopped ? format_stop_reason(i.state.stopped->reason) : "");
          }},
    Field{"path", [](const Listed& i) { return i.prospect.path; }},
};
// NOLINTEND(readability-identifier-length)

}  // namespace

std::span<const Field> format_fields() { return all_fields; }

}  // namespace fu::views
