/// The engine: from a log to a next contact. Pure: no clock, no file; the same input gives the same state
/// everywhere. The rules it follows stand in fu-cadence(7).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/rules.hpp"

namespace fu {

enum class Status { upcoming, due, overdue, stopped };
inline constexpr std::array<std::string_view, 4> status_words{"upcoming", "due", "overdue", "stopped"};
inline std::string_view format_status(Status status) {
  return status_words.at(static_cast<std::size_t>(status));
}

/// A day that was promised (in a contact) or snoozed to (in an event), whatever the cadence says.
struct Pin {
  enum class Kind { promise, snooze };
  Kind kind = Kind::promise;
  Day day;
  std::size_t entry = 0;  ///< the entry that set it: an index into the prospect's log

  bool operator==(const Pin&) const = default;
};
inline std::string_view format_pin(Pin::Kind kind) {
  return kind == Pin::Kind::promise ? "promise" : "snooze";
}

/// An interval that replaces the step's wait until the next contact.
struct Override {
  Interval wait;
  std::size_t entry = 0;  ///< counted from this entry's date

  bool operator==(const Override&) const = default;
};

/// Where in its plan a prospect is.
struct Position {
  const Cadence* cadence = nullptr;
  std::size_t step = 0;       ///< index into the cadence's steps
  int done = 0;               ///< touches done in that step
  std::optional<Day> anchor;  ///< the step's wait counts from here; absent: neither `added` nor a log
  std::optional<Pin> pin;
  std::optional<Override> override_;
  std::string_view channel;  ///< of the next contact, from an outcome's rule; empty: the step's

  bool operator==(const Position&) const = default;
};

/// When the next contact is due. Never empty: `due <= late`.
struct Window {
  Day from;          ///< the day it is counted from
  Day due;           ///< from this day on
  Day late;          ///< after this day it is late
  Day due_unrolled;  ///< `due` before it was moved to a working day

  bool operator==(const Window&) const = default;
};

struct Stop {
  Day date;
  StopReason reason = StopReason::asked;

  bool operator==(const Stop&) const = default;
};

struct State {
  Status status = Status::due;
  Window window;         ///< also computed when stopped, where it means nothing
  int overdue_days = 0;  ///< working days after `late`
  int patience = 1;      ///< lateness is overdue_days / patience; calendar days, at least 1
  Position position;
  std::optional<Pin::Kind> pin;
  std::string at;   ///< HH:MM: the time of the pin's day that was agreed; empty: none
  std::string via;  ///< of the next contact; empty: any
  std::string say;  ///< may be empty
  int touches = 0;
  int attempts = 0;                 ///< contacts since the last touch
  std::optional<std::size_t> last;  ///< the last contact: an index into the prospect's log
  std::optional<Stop> stopped;

  const Cadence& cadence() const { return *position.cadence; }
  int step() const { return static_cast<int>(position.step) + 1; }
  int repetition() const { return position.done + 1; }
  /// The day to contact them, seen from `today`.
  Day next_day(Day today) const { return window.due < today ? today : window.due; }
  /// The time that was agreed for that day; empty where it was that of another day, which has passed.
  std::string_view time_on(Day day) const { return day == window.due ? at : std::string_view(); }
  /// To be contacted today, or late.
  bool is_due() const { return status == Status::due || status == Status::overdue; }
  /// A promise whose day has come.
  bool has_promise_due() const {
    return pin == Pin::Kind::promise && status != Status::upcoming && status != Status::stopped;
  }
};

/// What one entry did.
struct Move {
  enum class Kind {
    history,         ///< before the mark, or an event that says nothing of the plan
    mark,            ///< the plan starts here
    change_of_plan,  ///< the outcome's rule continues on another cadence
    touch,
    attempt,
    event,
  };
  std::size_t entry = 0;  ///< index into the prospect's log
  Kind kind = Kind::event;
  const Outcome* rule = nullptr;        ///< the outcome's rule; nullptr: none
  const Cadence* rule_owner = nullptr;  ///< the cadence that has this rule of its own; nullptr: the book
  bool counts_as_touch = false;
  bool pin_stood = false;        ///< a pin kept the rule's `next` and `via` from acting
  std::optional<Interval> next;  ///< of the rule, or the attempt's own `1wd`
  Position before;
  Position after;
};

/// How a state came about. `moves` are in the order in which they were applied: by date, then as in the file.
struct Derivation {
  State state;
  std::vector<Move> moves;
  Position start;                    ///< before the first entry of the plan
  std::vector<std::size_t> not_yet;  ///< entries dated after today
};

/// Entries dated after `today` do not count. `rules` and `prospect` must outlive what is returned.
State compute_state(const Prospect& prospect, const Rules& rules, Day today);

/// The same, with an account of every entry.
Derivation derive(const Prospect& prospect, const Rules& rules, Day today);

/// What the plan wanted before a contact was made.
struct Expectation {
  std::size_t entry = 0;  ///< the contact: an index into the prospect's log
  Window window;
  std::optional<Pin> pin;

  bool operator==(const Expectation&) const = default;
};

/// For every contact up to `today`, in order, but those made while stopped: what the engine says on the contact's day
/// as long as this contact and all entries behind it have not been made yet. Takes as long as one state, however long
/// the log.
std::vector<Expectation> expectations(const Prospect& prospect, const Rules& rules, Day today);

/// How often a step is done before the next one begins; nothing when it goes on for ever.
std::optional<int> repetitions(const Cadence& cadence, std::size_t step);

}  // namespace fu
