// One line, and the rule that made it so.
#include "views/written_text.hpp"

#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

std::string in(const Interval& wait) { return wait.max == 0 ? "at once" : "in " + describe_interval(wait); }

std::string why(const Listed& item, const Today& today) {
  const Position& position = item.state.position;
  if (position.pin) {
    const LogEntry& entry = item.prospect.log[position.pin->entry];
    return std::string(position.pin->kind == Pin::Kind::promise ? "promised" : "snoozed") + " on " +
           format_weekday(entry.date, today);
  }
  if (position.override_) {
    const LogEntry& entry = item.prospect.log[position.override_->entry];
    if (!entry.resume.empty()) return "taken up again: at once";
    const std::string what = entry.outcome.empty() ? one_line(entry.via) : one_line(entry.outcome);
    return what + ": " + in(position.override_->wait);
  }
  const Step& step = position.cadence->steps[position.step];
  const std::string where =
      one_line(position.cadence->name) + ", step " + std::to_string(position.step + 1) + ": ";
  return where + in(step.wait);
}

}  // namespace

std::string say_next_and_why(const Listed& item, const Today& today) {
  const State& state = item.state;
  if (state.stopped)
    return "Stopped: " + std::string(format_stop_reason(state.stopped->reason)) + ", no next contact";
  // A day that has passed is no day to contact anybody.
  const std::string late = state.status == Status::overdue ? ", " + when(state, today) : "";
  const std::string day = state.window.due < today ? "today" + late : describe_next_day(state, today);
  return "Next: " + day + ", " + channel(state) + " (" + why(item, today) + ")";
}

std::string render_written(const std::string& said, const Listed& item, const Today& today,
                           const RenderOptions& options) {
  const std::string next = say_next_and_why(item, today);
  const std::string line = said + ". " + next;
  if (display_width(line) <= options.width) return line + "\n";
  return wrapped(options, said + ".", 0) + wrapped(options, next, 0);
}

std::string say_standing_promise(const Listed& item, const Today& today) {
  const auto& pin = item.state.position.pin;
  if (item.state.stopped || !pin) return {};
  const LogEntry& entry = item.prospect.log[pin->entry];
  const bool promised = pin->kind == Pin::Kind::promise;
  return std::string(promised ? "The promise" : "The snooze") + " of " + format_weekday(entry.date, today) +
         (promised ? " still stands" : " still holds") + "; --next plan drops it.";
}

}  // namespace fu::views
