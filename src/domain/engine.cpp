// The walk along the log, and the window at its end.
#include "domain/engine.hpp"

#include <algorithm>

#include "domain/history.hpp"

namespace fu {

namespace {

constexpr Interval at_once{.min = 0, .max = 0, .unit = Unit::days};
constexpr Interval next_working_day{.min = 1, .max = 1, .unit = Unit::working_days};

struct RuleFound {
  const Outcome* rule = nullptr;
  const Cadence* owner = nullptr;
};

void update_stop(std::optional<Stop>& stopped, const LogEntry& entry, const Outcome* rule) {
  if (!entry.resume.empty()) stopped.reset();
  if (entry.stop) {
    stopped = Stop{.date = entry.date, .reason = *entry.stop};
  } else if (rule != nullptr && rule->stop) {
    stopped = Stop{.date = entry.date, .reason = *rule->stop};
  }
}

/// Walks the log once, in order. Every entry passes through apply().
class Walk {
 public:
  Walk(const Prospect& prospect, const Rules& rules, Day today)
      : prospect_(prospect), rules_(rules), log_(prospect.log) {
    order_.reserve(log_.size());
    for (std::size_t i = 0; i < log_.size(); ++i) (log_[i].date <= today ? order_ : not_yet_).push_back(i);
    const auto earlier = [this](std::size_t a, std::size_t b) { return log_[a].date < log_[b].date; };
    if (!std::is_sorted(order_.begin(), order_.end(), earlier))
      std::stable_sort(order_.begin(), order_.end(), earlier);
    for (std::size_t i = 0; i < order_.size(); ++i) {
      if (is_marked(order_[i])) last_mark_ = i;
    }
    has_mark_later_ =
        std::any_of(not_yet_.begin(), not_yet_.end(), [this](std::size_t i) { return is_marked(i); });
  }

  /// Begins with the last mark. Comes before run() and position().
  void start() {
    mark_ = last_mark_;
    start_plan();
  }

  /// Applies every entry; `account` gets what each did, unless it is nullptr.
  void run(std::vector<Move>* account) {
    for (std::size_t i = 0; i < order_.size(); ++i) {
      Move move{.entry = order_[i]};
      if (account != nullptr) move.before = position_;
      apply(i, move);
      if (account == nullptr) continue;
      move.after = position_;
      account->push_back(move);
    }
  }

  /// Applies every entry as it was before later ones: a mark is one from its day on. Instead of start() and run().
  std::vector<Expectation> run_as_it_was();

  State finish(Day today) const;
  const Position& position() const { return position_; }
  const std::vector<std::size_t>& not_yet() const { return not_yet_; }

 private:
  bool is_marked(std::size_t entry) const { return !log_[entry].cadence.empty(); }
  void start_plan();
  void apply(std::size_t place, Move& move);
  void apply_contact(const LogEntry& entry, Move& move);
  void apply_touch(Day date);
  RuleFound find_rule(const LogEntry& entry, bool up_to_mark) const;
  void count(const LogEntry& entry, const Move& move);
  Window window(const WorkCalendar& calendar, Day today) const;

  const Prospect& prospect_;
  const Rules& rules_;
  const std::vector<LogEntry>& log_;
  std::vector<std::size_t> order_;        ///< the entries that count, in order
  std::vector<std::size_t> not_yet_;      ///< entries dated after today
  std::optional<std::size_t> last_mark_;  ///< place in order_
  bool has_mark_later_ = false;           ///< whether one is among not_yet_
  std::optional<std::size_t> mark_;       ///< the one in force
  Position position_;
  State counts_;  ///< touches, attempts, last, stopped
};

void Walk::start_plan() {
  const bool take_marks_own = mark_.has_value() && (has_mark_later_ || mark_ != last_mark_);
  position_.cadence =
      &rules_.cadence_or_default(take_marks_own ? log_[order_[*mark_]].cadence : prospect_.cadence);
  position_.anchor = mark_ ? log_[order_[*mark_]].date : first_day_of(prospect_);
}

RuleFound Walk::find_rule(const LogEntry& entry, bool up_to_mark) const {
  if (entry.outcome.empty()) return {};
  if (!up_to_mark) {
    if (const Outcome* own = position_.cadence->outcomes.find(entry.outcome)) {
      return {.rule = own, .owner = position_.cadence};
    }
  }
  return {.rule = rules_.find_outcome(entry.outcome)};
}

void Walk::count(const LogEntry& entry, const Move& move) {
  update_stop(counts_.stopped, entry, move.rule);
  if (!entry.is_contact()) return;
  counts_.last = move.entry;
  counts_.touches += move.counts_as_touch ? 1 : 0;
  counts_.attempts = move.counts_as_touch ? 0 : counts_.attempts + 1;
}

std::vector<Expectation> Walk::run_as_it_was() {
  std::vector<Expectation> expected;
  const WorkCalendar& calendar = rules_.calendar.of(prospect_.owner);
  std::optional<Stop> stopped_by_book;  // by the book's own outcomes: what a mark looks back on
  start_plan();
  for (std::size_t i = 0; i < order_.size(); ++i) {
    const LogEntry& entry = log_[order_[i]];
    if (entry.is_contact() && !counts_.stopped) {
      expected.push_back({.entry = order_[i], .window = window(calendar, entry.date), .pin = position_.pin});
    }
    if (is_marked(order_[i])) {
      mark_ = i;
      position_ = {};
      start_plan();
      counts_.stopped = stopped_by_book;
    }
    Move move{.entry = order_[i]};
    apply(i, move);
    if (!last_mark_ || i >= *last_mark_) continue;
    update_stop(stopped_by_book, entry, entry.is_contact() ? rules_.find_outcome(entry.outcome) : nullptr);
  }
  return expected;
}

void Walk::apply(std::size_t place, Move& move) {
  const LogEntry& entry = log_[move.entry];
  const bool history = mark_ && place < *mark_;
  const bool is_mark = mark_ && place == *mark_;
  if (entry.is_contact()) {
    const RuleFound found = find_rule(entry, history || is_mark);
    move.rule = found.rule;
    move.rule_owner = found.owner;
    move.counts_as_touch = entry.touch.value_or(found.rule == nullptr || found.rule->touch);
  }
  count(entry, move);

  if (history) {
    move.kind = Move::Kind::history;
    return;
  }
  if (is_mark) {
    move.kind = Move::Kind::mark;
    position_.anchor = entry.date;
    position_.pin.reset();
    position_.override_.reset();
    position_.channel = {};
  } else if (entry.is_contact()) {
    apply_contact(entry, move);
  }
  if (!entry.resume.empty()) {
    position_.anchor = entry.date;
    position_.pin.reset();
    position_.channel = {};
    position_.override_ = Override{.wait = at_once, .entry = move.entry};
  }
  if (entry.next || entry.back_to_plan) {
    position_.pin.reset();
    position_.override_.reset();
    position_.channel = {};
  }
  if (entry.next) {
    position_.pin = Pin{.kind = entry.is_contact() ? Pin::Kind::promise : Pin::Kind::snooze,
                        .day = *entry.next,
                        .entry = move.entry};
  }
}

void Walk::apply_contact(const LogEntry& entry, Move& move) {
  position_.override_.reset();
  position_.channel = {};
  if (position_.pin && entry.date >= position_.pin->day) position_.pin.reset();

  const Outcome* rule = move.rule;
  if (rule != nullptr) move.next = rule->next;
  if (rule != nullptr && !rule->cadence.empty()) {
    move.kind = Move::Kind::change_of_plan;
    position_.cadence = &rules_.cadence_or_default(rule->cadence);
    position_.step = 0;
    position_.done = 0;
    position_.anchor = entry.date;
    position_.pin.reset();
  } else if (move.counts_as_touch) {
    move.kind = Move::Kind::touch;
    apply_touch(entry.date);
  } else {
    move.kind = Move::Kind::attempt;
    if (!move.next) move.next = next_working_day;
  }

  move.pin_stood = position_.pin.has_value();
  if (move.pin_stood) return;
  if (move.next) position_.override_ = Override{.wait = *move.next, .entry = move.entry};
  if (rule != nullptr) position_.channel = rule->via;
}

void Walk::apply_touch(Day date) {
  position_.anchor = date;
  ++position_.done;
  const auto times = repetitions(*position_.cadence, position_.step);
  if (!times || position_.done < *times) return;
  position_.done = 0;
  ++position_.step;
  if (position_.step < position_.cadence->steps.size()) return;
  position_.step = 0;
  position_.cadence = &rules_.cadence_or_default(position_.cadence->then);
}

Window Walk::window(const WorkCalendar& calendar, Day today) const {
  if (position_.pin) {
    const Day day = position_.pin->day;
    return {
        .from = log_[position_.pin->entry].date, .due = day, .late = calendar.roll(day), .due_unrolled = day};
  }
  if (!position_.override_ && !position_.anchor) {
    return {.from = today, .due = today, .late = calendar.roll(today), .due_unrolled = today};
  }
  const Day from = position_.override_ ? log_[position_.override_->entry].date : *position_.anchor;
  const Interval& wait =
      position_.override_ ? position_.override_->wait : position_.cadence->steps[position_.step].wait;
  const bool due_that_very_day = wait.min == 0 && wait.unit == Unit::days;
  return {.from = from,
          .due = due_that_very_day ? from : calendar.plus(from, wait.min, wait.unit),
          .late = calendar.plus(from, wait.max, wait.unit),
          .due_unrolled = calendar.plus_unrolled(from, wait.min, wait.unit)};
}

State Walk::finish(Day today) const {
  const WorkCalendar& calendar = rules_.calendar.of(prospect_.owner);
  State state = counts_;
  state.position = position_;
  state.window = window(calendar, today);
  state.overdue_days = calendar.worked(state.window.late, today);
  state.patience = std::max(1, days_between(state.window.from, state.window.late));
  if (state.stopped) {
    state.status = Status::stopped;
    state.overdue_days = 0;
    return state;
  }
  state.status = today < state.window.due  ? Status::upcoming
                 : state.overdue_days >= 1 ? Status::overdue
                                           : Status::due;
  if (position_.pin) {
    state.pin = position_.pin->kind;
    state.at = log_[position_.pin->entry].at;
  }
  if (state.pin == Pin::Kind::promise) {
    const LogEntry& promised = log_[position_.pin->entry];
    state.via = promised.via;
    state.say = promised.note;
    return state;
  }
  const Step& step = position_.cadence->steps[position_.step];
  if (!position_.channel.empty()) {
    state.via = position_.channel;
  } else if (!step.via.empty()) {
    state.via = step.via[static_cast<std::size_t>(position_.done) % step.via.size()];
  }
  state.say = step.say;
  return state;
}

}  // namespace

State compute_state(const Prospect& prospect, const Rules& rules, Day today) {
  Walk walk(prospect, rules, today);
  walk.start();
  walk.run(nullptr);
  return walk.finish(today);
}

Derivation derive(const Prospect& prospect, const Rules& rules, Day today) {
  Walk walk(prospect, rules, today);
  walk.start();
  Derivation derivation{.start = walk.position(), .not_yet = walk.not_yet()};
  walk.run(&derivation.moves);
  derivation.state = walk.finish(today);
  return derivation;
}

std::vector<Expectation> expectations(const Prospect& prospect, const Rules& rules, Day today) {
  return Walk(prospect, rules, today).run_as_it_was();
}

std::optional<int> repetitions(const Cadence& cadence, std::size_t step) {
  const bool last_for_ever = step + 1 == cadence.steps.size() && cadence.then.empty();
  if (last_for_ever) return std::nullopt;
  return cadence.steps[step].times.value_or(1);
}

}  // namespace fu
