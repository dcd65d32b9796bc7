// The way of fu log, and the way back by the journal.
#include "commands/hour_log.hpp"

#include <algorithm>
#include <chrono>
#include <set>

#include "base/error.hpp"
#include "commands/contact.hpp"
#include "commands/held_problems.hpp"
#include "commands/hour_contact.hpp"
#include "commands/hour_said.hpp"
#include "commands/taking_back.hpp"

namespace fu::commands {

std::optional<Written> HourLog::save(const std::string& id, const LogEntry& entry) {
  const ChangeName name = name_contact(id + " " + entry.via + " " + entry.outcome, entry.via, entry.outcome);
  const auto decide = [&](const Prospect& prospect, const State& state) {
    refuse_stopped(prospect, state, "fu resume takes contact up again");
    return Decision{.entry = applied_to(entry, prospect, context_)};
  };
  const HeldProblems held(context_);
  try {
    auto written = change_prospects({id}, decide, name, options_, context_);
    hindrance_ = nullptr;
    keep(written.front(), entry, name.command);
    return std::move(written.front());
  } catch (const std::runtime_error& error) {
    hindrance_ = std::current_exception();
    say_problems(held.errors(), dialogue_);
    say_error(error, dialogue_);
    say_remark(dialogue_, context_);
    return std::nullopt;
  }
}

void HourLog::keep(const Written& written, const LogEntry& entry, const std::string& command) {
  logged_.push_back({.id = written.after.prospect.id,
                     .name = name_of_contact(written.after.prospect, entry),
                     .record = written.record,
                     .command = command,
                     .is_touch = written.after.state.touches > written.before.state.touches,
                     .is_promise = entry.next.has_value(),
                     .is_due_again = written.after.state.is_due()});
  dialogue_.say(say_contact(written, "Logged", dialogue_.text(), context_));
  say_remark(dialogue_, context_);
  dialogue_.say("\n");
}

bool HourLog::has(const std::string& id) const {
  return std::any_of(logged_.begin(), logged_.end(), [&](const Logged& each) { return each.id == id; });
}

bool HourLog::can_take_back() const {
  return std::any_of(logged_.begin(), logged_.end(), [](const Logged& each) { return !each.is_final; });
}

std::optional<std::string> HourLog::take_back_last() {
  const Reverse last =
      std::find_if(logged_.rbegin(), logged_.rend(), [](const Logged& each) { return !each.is_final; });
  if (last == logged_.rend()) return std::nullopt;
  // Its own record, whatever others have done in the book since.
  const auto find = [&](const store::BookWriter& writer) {
    auto record = writer.change_at(last->record);
    if (record && record->what != last->command) record.reset();
    return record;
  };
  try {
    take_back(find, options_, context_);
  } catch (const std::runtime_error& error) {
    last->is_final = dynamic_cast<const Refused*>(&error) != nullptr;
    say_error(error, dialogue_);
    return std::nullopt;
  }
  dialogue_.say("Took back: " + last->name + "\n");
  say_remark(dialogue_, context_);
  dialogue_.say("\n");
  std::string id = std::move(last->id);
  logged_.erase(std::next(last).base());
  return id;
}

views::HourSummary HourLog::summary(PeopleByDay by_day) const {
  std::set<std::string> contacted;
  std::set<std::string> touched;
  views::HourSummary summary;
  for (const Logged& each : logged_) {
    if (contacted.insert(each.id).second) by_day.add_today();
    if (each.is_touch) touched.insert(each.id);
    if (each.is_promise) ++summary.promises;
    std::erase(summary.due_again, each.id);
    if (each.is_due_again) summary.due_again.push_back(each.id);
  }
  const Rules& rules = context_.rules();
  const Day today = context_.today();
  summary.contacted = contacted.size();
  summary.touched = touched.size();
  summary.minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(dialogue_.elapsed()).count());
  summary.today = by_day.on(today);
  summary.goal = static_cast<std::size_t>(std::max(1, rules.goals.hour));
  summary.streak = streak(by_day, rules.goals.hour, today, rules.calendar.of(context_.me()));
  return summary;
}

}  // namespace fu::commands
