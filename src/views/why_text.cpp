// Every move as a sentence or two.
#include "views/why_text.hpp"

#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "views/phrases.hpp"
#include "views/prospect_text.hpp"

namespace fu::views {

namespace {

constexpr std::size_t day_width = 14;

class Why {
 public:
  Why(const Prospect& prospect, const Derivation& derivation, const Rules& rules, const Today& today,
      const RenderOptions& options)
      : prospect_(prospect), derivation_(derivation), rules_(rules), today_(today), options_(options) {}

  std::string render() {
    std::string out = headline(options_, who(prospect_), prospect_.id);
    out += wrapped(options_, "Next: " + say_next(derivation_.state, today_), 0) + "\n";
    out += wrapped(options_, start(), 0);
    for (const Move& move : derivation_.moves) out += entry(prospect_.log[move.entry], sentences(move));
    for (const std::size_t later : derivation_.not_yet) {
      out += entry(prospect_.log[later], {"lies after today: does not count yet"});
    }
    return out + "\n" + wrapped(options_, conclusion(), 0);
  }

 private:
  std::string day(Day day) const { return format_weekday(day, today_); }

  std::string day_of(const Pin& pin) const {
    return day_and_time(pin.day, prospect_.log[pin.entry].at, today_);
  }

  std::string where(std::size_t line) const {
    return escape_for_terminal(prospect_.path) + ":" + std::to_string(line);
  }

  std::string start() const {
    const Position& start = derivation_.start;
    std::string text = "On '" + one_line(start.cadence->name) + "' (" + origin(start.cadence->line) + "), ";
    if (start.cadence->name != prospect_.cadence) {
      text += prospect_.cadence.empty() ? "the default cadence, "
              : rules_.find_cadence(prospect_.cadence) == nullptr
                  ? "because '" + one_line(prospect_.cadence) + "' is no cadence, "
                  : "";
    }
    for (const Move& move : derivation_.moves) {
      if (move.kind == Move::Kind::mark) return text + "from the entry that chose it:";
    }
    if (!start.anchor) return text + "with neither 'added' nor a log: due today.";
    if (prospect_.added) return text + "counted from " + day(*start.anchor) + ", when it was added" + colon();
    return text + "counted from " + day(*start.anchor) + ", its earliest entry" + colon();
  }

  std::string colon() const { return derivation_.moves.empty() ? "." : ":"; }

  std::string entry(const LogEntry& entry, const std::vector<std::string>& sentences) const {
    constexpr std::size_t indent = 2 + day_width + 2;
    std::string what = what_happened(entry);
    const std::string line = where(entry.line);
    std::string out = "  " + pad_right(day(entry.date), day_width) + "  " + what;
    const std::size_t used = indent + display_width(what);
    if (used + 2 + display_width(line) <= options_.width) {
      out += std::string(options_.width - used - display_width(line), ' ') +
             paint(options_, Ink::faint, line) + "\n";
    } else {
      out += "\n" + std::string(indent, ' ') + paint(options_, Ink::faint, line) + "\n";
    }
    return out + wrapped(options_, join(sentences, "; "), indent);
  }

  std::string rule_of(const Move& move) const {
    const LogEntry& entry = prospect_.log[move.entry];
    if (!entry.is_contact()) return {};
    if (entry.outcome.empty())
      return !entry.touch ? ""
                          : " (touch: " + std::string(*entry.touch ? "true" : "false") + " in the entry)";
    const std::string own = !entry.touch   ? ""
                            : *entry.touch ? "touch: true in the entry, "
                                           : "touch: false in the entry, ";
    if (move.rule == nullptr) return " (" + own + "'" + one_line(entry.outcome) + "' has no rule)";
    const std::string of = move.rule_owner == nullptr ? "" : " of '" + one_line(move.rule_owner->name) + "'";
    return " (" + own + "rule '" + one_line(move.rule->name) + "'" + of + ", " + origin(move.rule->line) +
           ")";
  }

  static std::string step_of(const Position& position) {
    return "step " + std::to_string(position.step + 1) + " of '" + one_line(position.cadence->name) + "'";
  }

  static std::string touch(const Move& move) {
    const Position& before = move.before;
    const bool moved_on =
        before.step != move.after.step || before.cadence != move.after.cadence || move.after.done == 0;
    const bool same_cadence = before.cadence == move.after.cadence;
    const std::string comes =
        same_cadence ? "step " + std::to_string(move.after.step + 1) : step_of(move.after);
    if (moved_on) return "a touch: " + step_of(before) + " is done, " + comes + " comes";
    return "a touch: contact " + std::to_string(before.done + 1) + " in " + step_of(before) + " is done";
  }

  std::string effect(const Move& move) const {
    switch (move.kind) {
      case Move::Kind::history:
        return std::string("before the plan began: ") +
               (prospect_.log[move.entry].is_contact()
                    ? move.counts_as_touch ? "history, a touch" : "history, an attempt"
                    : "history") +
               rule_of(move);
      case Move::Kind::mark: return "the plan starts here, on " + step_of(move.after);
      case Move::Kind::change_of_plan: return "continues on " + step_of(move.after) + rule_of(move);
      case Move::Kind::touch: return touch(move) + rule_of(move);
      case Move::Kind::attempt: return "an attempt: the plan does not move" + rule_of(move);
      case Move::Kind::event: break;
    }
    return {};
  }

  std::vector<std::string> sentences(const Move& move) const {
    const LogEntry& entry = prospect_.log[move.entry];
    std::vector<std::string> out;
    if (const std::string text = effect(move); !text.empty()) out.push_back(text);
    if (entry.stop || (move.rule != nullptr && move.rule->stop)) {
      const StopReason reason = entry.stop ? *entry.stop : *move.rule->stop;
      out.push_back("stops: " + std::string(format_stop_reason(reason)));
    }
    if (move.kind == Move::Kind::history) return out;
    if (!entry.resume.empty()) out.emplace_back("taken up again: due at once");
    if (move.before.pin && !move.after.pin && !entry.back_to_plan) {
      out.push_back("the " + std::string(format_pin(move.before.pin->kind)) + " for " +
                    day_of(*move.before.pin) + " is settled");
    }
    if (entry.next) {
      out.push_back((entry.is_contact() ? "promised for " : "snoozed to ") +
                    day_and_time(*entry.next, entry.at, today_));
    } else if (entry.back_to_plan) {
      out.emplace_back("back to the plan");
    } else if (move.pin_stood) {
      out.push_back("the " + std::string(format_pin(move.after.pin->kind)) + " for " +
                    day_of(*move.after.pin) + " stands");
    } else if (entry.resume.empty() && move.after.override_ && move.after.override_->entry == move.entry) {
      out.push_back("next: " + after(move.after.override_->wait));
    }
    if (!move.after.channel.empty() && move.after.channel != move.before.channel) {
      out.push_back("by " + one_line(move.after.channel));
    }
    if (out.empty())
      out.emplace_back(entry.outcome.empty() ? "no contact: the plan does not move"
                                             : "without via the outcome has no effect");
    return out;
  }

  static std::string after(const Interval& wait) {
    return wait.max == 0 ? "at once" : "in " + describe_interval(wait);
  }

  /// "due Thu 19 Nov, late after Mon 23 Nov"
  std::string window() const {
    const Window& window = derivation_.state.window;
    std::string text = "due " + day(window.due);
    if (window.due != window.due_unrolled) text += " (" + day(window.due_unrolled) + " is no working day)";
    return text + ", late after " + (window.late == window.due ? "that day" : day(window.late));
  }

  std::string conclusion() const {
    const State& state = derivation_.state;
    const Position& position = state.position;
    if (state.stopped) {
      return "Stopped on " + day(state.stopped->date) + ": " +
             std::string(format_stop_reason(state.stopped->reason)) +
             ". Nobody contacts them until 'resume'.";
    }
    std::string text;
    if (position.pin) {
      const bool promised = position.pin->kind == Pin::Kind::promise;
      const LogEntry& pinned = prospect_.log[position.pin->entry];
      text = std::string(promised ? "Promised" : "Snoozed") + " on " + day(pinned.date) + " (" +
             where(pinned.line) + (promised ? ") for " : ") to ") + day_of(*position.pin);
    } else if (position.override_) {
      const LogEntry& entry = prospect_.log[position.override_->entry];
      const Interval& wait = position.override_->wait;
      text = (wait.max == 0 ? std::string("At once after ") : describe_interval(wait) + " from ") +
             day(entry.date) + " (" + where(entry.line) + ")";
    } else if (position.anchor) {
      const Step& step = position.cadence->steps[position.step];
      const std::string wait =
          step.wait.max == 0 ? " comes at once" : " waits " + describe_interval(step.wait);
      text = "S" + step_of(position).substr(1) + wait + " (" + origin(step.line) + "), counted from " +
             day(*position.anchor);
    } else {
      text = "Nothing to count from";
    }
    text += ": " + window() + ". ";
    if (state.status == Status::overdue) {
      text += "Today is " + day(today_) + ": " +
              counted(static_cast<std::size_t>(state.overdue_days), "working day") + " late";
      if (!prospect_.owner.empty() && has_absence())
        text += ", absences of " + one_line(prospect_.owner) + " not counted";
      text += ".";
    }
    return text;
  }

  bool has_absence() const {
    for (const Absence& absence : rules_.calendar.absences()) {
      if (absence.owner == prospect_.owner) return true;
    }
    return false;
  }

  const Prospect& prospect_;
  const Derivation& derivation_;
  const Rules& rules_;
  Today today_;
  const RenderOptions& options_;
};

}  // namespace

std::string render_why(const Prospect& prospect, const Derivation& derivation, const Rules& rules,
                       const Today& today, const RenderOptions& options) {
  return Why(prospect, derivation, rules, today, options).render();
}

}  // namespace fu::views
