// Prospect files, right ones and wrong ones, read on Friday, 20 November 2026, under the built-in rules.
#include "store/prospect_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "domain/newcomer.hpp"
#include "store/rules_reader.hpp"
#include "support/day_from_text.hpp"
#include "support/problem_text.hpp"

namespace fu::store {
namespace {

using testing::day;
using testing::format_problems;
using testing::nov;

const Rules& rules() {
  static const RulesRead read =
      read_rules("cadences: {visits: {steps: [{wait: 1w}], outcomes: {toured: {}}}}", "fu.yaml");
  return read.rules.value();
}

ProspectRead read(std::string_view source) { return read_prospect(source, "x", "x.yaml", rules(), nov(20)); }

struct Case {
  std::string_view what;
  std::string source;
  std::string_view problems;
};

enum class Outcome { read, refused };

void check(Outcome outcome, const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    const ProspectRead result = read(one.source);
    CHECK(format_problems(result.problems) == one.problems);
    CHECK(result.prospect.has_value() == (outcome == Outcome::read));
  }
}

/// A file whose third line is a log entry with these keys behind the date.
std::string with_entry(const std::string& keys) {
  return "name: Jane\nlog:\n  - {date: 2026-11-03, " + keys + "}\n";
}

TEST_CASE("every key of a prospect is read") {
  const ProspectRead result = read_prospect(R"(# a comment
name: Jane Doe
company: Acme GmbH
role: Head of Purchasing
emails: [jane@acme.example, j@acme.example]
phones: ["+49 30 901820", 0049]
place: Berlin
owner: dana
source: referral:lee-park
added: 2026-11-02
stage: contacted
value: 12000.50 EUR
cadence: nurture
type: customer
tags: [fashion, 010]
interests: [sailing]
events: spring-fair
objections:
  - a new supplier means a new audit
  - 12:30
problem: three suppliers
loved: the one-day swatch service
facts:
  - {date: 2026-11-10, fact: launches the fall line}
  - {fact: has a boat, was: wants a boat}
notes: |
  Prefers mornings.

log:
  - {date: 2026-11-03, via: call}
)",
                                            "jane-doe", "prospects/berlin/jane-doe.yaml", rules(), nov(20));
  CHECK(format_problems(result.problems).empty());
  REQUIRE(result.prospect.has_value());
  const Prospect& prospect = *result.prospect;
  CHECK(prospect.id == "jane-doe");
  CHECK(prospect.path == "prospects/berlin/jane-doe.yaml");
  CHECK(prospect.name == "Jane Doe");
  CHECK(prospect.company == "Acme GmbH");
  CHECK(prospect.role == "Head of Purchasing");
  CHECK(join(prospect.emails, "|") == "jane@acme.example|j@acme.example");
  CHECK(join(prospect.phones, "|") == "+49 30 901820|0049");
  CHECK(prospect.place == "Berlin");
  CHECK(prospect.owner == "dana");
  CHECK(prospect.source == "referral:lee-park");
  CHECK(prospect.added.value() == nov(2));
  CHECK(prospect.added_line == 10);
  CHECK(prospect.stage == "contacted");
  CHECK(format_money(prospect.value.value()) == "12000.50 EUR");
  CHECK(prospect.cadence == "nurture");
  CHECK(format_prospect_type(prospect.type) == "customer");
  CHECK(join(prospect.tags, "|") == "fashion|010");
  CHECK(join(prospect.interests, "|") == "sailing");
  CHECK(join(prospect.events, "|") == "spring-fair");
  CHECK(join(prospect.objections, "|") == "a new supplier means a new audit|12:30");
  CHECK(prospect.problem == "three suppliers");
  CHECK(prospect.loved == "the one-day swatch service");
  REQUIRE(prospect.facts.size() == 2);
  CHECK(prospect.facts[0].date.value() == nov(10));
  CHECK(prospect.facts[0].fact == "launches the fall line");
  CHECK(prospect.facts[0].was.empty());
  CHECK(prospect.facts[1].was == "wants a boat");
  CHECK_FALSE(prospect.facts[1].date.has_value());
  CHECK(prospect.facts[1].fact == "has a boat");
  CHECK(prospect.notes == "Prefers mornings.\n");
  CHECK(prospect.log.size() == 1);
}

TEST_CASE("a name is enough, and what is missing has its default") {
  for (const std::string_view source :
       {"name: Jane\n", "name: Jane", "\xEF\xBB\xBFname: Jane\r\n", "{name: Jane}",
        "# c\n---\nname: \"Jane\"\n...\n", "name:\n  Jane\nlog:\nadded: ~\nstage: \"\"\n"}) {
    CAPTURE(source);
    const ProspectRead result = read(source);
    CHECK(format_problems(result.problems).empty());
    REQUIRE(result.prospect.has_value());
    CHECK(result.prospect->name == "Jane");
    CHECK(result.prospect->company.empty());
    CHECK(result.prospect->owner.empty());
    CHECK(result.prospect->emails.empty());
    CHECK_FALSE(result.prospect->added.has_value());
    CHECK_FALSE(result.prospect->value.has_value());
    CHECK(result.prospect->stage == "lead");
    CHECK(result.prospect->cadence.empty());
    CHECK(format_prospect_type(result.prospect->type) == "prospect");
    CHECK(result.prospect->facts.empty());
    CHECK(result.prospect->log.empty());
  }
}

TEST_CASE("every key of a log entry is read, in flow and in block style") {
  const ProspectRead result = read(R"(name: Jane
stage: contacted
cadence: nurture
owner: dana
log:
  - {date: 2026-11-03, time: "14:05", via: call, outcome: reached, touch: false, next: 2026-12-01, at: "14:30", cadence: nurture, stage: contacted, owner: dana, stop: no-benefit, resume: again, idea: spring, judge: serious, by: sam, note: "one, two"}
  - date: 2026-11-04
    via: email
    touch: true
    next: plan
    note: |
      Two
      lines
  - {date: 2026-11-05}
)");
  CHECK(format_problems(result.problems).empty());
  REQUIRE(result.prospect.has_value());
  REQUIRE(result.prospect->log.size() == 3);
  const LogEntry& entry = result.prospect->log[0];
  CHECK(entry.date == nov(3));
  CHECK(entry.time == "14:05");
  CHECK(entry.via == "call");
  CHECK(entry.outcome == "reached");
  CHECK(entry.touch == false);
  CHECK(entry.next.value() == day("2026-12-01"));
  CHECK_FALSE(entry.back_to_plan);
  CHECK(entry.at == "14:30");
  CHECK(entry.cadence == "nurture");
  CHECK(entry.stage == "contacted");
  CHECK(entry.owner == "dana");
  CHECK(format_stop_reason(entry.stop.value()) == "no-benefit");
  CHECK(entry.resume == "again");
  CHECK(entry.idea == "spring");
  CHECK(entry.judge == "serious");
  CHECK(entry.by == "sam");
  CHECK(entry.note == "one, two");
  CHECK(entry.line == 6);
  const LogEntry& block = result.prospect->log[1];
  CHECK(block.via == "email");
  CHECK(block.touch == true);
  CHECK_FALSE(block.next.has_value());
  CHECK(block.back_to_plan);
  CHECK(block.note == "Two\nlines\n");
  CHECK(block.line == 7);
  const LogEntry& bare = result.prospect->log[2];
  CHECK_FALSE(bare.is_contact());
  CHECK_FALSE(bare.touch.has_value());
  CHECK(bare.line == 14);
}

TEST_CASE("an empty value is no value, in an entry too") {
  const ProspectRead result =
      read(with_entry("time: \"\", via: ~, outcome: null, touch: , next: '', at: '', cadence: ~, stop: null, "
                      "judge: ~, note: \"\""));
  CHECK(format_problems(result.problems).empty());
  REQUIRE(result.prospect.has_value());
  const LogEntry& entry = result.prospect->log.front();
  CHECK_FALSE(entry.is_contact());
  CHECK(entry.outcome.empty());
  CHECK(entry.note.empty());
  CHECK_FALSE(entry.next.has_value());
  CHECK_FALSE(entry.stop.has_value());
  const ProspectRead quoted = read("name: \"null\"\ncompany: '~'\nrole: Null\n");
  REQUIRE(quoted.prospect.has_value());
  CHECK(quoted.prospect->name == "null");
  CHECK(quoted.prospect->company == "~");
  CHECK(quoted.prospect->role == "Null");
}

TEST_CASE("a file that is no prospect is refused") {
  check(
      Outcome::refused,
      {
          {"nothing", "",
           "x.yaml:1:1: error: the file is empty [empty] (write at least 'name: ...', or remove the file)\n"},
          {"only a comment", "# later\n",
           "x.yaml:1:1: error: the file is empty [empty] (write at least 'name: ...', or remove the file)\n"},
          {"a list", "- Jane\n",
           "x.yaml:1:1: error: this is not a prospect [form] (write 'key: value' lines, beginning with "
           "'name: ...')\n"},
          {"a word", "\nJane\n",
           "x.yaml:2:1: error: this is not a prospect [form] (write 'key: value' lines, beginning with "
           "'name: ...')\n"},
          {"no name", "company: Acme\n",
           "x.yaml:1:1: error: there is no name [name] (write 'name: ...'; the company's where there is no "
           "person)\n"},
          {"an empty name", "company: Acme\nname:\n",
           "x.yaml:1:1: error: there is no name [name] (write 'name: ...'; the company's where there is no "
           "person)\n"},
          {"a name that is a list", "name: [Jane]\n",
           "x.yaml:1:7: warning: name is a list, not a text [form] (put it in quotes, or on one line)\n"
           "x.yaml:1:1: error: there is no name [name] (write 'name: ...'; the company's where there is no "
           "person)\n"},
      });
}

TEST_CASE("what is beyond the limits of a file is refused") {
  const std::string deep = "name: x\nfoo: " + std::string(32, '[') + std::string(32, ']') + "\n";
  std::string log = "name: x\nlog:\n";
  for (int i = 0; i < 10'000; ++i) log += "- {date: 2026-01-01}\n";
  check(Outcome::read,
        {{"10,000 entries", log, ""},
         {"64 KiB in one value", "name: x\nnotes: " + std::string(64 * 1024, 'x') + "\n", ""}});
  check(Outcome::refused,
        {
            {"10,001 entries", log + "- {date: 2026-01-01}\n",
             "x.yaml:10003:3: error: more than 10,000 entries in the log [limit] (begin a second prospect "
             "for what is "
             "older)\n"},
            {"more than 64 KiB in one value", "name: x\nnotes: " + std::string(64 * 1024 + 1, 'x') + "\n",
             "x.yaml:2:8: error: a text of more than 64 KiB [limit] (shorten it)\n"},
            {"too deep", deep,
             "x.yaml:2:37: error: lists and mappings more than 32 deep [limit] (flatten them)\n"},
            {"not UTF-8", "name: M\xFCller\n",
             "x.yaml:1:8: error: this is not UTF-8 [encoding] (save the file as UTF-8)\n"},
            {"NUL", std::string("name: a\0b\n", 10),
             "x.yaml:1:8: error: a NUL byte: this is not a text file [encoding] (remove it, or restore the "
             "file)\n"},
            {"an anchor", "name: &a Jane\n",
             "x.yaml:1:7: error: the & makes this an anchor, which is not allowed [yaml] (put the text in "
             "quotes, or write the value out)\n"},
            {"a tag", "name: !!str Jane\n",
             "x.yaml:1:7: error: the ! makes this a tag, which is not allowed [yaml] (put the text in "
             "quotes, or remove the tag)\n"},
            {"a key twice", "name: Jane\nname: Joan\n",
             "x.yaml:2:1: error: key 'name' stands here a second time [duplicate-key] (the first is on line "
             "1; keep one)\n"},
            {"two documents", "name: Jane\n---\nname: Joan\n",
             "x.yaml:2:1: error: a second document [yaml] (one file is one document; remove what follows)\n"},
            {"a conflict marker", "name: Jane\n<<<<<<< ours\n",
             "x.yaml:2:1: error: conflict marker '<<<<<<<' [conflict] (keep the right lines of both sides "
             "and remove the "
             "markers)\n"},
        });
}

TEST_CASE("an entry that is not understood makes the file wrong: it must not move anybody") {
  const std::string form = " is not of the form YYYY-MM-DD [date] (write it like 2026-11-20)\n";
  const auto at_date = [](const std::string& date) { return "name: x\nlog:\n  - {date: " + date + "}\n"; };
  check(Outcome::refused,
        {
            {"a date that does not exist", at_date("2026-02-30"),
             "x.yaml:3:12: error: date '2026-02-30' does not exist [date] (February 2026 has 28 days)\n"},
            {"a date of another form", at_date("3.11.2026"), "x.yaml:3:12: error: date '3.11.2026'" + form},
            {"a date with a time", at_date("2026-11-03T10:00"),
             "x.yaml:3:12: error: date '2026-11-03T10:00'" + form},
            {"a date out of range", at_date("9999-12-31"),
             "x.yaml:3:12: error: date '9999-12-31' is out of range [date] (dates lie between 1970-01-01 and "
             "2200-12-31)\n"},
            {"a date that is a list", at_date("[2026-11-03]"),
             "x.yaml:3:12: error: date is a list, not a date [form] (write it like 2026-11-20)\n"},
            {"no date", "name: x\nlog:\n  - {via: call}\n",
             "x.yaml:3:5: error: a log entry without a date [date] (write date: and the day it happened)\n"},
            {"an empty date, in block style", "name: x\nlog:\n- via: call\n  date:\n",
             "x.yaml:3:3: error: a log entry without a date [date] (write date: and the day it happened)\n"},
            {"next", with_entry("next: soon"),
             "x.yaml:3:30: error: next: date 'soon' is not of the form YYYY-MM-DD [date] (write it like "
             "2026-11-20)\n"},
            {"touch", with_entry("touch: yes"),
             "x.yaml:3:31: error: touch is 'yes', not true or false [form]\n"},
            {"stop", with_entry("stop: no"),
             "x.yaml:3:30: error: stop is 'no', not one of asked, reassigned, precluded, no-benefit, decided "
             "[form]\n"},
            {"stop, nearly right", with_entry("stop: aksed"),
             "x.yaml:3:30: error: stop is 'aksed', not one of asked, reassigned, precluded, no-benefit, "
             "decided [form] "
             "(did you mean 'asked'?)\n"},
            {"added", "name: x\nadded: 2026-13-01\n",
             "x.yaml:2:8: error: added: date '2026-13-01' does not exist [date] (months are 01 to 12)\n"},
            {"an entry that is a text", "name: x\nlog:\n  - called her\n",
             "x.yaml:3:5: error: log entry is 'called her', not a mapping [form] (write 'key: value' lines, "
             "or {key: "
             "value})\n"},
            {"an entry that is nothing", "name: x\nlog:\n  -\n",
             "x.yaml:3:3: error: log entry is '', not a mapping [form] (write 'key: value' lines, or {key: "
             "value})\n"},
            {"a log that is no list", "name: x\nlog:\n  date: 2026-11-03\n",
             "x.yaml:3:3: error: log is a mapping, not a list [form] (write each item on a line of its own, "
             "behind '- "
             "')\n"},
            {"a text that wants quotes", with_entry("note: Ring back, maybe"),
             "x.yaml:3:41: error: 'maybe' has no value in this log entry [no-value] (a text with a comma in "
             "it wants "
             "quotes)\n"},
            {"a colon that wants a blank", "name: x\nlog:\n  - {date: 2026-11-03, via:call}\n",
             "x.yaml:3:24: error: 'via:call' has no value in this log entry [no-value] (a colon wants a "
             "blank behind "
             "it)\n"},
            {"an unknown key without a value, in block style",
             "name: x\nlog:\n  - date: 2026-11-03\n    mood:\n",
             "x.yaml:4:5: error: 'mood' has no value in this log entry [no-value] (give it a value, or "
             "remove it)\n"},
            {"a mistyped key without a value", "name: x\nlog:\n  - date: 2026-11-03\n    notee:\n",
             "x.yaml:4:5: error: 'notee' has no value in this log entry [no-value] (did you mean 'note'?)\n"},
            {"several in one file are all told",
             "name: x\nadded: soon\nlog:\n  - {date: 2026-02-30, next: x}\n  - {date: 2026-11-03, stop: y}\n",
             "x.yaml:2:8: error: added: date 'soon' is not of the form YYYY-MM-DD [date] (write it like "
             "2026-11-20)\n"
             "x.yaml:4:12: error: date '2026-02-30' does not exist [date] (February 2026 has 28 days)\n"
             "x.yaml:4:30: error: next: date 'x' is not of the form YYYY-MM-DD [date] (write it like "
             "2026-11-20)\n"
             "x.yaml:5:30: error: stop is 'y', not one of asked, reassigned, precluded, no-benefit, decided "
             "[form]\n"},
            {"a missing name is told beside other errors", "added: soon\n",
             "x.yaml:1:8: error: added: date 'soon' is not of the form YYYY-MM-DD [date] (write it like "
             "2026-11-20)\n"
             "x.yaml:1:1: error: there is no name [name] (write 'name: ...'; the company's where there is no "
             "person)\n"},
        });
}

TEST_CASE("a word that the rules do not have is doubted, with the one that may be meant") {
  check(Outcome::read,
        {
            {"a cadence at the top", "name: x\ncadence: outbond\n",
             "x.yaml:2:10: warning: there is no cadence 'outbond' in the rules; 'outbound' is used [cadence] "
             "(did you mean "
             "'outbound'?)\n"},
            {"a cadence like none", "name: x\ncadence: xyzzy\n",
             "x.yaml:2:10: warning: there is no cadence 'xyzzy' in the rules; 'outbound' is used [cadence] "
             "(the rules have "
             "outbound, inbound, info-sent, conversation, proposal, keep-in-touch, nurture, customer, "
             "introducer, visits)\n"},
            {"a stage at the top", "name: x\nstage: contcated\n",
             "x.yaml:2:8: warning: there is no stage 'contcated' in the rules [stage] (did you mean "
             "'contacted'?)\n"},
            {"a stage like none", "name: x\nstage: xyzzy\n",
             "x.yaml:2:8: warning: there is no stage 'xyzzy' in the rules [stage] (the rules have lead, "
             "contacted, meeting, "
             "proposal, won, lost)\n"},
            {"a channel", with_entry("via: emial"),
             "x.yaml:3:29: warning: there is no channel 'emial' in the rules [channel] (did you mean "
             "'email'?)\n"},
            {"an outcome", with_entry("via: call, outcome: reachd"),
             "x.yaml:3:44: warning: there is no outcome 'reachd' in the rules; it counts as a touch "
             "[outcome] (did you mean "
             "'reached'?)\n"},
            {"an outcome of some cadence only is no doubt", with_entry("via: visit, outcome: toured"), ""},
            {"an outcome near one of some cadence", with_entry("via: visit, outcome: toord"),
             "x.yaml:3:45: warning: there is no outcome 'toord' in the rules; it counts as a touch [outcome] "
             "(did you mean "
             "'toured'?)\n"},
            {"a cadence in an entry, which starts the plan all the same",
             "name: x\ncadence: nurtur\nlog:\n  - {date: 2026-11-03, cadence: nurtur}\n",
             "x.yaml:2:10: warning: there is no cadence 'nurtur' in the rules; 'outbound' is used [cadence] "
             "(did you mean "
             "'nurture'?)\n"
             "x.yaml:4:33: warning: there is no cadence 'nurtur' in the rules; 'outbound' is used [cadence] "
             "(did you mean "
             "'nurture'?)\n"},
            {"a stage in an entry", "name: x\nstage: wonn\nlog:\n  - {date: 2026-11-03, stage: wonn}\n",
             "x.yaml:2:8: warning: there is no stage 'wonn' in the rules [stage] (did you mean 'won'?)\n"
             "x.yaml:4:31: warning: there is no stage 'wonn' in the rules [stage] (did you mean 'won'?)\n"},
        });
  const ProspectRead kept =
      read("name: x\nstage: wonn\ncadence: nurtur\nlog:\n  - {date: 2026-11-03, via: fax, outcome: odd}\n");
  REQUIRE(kept.prospect.has_value());
  CHECK(kept.prospect->stage == "wonn");
  CHECK(kept.prospect->cadence == "nurtur");
  CHECK(kept.prospect->log.front().via == "fax");
  CHECK(kept.prospect->log.front().outcome == "odd");
}

TEST_CASE("any other value of the wrong form is doubted and absent") {
  const std::string text = ", not a text [form] (put it in quotes, or on one line)\n";
  check(
      Outcome::read,
      {
          {"a text that is a list", "name: x\nrole: [a]\n", "x.yaml:2:7: warning: role is a list" + text},
          {"a text that is a mapping", "name: x\nnotes:\n  a: b\n",
           "x.yaml:3:3: warning: notes is a mapping" + text},
          {"a list of texts that is a mapping", "name: x\ntags: {a: b}\n",
           "x.yaml:2:7: warning: tags is a mapping, not a list of texts [form] (write [one, two])\n"},
          {"a list with a list in it", "name: x\ntags: [a, [b], c]\n",
           "x.yaml:2:11: warning: tags is a list" + text},
          {"a type", "name: x\ntype: custmer\n",
           "x.yaml:2:7: warning: type is 'custmer', not one of prospect, customer, introducer [form] (did "
           "you mean "
           "'customer'?)\n"},
          {"a value without a currency", "name: x\nvalue: 12000\n",
           "x.yaml:2:8: warning: value '12000' is not an amount and a currency [value] (write it like 12000 "
           "EUR or "
           "12000.50 EUR)\n"},
          {"a value with points between thousands, which is read as it stands",
           "name: x\nvalue: 12.000 EUR\n",
           "x.yaml:2:8: warning: value '12.000 EUR' has three decimals: the point is the decimal point "
           "[value] (write it "
           "without points, like 12000 EUR)\n"},
          {"a value that is a list", "name: x\nvalue: [1]\n", "x.yaml:2:8: warning: value is a list" + text},
          {"facts that are one text", "name: x\nfacts: a boat\n",
           "x.yaml:2:8: warning: facts is 'a boat', not a list [form] (write each item on a line of its own, "
           "behind '- "
           "')\n"},
          {"a fact that is a text", "name: x\nfacts: [a boat]\n",
           "x.yaml:2:9: warning: fact is 'a boat', not a mapping [form] (write 'key: value' lines, or {key: "
           "value})\n"},
          {"a fact's date", "name: x\nfacts:\n  - {date: 2026-02-30, fact: a boat}\n",
           "x.yaml:3:12: warning: date '2026-02-30' does not exist [date] (February 2026 has 28 days)\n"},
          {"a time", with_entry("time: 2 pm"),
           "x.yaml:3:30: warning: time '2 pm' is not of the form HH:MM [time] (write it like \"14:05\")\n"},
          {"a time that does not exist", with_entry("time: 24:00"),
           "x.yaml:3:30: warning: time '24:00' is not of the form HH:MM [time] (write it like \"14:05\")\n"},
          {"the time of a promise", with_entry("next: 2026-11-09, at: 9:05"),
           "x.yaml:3:46: warning: at '9:05' is not of the form HH:MM [at] (write it like \"14:05\")\n"},
          {"a judgement", with_entry("judge: curios"),
           "x.yaml:3:31: warning: judge is 'curios', not one of serious, curious [form] (did you mean "
           "'curious'?)\n"},
          {"a channel that is a list", with_entry("via: [call]"),
           "x.yaml:3:29: warning: via is a list" + text},
      });
  const ProspectRead result = read(
      "name: x\nrole: [a]\ntags: [a, [b], ~, c]\ntype: odd\nvalue: 1\nfacts: [{date: x, fact: boat}]\n"
      "log: [{date: 2026-11-03, via: [a], time: noon, at: noon, judge: x}]\n");
  REQUIRE(result.prospect.has_value());
  CHECK(result.prospect->role.empty());
  CHECK(join(result.prospect->tags, "|") == "a|c");
  CHECK(format_prospect_type(result.prospect->type) == "prospect");
  CHECK_FALSE(result.prospect->value.has_value());
  CHECK_FALSE(result.prospect->facts.at(0).date.has_value());
  CHECK_FALSE(result.prospect->log.at(0).is_contact());
  CHECK(result.prospect->log.at(0).time.empty());
  CHECK(result.prospect->log.at(0).at.empty());
  CHECK(result.prospect->log.at(0).judge.empty());
}

TEST_CASE("an unknown key is a note, with the one that may be meant") {
  check(
      Outcome::read,
      {
          {"at the top", "name: x\nlinkedin: y\n",
           "x.yaml:2:1: note: unknown key 'linkedin' in this prospect [unknown-key] (it is kept as it is)\n"},
          {"mistyped", "name: x\nemail: y\n",
           "x.yaml:2:1: note: unknown key 'email' in this prospect [unknown-key] (did you mean 'emails'?)\n"},
          {"in other letters", "name: x\nCompany: y\n",
           "x.yaml:2:1: note: unknown key 'Company' in this prospect [unknown-key] (did you mean "
           "'company'?)\n"},
          {"with a mapping", "name: x\nxyz:\n  a: b\n",
           "x.yaml:2:1: note: unknown key 'xyz' in this prospect [unknown-key] (it is kept as it is)\n"},
          {"a null that is written is a value", "name: x\nxyz: ~\n",
           "x.yaml:2:1: note: unknown key 'xyz' in this prospect [unknown-key] (it is kept as it is)\n"},
          {"in an entry", with_entry("mood: good"),
           "x.yaml:3:24: note: unknown key 'mood' in this log entry [unknown-key] (it is kept as it is)\n"},
          {"in an entry, mistyped", with_entry("outcom: reached"),
           "x.yaml:3:24: note: unknown key 'outcom' in this log entry [unknown-key] (did you mean "
           "'outcome'?)\n"},
          {"in a fact", "name: x\nfacts: [{fact: y, fcat: z}]\n",
           "x.yaml:2:19: note: unknown key 'fcat' in this fact [unknown-key] (did you mean 'fact'?)\n"},
      });
}

TEST_CASE("outside the log an unknown key without a value is a note, in a flow mapping a doubt") {
  check(
      Outcome::read,
      {
          {"at the top", "name: x\nwebsite:\n",
           "x.yaml:2:1: note: 'website' has no value in this prospect [no-value] (give it a value, or remove "
           "it)\n"},
          {"at the top, mistyped", "name: x\nemail:\n",
           "x.yaml:2:1: note: 'email' has no value in this prospect [no-value] (did you mean 'emails'?)\n"},
          {"in a fact of several lines", "name: x\nfacts:\n  - fact: y\n    mood:\n",
           "x.yaml:4:5: note: 'mood' has no value in this fact [no-value] (give it a value, or remove it)\n"},
          {"in a fact, where a text wants quotes", "name: x\nfacts: [{fact: one, two}]\n",
           "x.yaml:2:21: warning: 'two' has no value in this fact [no-value] (a text with a comma in it "
           "wants quotes)\n"},
      });
}

TEST_CASE("doubts about days and disagreements stand among the others, by their lines") {
  check(Outcome::read, {
                           {"every kind",
                            "name: x\nadded: 2026-11-21\nstage: lead\ncadence: outbound\nowner: sam\nlog:\n"
                            "  - {date: 2026-11-21, via: fax}\n"
                            "  - {date: 2026-11-03, outcome: sent}\n"
                            "  - {date: 2026-11-03, stop: asked}\n"
                            "  - {date: 2026-11-03, stage: won, cadence: nurture, owner: dana}\n",
                            "x.yaml:2:8: warning: added 2026-11-21 lies in the future [added] (nobody is "
                            "contacted before that day)\n"
                            "x.yaml:7:5: warning: the entry of 2026-11-21 lies in the future [future] (it "
                            "does not count before that day; "
                            "a planned contact is next: 2026-11-21)\n"
                            "x.yaml:7:29: warning: there is no channel 'fax' in the rules [channel] (the "
                            "rules have call, email, meeting, "
                            "visit, event, post, linkedin, message)\n"
                            "x.yaml:8:5: warning: the entry of 2026-11-03 is older than added: 2026-11-21 "
                            "[added] (set added: to the day "
                            "of the first entry)\n"
                            "x.yaml:8:5: warning: outcome 'sent' has no effect without via [outcome] (name "
                            "the channel: via: call)\n"
                            "x.yaml:9:5: warning: a stop needs a note [stop] (say in note: what they said or "
                            "what was decided)\n"
                            "x.yaml:10:5: warning: stage is 'lead' at the top, but 'won' in the latest entry "
                            "that names one [disagrees] "
                            "(the one at the top holds; change it or append an entry)\n"
                            "x.yaml:10:5: warning: cadence is 'outbound' at the top, but 'nurture' in the "
                            "latest entry that names one "
                            "[disagrees] (the one at the top holds; change it or append an entry)\n"
                            "x.yaml:10:5: warning: owner is 'sam' at the top, but 'dana' in the latest entry "
                            "that names one [disagrees] "
                            "(the one at the top holds; change it or append an entry)\n"},
                       });
}

TEST_CASE("a value that is missing at the top is its default, and agrees with an entry that names it") {
  check(Outcome::read, {
                           {"the first stage", with_entry("stage: lead"), ""},
                           {"the default cadence", with_entry("cadence: outbound"), ""},
                       });
}

TEST_CASE("a message shows a long value in short, and still says what is wrong with it") {
  const std::string words =
      "the day after the spring fair when we met in the long hall by the river, or the one after that";
  struct Long {
    std::string source;
    std::string_view says;
  };
  for (const Long& one : {
           Long{"name: x\nadded: " + words + "\n", "is not of the form YYYY-MM-DD"},
           Long{with_entry("next: \"" + words + "\""), "is not of the form YYYY-MM-DD"},
           Long{with_entry("stop: \"" + words + "\""), "not one of asked"},
           Long{"name: x\nvalue: " + words + "\n", "is not an amount and a currency"},
           Long{"name: x\nstage: " + words + "\n", "in the rules"},
           Long{"name: x\n\"" + words + "\": y\n", "in this prospect"},
           Long{with_entry("\"" + words + "\""), "has no value"},
       }) {
    CAPTURE(one.says);
    const ProspectRead result = read(one.source);
    REQUIRE(result.problems.size() == 1);
    CAPTURE(result.problems.front().message);
    CHECK(result.problems.front().message.find(one.says) != std::string::npos);
    CHECK(result.problems.front().message.size() < 160);
  }
}

/// All fields of an entry. A new one does not compile here; then it belongs into this list, into a log below, and to what
/// the reader empties.
auto fields_of(const LogEntry& entry) {
  const auto& [date, time, via, outcome, touch, next, back_to_plan, at, cadence, stage, owner, stop, resume,
               idea, judge, by, note, line, column] = entry;
  return std::tie(date, time, via, outcome, touch, next, back_to_plan, at, cadence, stage, owner, stop,
                  resume, idea, judge, by, note, line, column);
}

template <std::size_t... number>
bool are_all_different(const LogEntry& a, const LogEntry& b, std::index_sequence<number...>) {
  return ((std::get<number>(fields_of(a)) != std::get<number>(fields_of(b))) && ...);
}

/// Entries with all that an entry can have; a day to come and the plan are not both in one.
constexpr std::string_view full_log =
    "name: Jane\nstage: contacted\ncadence: nurture\nowner: dana\nlog:\n"
    "  - {date: 2026-11-03, time: \"14:05\", via: call, outcome: reached, touch: false, next: 2026-11-09, "
    "at: \"09:30\", "
    "cadence: nurture,\n"
    "     stage: contacted, owner: dana, stop: asked, resume: spring, idea: one, judge: serious, by: sam, "
    "note: hello}\n"
    "  - {date: 2026-11-04, next: plan}\n";

TEST_CASE("a newcomer may bring every key of a prospect, in the order of a file") {
  std::vector<std::string_view> names;
  for (const NewcomerKey& key : newcomer_keys) names.push_back(key.name);
  names.emplace_back("log");
  const std::span<const std::string_view> keys = prospect_keys();
  CHECK(std::equal(names.begin(), names.end(), keys.begin(), keys.end()));
}

TEST_CASE("a full entry has something in every field") {
  const ProspectRead read_one = read(full_log);
  CHECK(format_problems(read_one.problems) == "");
  REQUIRE(read_one.prospect.has_value());
  LogEntry full = read_one.prospect->log[0];
  full.back_to_plan = read_one.prospect->log[1].back_to_plan;
  constexpr auto numbers = std::make_index_sequence<std::tuple_size_v<decltype(fields_of(full))>>{};
  CHECK(are_all_different(full, LogEntry{}, numbers));
}

TEST_CASE("whatever was read before in its place, a prospect is the same") {
  const std::vector<std::string_view> sources{
      full_log,
      "name: Jane\nlog: [{date: 2026-11-05}, {date: 2026-11-06}, {date: 2026-11-07}]\n",
      "name: Jane\nlog: [{date: 2026-11-05}]\n",
      "name: Jane\n",
      "name: Jane\nlog: []\n",
      "name: Jane\ncompany: Acme\nadded: 2026-01-05\nvalue: 5 EUR\ntags: [a]\nfacts: [{fact: b}]\n",
      "name: Jane\nlog: [{date: 2026-11-05, via: call}, no entry, {date: 2026-11-06, note: x}]\n",
      "name: Jane\nlog: [{date: 2026-11-05, via: call}, {via: email}, {date: 2026-02-30, note: x}]\n",
      "name: [\n",
      "- no prospect\n",
      "",
  };
  const ProspectReading reading(rules(), nov(20));
  for (const std::string_view before : sources) {
    for (const std::string_view source : sources) {
      CAPTURE(before);
      CAPTURE(source);
      Prospect prospect;
      Problems problems;
      reading.read(before, "before", "before.yaml", prospect, problems);
      problems.clear();
      const bool is_read = reading.read(source, "x", "x.yaml", prospect, problems);
      const ProspectRead alone = read(source);
      REQUIRE(is_read == alone.prospect.has_value());
      CHECK(format_problems(problems) == format_problems(alone.problems));
      if (!is_read) continue;
      CHECK(prospect.id == "x");
      CHECK(prospect.path == "x.yaml");
      CHECK(prospect.company == alone.prospect->company);
      CHECK(prospect.added == alone.prospect->added);
      CHECK(prospect.value.has_value() == alone.prospect->value.has_value());
      CHECK(prospect.tags == alone.prospect->tags);
      CHECK(prospect.facts.size() == alone.prospect->facts.size());
      CHECK(std::equal(prospect.log.begin(), prospect.log.end(), alone.prospect->log.begin(),
                       alone.prospect->log.end(),
                       [](const LogEntry& a, const LogEntry& b) { return fields_of(a) == fields_of(b); }));
    }
  }
}

}  // namespace
}  // namespace fu::store
