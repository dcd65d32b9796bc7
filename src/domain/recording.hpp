/// What is written when something happens: entries of the log, and the top-level keys that follow them. Pure. The rules
/// stand in fu(5).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/engine.hpp"
#include "domain/prospect.hpp"
#include "domain/rules.hpp"

namespace fu {

/// The outcome that goes without saying: `sent` for what is written, `met` for who is seen; empty for a call and for
/// channels of the book's own.
std::string_view usual_outcome(std::string_view channel);

/// A stage that somebody names. With it goes its cadence, unless the entry names one.
void assign_stage(LogEntry& entry, const Stage& stage);

/// Puts into a contact what its outcome makes fu write: a stage, if it moves the deal forward and out of no closed stage
/// and the entry names none; and a stop. What the outcome does to the plan is derived, and not written. `state` is that
/// of the contact's day, without it.
void apply_outcome(LogEntry& contact, const Prospect& prospect, const State& state, const Rules& rules);

/// Top-level keys that an entry sets; empty text: the key stays.
struct KeyChanges {
  std::string stage;
  std::string cadence;
  std::string owner;
  std::string type;
};

/// A key that a later entry has already is not set: back-dated work must not undo newer truth.
KeyChanges keys_set_by(const LogEntry& entry, const Prospect& prospect, const Rules& rules);

/// The prospect as it will be when the entry is written: with the entry, and with the keys that it sets.
Prospect with_entry(Prospect prospect, const LogEntry& entry, const Rules& rules);

/// Closed, with a chance of 100 %.
bool is_won_stage(const Stage& stage);

/// The closed stage at 100 %, and the first closed one at 0 %; nullptr when the rules have none.
const Stage* won_stage(const Rules& rules);
const Stage* lost_stage(const Rules& rules);

}  // namespace fu
