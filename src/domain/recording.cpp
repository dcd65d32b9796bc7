// What an outcome, a stage or a handover writes into a prospect's file.
#include "domain/recording.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace fu {

namespace {

bool moves_forward(const Rules& rules, const std::string& from, const std::string& to) {
  const Stage* now = rules.stages.find(from);
  if (now == nullptr || now->closed) return false;
  return rules.stages.contains(to) && rules.stages.place_of(to) > rules.stages.place_of(from);
}

bool is_named_later(const Prospect& prospect, const LogEntry& entry, std::string LogEntry::*key) {
  return std::any_of(prospect.log.begin(), prospect.log.end(),
                     [&](const LogEntry& other) { return other.date > entry.date && !(other.*key).empty(); });
}

}  // namespace

std::string_view usual_outcome(std::string_view channel) {
  constexpr std::array<std::string_view, 4> written{"email", "post", "linkedin", "message"};
  constexpr std::array<std::string_view, 3> seen{"meeting", "visit", "event"};
  if (std::find(written.begin(), written.end(), channel) != written.end()) return "sent";
  if (std::find(seen.begin(), seen.end(), channel) != seen.end()) return "met";
  return {};
}

void assign_stage(LogEntry& entry, const Stage& stage) {
  entry.stage = stage.name;
  if (entry.cadence.empty()) entry.cadence = stage.cadence;
}

void apply_outcome(LogEntry& contact, const Prospect& prospect, const State& state, const Rules& rules) {
  // Up to the entry that chooses the plan, the book's own rule holds.
  const bool before_plan = !contact.cadence.empty() || is_named_later(prospect, contact, &LogEntry::cadence);
  const Outcome* rule = before_plan ? nullptr : state.cadence().outcomes.find(contact.outcome);
  if (rule == nullptr) rule = rules.outcomes.find(contact.outcome);
  if (rule == nullptr) return;
  if (rule->stop) contact.stop = rule->stop;
  if (!contact.stage.empty() || rule->stage.empty() || !moves_forward(rules, prospect.stage, rule->stage))
    return;
  const Stage& stage = *rules.stages.find(rule->stage);
  contact.stage = stage.name;
  // A rule with a cadence of its own names the plan already.
  if (contact.cadence.empty() && rule->cadence.empty()) contact.cadence = stage.cadence;
}

KeyChanges keys_set_by(const LogEntry& entry, const Prospect& prospect, const Rules& rules) {
  KeyChanges changes;
  if (!is_named_later(prospect, entry, &LogEntry::stage)) changes.stage = entry.stage;
  if (!is_named_later(prospect, entry, &LogEntry::cadence)) changes.cadence = entry.cadence;
  if (!is_named_later(prospect, entry, &LogEntry::owner)) changes.owner = entry.owner;
  const Stage* won = won_stage(rules);
  if (won != nullptr && changes.stage == won->name && prospect.type != ProspectType::customer)
    changes.type = format_prospect_type(ProspectType::customer);
  return changes;
}

Prospect with_entry(Prospect prospect, const LogEntry& entry, const Rules& rules) {
  const KeyChanges keys = keys_set_by(entry, prospect, rules);
  if (!keys.stage.empty()) prospect.stage = keys.stage;
  if (!keys.cadence.empty()) prospect.cadence = keys.cadence;
  if (!keys.owner.empty()) prospect.owner = keys.owner;
  if (!keys.type.empty()) prospect.type = ProspectType::customer;  // no other type is set by an entry
  prospect.log.push_back(entry);
  return prospect;
}

bool is_won_stage(const Stage& stage) { return stage.closed && stage.chance == 100; }

const Stage* won_stage(const Rules& rules) {
  for (const Stage& stage : rules.stages) {
    if (is_won_stage(stage)) return &stage;
  }
  return nullptr;
}

const Stage* lost_stage(const Rules& rules) {
  for (const Stage& stage : rules.stages) {
    if (stage.closed && stage.chance == 0) return &stage;
  }
  return nullptr;
}

}  // namespace fu
