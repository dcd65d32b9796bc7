// What is written with a contact, a stage or a handover.
#include "domain/recording.hpp"

#include <doctest/doctest.h>

#include "store/rules_reader.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

const Rules& rules() {
  static const Rules read = *store::read_rules(
                                 "outcomes:\n"
                                 "  signed: {stage: won}\n"
                                 "cadences:\n"
                                 "  own:\n"
                                 "    steps: [{wait: 1w}]\n"
                                 "    outcomes: {reached: {stage: proposal}}\n",
                                 "fu.yaml")
                                 .rules;
  return read;
}

LogEntry contact(std::string outcome) {
  return {.date = nov(20), .via = "call", .outcome = std::move(outcome)};
}

LogEntry applied(const Prospect& prospect, LogEntry entry) {
  apply_outcome(entry, prospect, compute_state(prospect, rules(), entry.date), rules());
  return entry;
}

TEST_CASE("what is written is sent, who is seen is met, and a call says nothing by itself") {
  for (const char* channel : {"email", "post", "linkedin", "message"})
    CHECK(usual_outcome(channel) == "sent");
  for (const char* channel : {"meeting", "visit", "event"}) CHECK(usual_outcome(channel) == "met");
  for (const char* channel : {"call", "fax", ""}) CHECK(usual_outcome(channel).empty());
}

TEST_CASE("an outcome moves a deal forward only, and never out of a closed stage") {
  struct Case {
    std::string_view stage;
    std::string_view outcome;
    std::string_view written;
  };
  for (const Case& one : std::vector<Case>{{"lead", "reached", "contacted"},
                                           {"contacted", "reached", ""},
                                           {"proposal", "met", ""},
                                           {"contacted", "met", "meeting"},
                                           {"lead", "voicemail", ""},
                                           {"proposal", "declined", "lost"},
                                           {"won", "declined", ""},
                                           {"lost", "met", ""},
                                           {"lead", "no-such-outcome", ""},
                                           {"no-such-stage", "met", ""},
                                           {"lead", "signed", "won"}}) {
    CAPTURE(one.stage);
    CAPTURE(one.outcome);
    const Prospect prospect{.stage = std::string(one.stage)};
    CHECK(applied(prospect, contact(std::string(one.outcome))).stage == one.written);
  }
}

TEST_CASE("the cadence of an outcome is derived; that of a stage is written") {
  const Prospect prospect{.stage = "contacted"};
  CHECK(applied(prospect, contact("declined")).cadence.empty());
  CHECK(applied(prospect, contact("signed")).cadence == "customer");
  LogEntry chosen = contact("signed");
  chosen.cadence = "nurture";
  CHECK(applied(prospect, chosen).cadence == "nurture");
}

TEST_CASE("a stage that somebody names stands against the outcome's") {
  LogEntry entry = contact("met");
  assign_stage(entry, *rules().stages.find("proposal"));
  CHECK(applied({.stage = "lead"}, entry).stage == "proposal");
}

TEST_CASE("never is written as a stop") {
  CHECK(applied({.stage = "lead"}, contact("never")).stop == StopReason::asked);
  CHECK(!applied({.stage = "lead"}, contact("declined")).stop);
}

TEST_CASE("the cadence in force has its own rules, but not for the entry that chooses a plan") {
  const Prospect on_own{.stage = "lead", .cadence = "own"};
  CHECK(applied(on_own, contact("reached")).stage == "proposal");
  LogEntry mark = contact("reached");
  mark.cadence = "own";
  CHECK(applied(on_own, mark).stage == "contacted");
  Prospect chosen_later = on_own;
  chosen_later.log = {{.date = nov(21), .cadence = "own"}};
  CHECK(applied(chosen_later, contact("reached")).stage == "contacted");
}

TEST_CASE("an entry sets the keys at the top, unless a later one has named them") {
  const LogEntry entry{.date = nov(10), .cadence = "nurture", .stage = "lost", .owner = "sam"};
  const KeyChanges all = keys_set_by(entry, {}, rules());
  CHECK(all.stage == "lost");
  CHECK(all.cadence == "nurture");
  CHECK(all.owner == "sam");
  CHECK(all.type.empty());

  Prospect newer;
  newer.log = {{.date = nov(11), .stage = "meeting"}, {.date = nov(10), .owner = "dana"}};
  const KeyChanges some = keys_set_by(entry, newer, rules());
  CHECK(some.stage.empty());
  CHECK(some.cadence == "nurture");
  CHECK(some.owner == "sam");  // the one of the same day stands before it
}

TEST_CASE("who buys becomes a customer") {
  const LogEntry entry{.date = nov(10), .stage = "won"};
  CHECK(keys_set_by(entry, {}, rules()).type == "customer");
  CHECK(keys_set_by(entry, {.type = ProspectType::customer}, rules()).type.empty());
  Prospect newer;
  newer.log = {{.date = nov(11), .stage = "lost"}};
  CHECK(keys_set_by(entry, newer, rules()).type.empty());
}

TEST_CASE("won is the closed stage at 100 %, lost the first closed one at 0 %") {
  CHECK(won_stage(rules())->name == "won");
  CHECK(lost_stage(rules())->name == "lost");
  const Rules open = *store::read_rules("stages: [{name: lead, chance: 5%}]\n", "fu.yaml").rules;
  CHECK(won_stage(open) == nullptr);
  CHECK(lost_stage(open) == nullptr);
}

TEST_CASE("with an entry, a prospect has the keys that are written with it") {
  Prospect prospect;
  prospect.stage = "contacted";
  prospect.owner = "dana";
  prospect.log = {contact("voicemail")};
  LogEntry entry = contact("signed");
  entry.stage = "won";
  entry.cadence = "customer";
  const Prospect after = with_entry(prospect, entry, rules());
  CHECK(after.log.size() == 2);
  CHECK(after.log.back().outcome == "signed");
  CHECK(after.stage == "won");
  CHECK(after.cadence == "customer");
  CHECK(after.owner == "dana");
  CHECK(after.type == ProspectType::customer);

  // A later entry holds.
  prospect.log.push_back({.date = nov(21), .stage = "proposal"});
  CHECK(with_entry(prospect, entry, rules()).stage == "contacted");
}

}  // namespace
}  // namespace fu
