// fu.yaml over the built-in rules: what replaces, what merges, and what is wrong.
#include "store/rules_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/text.hpp"
#include "support/day_from_text.hpp"
#include "support/problem_text.hpp"

namespace fu::store {
namespace {

using testing::day;
using testing::format_problems;

/// The rules of a source without any problem.
Rules rules_of(std::string_view source) {
  RulesRead read = read_rules(source, "fu.yaml");
  CHECK(format_problems(read.problems).empty());
  REQUIRE(read.rules.has_value());
  return std::move(*read.rules);
}

struct Case {
  std::string_view what;
  std::string source;
  std::string_view problems;
};

enum class Result { read, refused };

void check(Result result, const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    const RulesRead read = read_rules(one.source, "fu.yaml");
    CHECK(format_problems(read.problems) == one.problems);
    CHECK(read.rules.has_value() == (result == Result::read));
  }
}

std::string tell(const Step& step) {
  return format_interval(step.wait) + (step.times ? " x " + std::to_string(*step.times) : "") +
         (step.via.empty() ? "" : " " + join(step.via, "/")) +
         (step.say.empty() ? "" : " \"" + step.say + "\"") +
         (step.template_name.empty() ? "" : " <" + step.template_name + ">");
}

std::string tell(const Outcome& outcome) {
  return outcome.name + (outcome.touch ? " touch" : " attempt") +
         (outcome.next ? " " + format_interval(*outcome.next) : "") +
         (outcome.via.empty() ? "" : " via " + outcome.via) +
         (outcome.cadence.empty() ? "" : " on " + outcome.cadence) +
         (outcome.stage.empty() ? "" : " stage " + outcome.stage) +
         (outcome.stop ? " stop " + std::string(format_stop_reason(*outcome.stop)) : "");
}

std::string tell(const Cadence& cadence) {
  std::string text = cadence.name + " " + std::to_string(cadence.priority) + " \"" + cadence.about + "\"";
  for (const Step& step : cadence.steps) text += ", " + tell(step);
  if (!cadence.then.empty()) text += ", then " + cadence.then;
  for (const Outcome& outcome : cadence.outcomes) text += ", " + tell(outcome);
  return text;
}

std::string tell(const Stage& stage) {
  return stage.name + " " + std::to_string(stage.chance) + "%" + (stage.closed ? " closed" : "") +
         (stage.cadence.empty() ? "" : " " + stage.cadence);
}

template <typename Things>
std::string tell_all(const Things& things) {
  std::string text;
  for (const auto& thing : things) text += tell(thing) + "\n";
  return text;
}

TEST_CASE("the built-in rules are those of the manual") {
  const Rules rules = rules_of("");
  CHECK(rules.default_cadence == "outbound");
  CHECK(join(rules.channels.all(), " ") == "call email meeting visit event post linkedin message");
  CHECK(join(names_of(rules.cadences), " ") ==
        "outbound inbound info-sent conversation proposal keep-in-touch nurture customer introducer");
  CHECK(tell(*rules.find_cadence("outbound")) ==
        "outbound 0 \"First contact to somebody you want as a customer\", 0d call \"Their details, is it of "
        "interest, and "
        "announce the email\", 0d email \"What you announced, with one idea they can use\", 2..3d call \"Did "
        "it arrive? What "
        "do they plan next?\", 1w x 3 email/call \"Something of value for them\", then keep-in-touch");
  CHECK(tell_all(rules.find_cadence("inbound")->outcomes) ==
        "voicemail touch 0d via email\ngatekeeper touch 1wd\nno-answer attempt 0d via email\nbusy attempt "
        "0d\n");
  CHECK(tell_all(rules.outcomes) ==
        "sent touch\nreached touch stage contacted\nreplied touch 0d stage contacted\nvoicemail touch "
        "2wd\ngatekeeper touch "
        "2wd\ninfo-sent touch on info-sent\ninterested touch on conversation stage contacted\nmet touch on "
        "conversation stage "
        "meeting\nproposed touch on proposal stage proposal\nnot-now touch on nurture\ndeclined touch on "
        "nurture stage "
        "lost\nnever touch stage lost stop asked\nno-answer attempt 1wd\nbusy attempt 1wd\nbounced attempt "
        "0d via "
        "call\nwrong-number attempt 0d via email\n");
  CHECK(tell_all(rules.stages) ==
        "lead 5%\ncontacted 10%\nmeeting 25%\nproposal 50%\nwon 100% closed customer\nlost 0% closed "
        "nurture\n");
  CHECK(rules.goals.hour == 5);
  CHECK(rules.goals.first_meeting_min == 8);
  CHECK(rules.goals.first_meeting_max == 12);
  CHECK(rules.goals.new_per_week == 3);
  CHECK(rules.goals.concentration == 25);
  CHECK(rules.stalled.touches == 8);
  CHECK(rules.stalled.days == 90);
  CHECK((rules.calendar.workdays() == Workdays{true, true, true, true, true, false, false}));
  CHECK(rules.calendar.holidays().empty());
  CHECK(rules.calendar.absences().empty());
  CHECK(rules.find_cadence("outbound")->line == 0);
  CHECK(rules.find_outcome("sent")->line == 0);
  CHECK(rules.find_stage("lead")->line == 0);
}

TEST_CASE("an empty fu.yaml, and one that says the same, change nothing") {
  const Rules built_in = rules_of("");
  for (const std::string_view source :
       {std::string_view("# nothing\n"), std::string_view("---\n"), std::string_view("~"),
        std::string_view("{}"),
        std::string_view(
            "format: 1\ncalendar:\ndefault-cadence: ~\nchannels: null\ncadences:\noutcomes: \"\"\nstages:\n"
            "goals:\nstalled:\n"),
        std::string_view("cadences: {outbound: }\noutcomes: {sent: ~}\ncalendar: {workdays: , holidays: }\n"),
        builtin_rules_text()}) {
    CAPTURE(source);
    const Rules rules = rules_of(source);
    CHECK(rules.default_cadence == built_in.default_cadence);
    CHECK(join(rules.channels.all(), " ") == join(built_in.channels.all(), " "));
    CHECK(tell_all(rules.cadences) == tell_all(built_in.cadences));
    CHECK(tell_all(rules.outcomes) == tell_all(built_in.outcomes));
    CHECK(tell_all(rules.stages) == tell_all(built_in.stages));
    CHECK((rules.calendar.workdays() == built_in.calendar.workdays()));
  }
}

TEST_CASE("a cadence replaces the built-in one of its name whole; the others stay, new ones come last") {
  const Rules rules = rules_of(R"(cadences:
  nurture:
    about: Long
    priority: -2
    steps:
      - {wait: 1y, via: call, say: "Hello, again", template: hello}
      - wait: 1..2mo
        times: 3
        via: [email, post]
    then: outbound
    outcomes:
      declined: {touch: false, next: 1w, via: post, cadence: customer, stage: lost, stop: decided}
      sent: {}
  mine: {steps: [{wait: 3d}]}
)");
  CHECK(join(names_of(rules.cadences), " ") ==
        "outbound inbound info-sent conversation proposal keep-in-touch nurture customer introducer mine");
  CHECK(tell(*rules.find_cadence("nurture")) ==
        "nurture -2 \"Long\", 1y call \"Hello, again\" <hello>, 1..2mo x 3 email/post, then outbound, "
        "declined attempt 1w "
        "via post on customer stage lost stop decided, sent touch");
  CHECK(tell(*rules.find_cadence("mine")) == "mine 0 \"\", 3d");
  CHECK(rules.find_cadence("nurture")->line == 2);
  CHECK(rules.find_cadence("nurture")->steps.at(1).line == 7);
  CHECK(rules.find_cadence("nurture")->outcomes.all().at(1).line == 13);
  CHECK(rules.find_cadence("mine")->line == 14);
  CHECK(rules.find_cadence("outbound")->line == 0);
}

TEST_CASE("an outcome replaces the built-in one of its name whole; the others stay") {
  const Rules rules = rules_of("outcomes:\n  replied: {via: call}\n  toured: {touch: false}\n");
  CHECK(tell(*rules.find_outcome("replied")) == "replied touch via call");
  CHECK(tell(*rules.find_outcome("toured")) == "toured attempt");
  CHECK(tell(*rules.find_outcome("met")) == "met touch on conversation stage meeting");
  CHECK(rules.find_outcome("replied")->line == 2);
  CHECK(rules.outcomes.size() == rules_of("").outcomes.size() + 1);
}

TEST_CASE("channels and stages replace the whole list, the default cadence the word") {
  const Rules rules = rules_of(R"(channels: [call, fax]
stages:
  - {name: new}
  - {name: done, chance: 100%, closed: true, cadence: customer}
default-cadence: nurture
)");
  CHECK(join(rules.channels.all(), " ") == "call fax");
  CHECK(tell_all(rules.stages) == "new 0%\ndone 100% closed customer\n");
  CHECK(rules.stages.all().at(1).line == 4);
  CHECK(rules.default_cadence == "nurture");
}

TEST_CASE("calendar, goals and stalled are merged key by key") {
  SUBCASE("holidays leave the workdays") {
    const Rules rules = rules_of(R"(calendar:
  holidays:
    - {date: 2026-12-25, name: Christmas Day}
    - {from: 2026-12-24, to: 2027-01-01, name: Winter break}
  absences:
    - {owner: dana, from: 2026-07-20, to: 2026-08-03}
)");
    CHECK((rules.calendar.workdays() == Workdays{true, true, true, true, true, false, false}));
    REQUIRE(rules.calendar.holidays().size() == 2);
    CHECK(rules.calendar.holidays()[0].name == "Christmas Day");
    CHECK((rules.calendar.holidays()[0].days == DayRange{day("2026-12-25"), day("2026-12-25")}));
    CHECK((rules.calendar.holidays()[1].days == DayRange{day("2026-12-24"), day("2027-01-01")}));
    REQUIRE(rules.calendar.absences().size() == 1);
    CHECK(rules.calendar.absences()[0].owner == "dana");
    CHECK((rules.calendar.absences()[0].days == DayRange{day("2026-07-20"), day("2026-08-03")}));
    CHECK_FALSE(rules.calendar.of("dana").works(day("2026-08-03")));
    CHECK(rules.calendar.of("sam").works(day("2026-08-03")));
  }
  SUBCASE("workdays") {
    const Rules rules = rules_of("calendar: {workdays: [sun, mon, sun]}\n");
    CHECK((rules.calendar.workdays() == Workdays{true, false, false, false, false, false, true}));
  }
  SUBCASE("figures") {
    const Rules rules = rules_of("goals: {hour: 7, first-meeting: 3..5}\nstalled: {days: 30}\n");
    CHECK(rules.goals.hour == 7);
    CHECK(rules.goals.first_meeting_min == 3);
    CHECK(rules.goals.first_meeting_max == 5);
    CHECK(rules.goals.new_per_week == 3);
    CHECK(rules.goals.concentration == 25);
    CHECK(rules.stalled.touches == 8);
    CHECK(rules.stalled.days == 30);
    const Rules single =
        rules_of("goals: {first-meeting: 10, new-per-week: 0, concentration: 100%}\nstalled: {touches: 1}\n");
    CHECK(single.goals.first_meeting_min == 10);
    CHECK(single.goals.first_meeting_max == 10);
    CHECK(single.goals.new_per_week == 0);
    CHECK(single.goals.concentration == 100);
    CHECK(single.stalled.touches == 1);
  }
}

TEST_CASE("a cadence that cannot be followed is an error at its line") {
  const auto step = [](const std::string& keys) {
    return "cadences:\n  mine:\n    steps:\n      - {" + keys + "}\n";
  };
  const std::string_view how =
      " [interval] (write a number or A..B, and d, wd, w, mo or y: 3d, 1wd, 3..4w)\n";
  const auto interval = [&](std::string_view what) {
    return std::string("fu.yaml:4:16: error: interval ").append(what).append(how);
  };
  const std::string no_unit = interval("'3' has no unit");
  const std::string unknown_unit = interval("'3m' has an unknown unit");
  const std::string no_number = interval("'w' has no number");
  check(
      Result::refused,
      {
          {"without steps", "cadences:\n  mine: {about: x}\n",
           "fu.yaml:2:3: error: cadence 'mine' has no steps [cadence] (write steps: and at least - {wait: "
           "1w})\n"},
          {"with an empty list of steps", "cadences:\n  mine: {steps: []}\n",
           "fu.yaml:2:3: error: cadence 'mine' has no steps [cadence] (write steps: and at least - {wait: "
           "1w})\n"},
          {"with steps that say nothing", "cadences:\n  mine:\n    steps:\n",
           "fu.yaml:2:3: error: cadence 'mine' has no steps [cadence] (write steps: and at least - {wait: "
           "1w})\n"},
          {"steps that are no list", "cadences:\n  mine:\n    steps: {wait: 1w}\n",
           "fu.yaml:3:12: error: steps is a mapping, not a list [form] (write each item on a line of its "
           "own, behind '- "
           "')\n"},
          {"a step that is no mapping", "cadences:\n  mine:\n    steps: [1w]\n",
           "fu.yaml:3:13: error: step is '1w', not a mapping [form] (write 'key: value' lines, or {key: "
           "value})\n"},
          {"a step without a wait", step("via: call"),
           "fu.yaml:4:9: error: a step without a wait [wait] (write wait: and how long, like 1w or 0d)\n"},
          {"an interval that ends before it begins", step("wait: 4..3w"),
           "fu.yaml:4:16: error: interval '4..3w' ends before it begins [interval] (write the shorter time "
           "first)\n"},
          {"no unit", step("wait: 3"), no_unit},
          {"an unknown unit", step("wait: 3m"), unknown_unit},
          {"no number", step("wait: w"), no_number},
          {"an interval that is a list", step("wait: [1w]"),
           "fu.yaml:4:16: error: wait is a list, not an interval [form] (write it like 3d, 1wd or 3..4w)\n"},
          {"times of none", step("wait: 1w, times: 0"),
           "fu.yaml:4:27: error: times is '0', not a whole number from 1 to 1000000 [form]\n"},
          {"times in words", step("wait: 1w, times: often"),
           "fu.yaml:4:27: error: times is 'often', not a whole number from 1 to 1000000 [form]\n"},
          {"priority", "cadences:\n  mine: {priority: high, steps: [{wait: 1w}]}\n",
           "fu.yaml:2:20: error: priority is 'high', not a whole number from -1000000 to 1000000 [form]\n"},
          {"then to nowhere", "cadences:\n  mine: {then: nurtur, steps: [{wait: 1w}]}\n",
           "fu.yaml:2:16: error: there is no cadence 'nurtur' [cadence] (did you mean 'nurture'?)\n"},
          {"then to something else altogether", "cadences:\n  mine: {then: xyzzy, steps: [{wait: 1w}]}\n",
           "fu.yaml:2:16: error: there is no cadence 'xyzzy' [cadence] (there are outbound, inbound, "
           "info-sent, "
           "conversation, proposal, keep-in-touch, nurture, customer, introducer, mine)\n"},
          {"cadences that are a list", "cadences: [mine]\n",
           "fu.yaml:1:11: error: cadences is a list, not a mapping [form] (write 'key: value' lines, or "
           "{key: value})\n"},
          {"a cadence that is a list", "cadences: {mine: [{wait: 1w}]}\n",
           "fu.yaml:1:18: error: cadence is a list, not a mapping [form] (write 'key: value' lines, or {key: "
           "value})\n"},
      });
}

TEST_CASE("other rules that lead nowhere or say nothing are errors at their lines") {
  check(Result::refused,
        {
            {"the default cadence", "default-cadence: outbond\n",
             "fu.yaml:1:18: error: there is no cadence 'outbond' [cadence] (did you mean 'outbound'?)\n"},
            {"an outcome's cadence", "outcomes:\n  won-over: {cadence: custmer}\n",
             "fu.yaml:2:23: error: there is no cadence 'custmer' [cadence] (did you mean 'customer'?)\n"},
            {"the cadence of an outcome of a cadence",
             "cadences:\n  mine:\n    steps: [{wait: 1w}]\n    outcomes: {met: {cadence: minee}}\n",
             "fu.yaml:4:31: error: there is no cadence 'minee' [cadence] (did you mean 'mine'?)\n"},
            {"a stage's cadence", "stages: [{name: a, cadence: custmer}]\n",
             "fu.yaml:1:29: error: there is no cadence 'custmer' [cadence] (did you mean 'customer'?)\n"},
            {"an outcome's next", "outcomes: {met: {next: 2 days}}\n",
             "fu.yaml:1:24: error: interval '2 days' has an unknown unit [interval] (write a number or A..B, "
             "and d, wd, w, "
             "mo or y: 3d, 1wd, 3..4w)\n"},
            {"an outcome's touch", "outcomes: {met: {touch: maybe}}\n",
             "fu.yaml:1:25: error: touch is 'maybe', not true or false [form]\n"},
            {"an outcome's stop", "outcomes: {met: {stop: aksed}}\n",
             "fu.yaml:1:24: error: stop is 'aksed', not one of asked, reassigned, precluded, no-benefit, "
             "decided [form] (did "
             "you mean 'asked'?)\n"},
            {"an outcome that is a word", "outcomes: {met: yes}\n",
             "fu.yaml:1:17: error: outcome is 'yes', not a mapping [form] (write 'key: value' lines, or "
             "{key: value})\n"},
            {"a stage twice", "stages:\n  - {name: a}\n  - {name: b}\n  - {name: a}\n",
             "fu.yaml:4:5: error: stage 'a' stands here a second time [stage] (keep one of them)\n"},
            {"a stage without a name", "stages:\n  - {chance: 5%}\n",
             "fu.yaml:2:5: error: a stage without a name [stage] (write name:)\n"},
            {"no stages", "stages: []\n",
             "fu.yaml:1:9: error: there are no stages [stage] (name one, or remove the key)\n"},
            {"stages that are a mapping", "stages: {lead: 5%}\n",
             "fu.yaml:1:9: error: stages is a mapping, not a list [form] (write each item on a line of its "
             "own, behind '- "
             "')\n"},
            {"no channels", "channels: []\n",
             "fu.yaml:1:11: error: there are no channels [channel] (name one, or remove the key)\n"},
            {"a later format", "format: 2\n",
             "fu.yaml:1:9: error: this book has format '2', this fu reads format 1 [format] (install a newer "
             "fu)\n"},
            {"a list at the top", "- a\n",
             "fu.yaml:1:1: error: fu.yaml is a list, not a mapping [form] (write 'key: value' lines, or "
             "{key: value})\n"},
            {"no YAML", "cadences: {mine\n",
             "fu.yaml:1:11: error: not YAML: a { that is never closed [yaml] (close it with }, or put a text "
             "with , : or } in "
             "quotes)\n"},
            {"a key twice", "cadences:\n  a: {steps: [{wait: 1w}]}\n  a: {steps: [{wait: 2w}]}\n",
             "fu.yaml:3:3: error: key 'a' stands here a second time [duplicate-key] (the first is on line 2; "
             "keep one)\n"},
            {"a conflict marker", "<<<<<<< ours\n",
             "fu.yaml:1:1: error: conflict marker '<<<<<<<' [conflict] (keep the right lines of both sides "
             "and remove the "
             "markers)\n"},
        });
}

TEST_CASE("a calendar that is not understood, or never works, is an error at its line") {
  check(
      Result::refused,
      {
          {"a workday", "calendar:\n  workdays: [mon, tuesday]\n",
           "fu.yaml:2:19: error: workday is 'tuesday', not one of mon, tue, wed, thu, fri, sat, sun "
           "[form]\n"},
          {"no workday that is understood", "calendar:\n  workdays: [monday]\n",
           "fu.yaml:2:14: error: workday is 'monday', not one of mon, tue, wed, thu, fri, sat, sun [form]\n"},
          {"workdays that are one word", "calendar:\n  workdays: mon\n",
           "fu.yaml:2:13: error: workdays is 'mon', not a list [form] (write each item on a line of its "
           "own, behind '- "
           "')\n"},
          {"no workdays", "format: 1\ncalendar:\n  workdays: []\n",
           "fu.yaml:2:1: error: no working day in ten years from 1970-01-01 [calendar] (name workdays, and "
           "end the "
           "holidays and absences)\n"},
          {"ten years of holidays", "calendar:\n  holidays: [{from: 2026-01-01, to: 2035-12-31}]\n",
           "fu.yaml:1:1: error: no working day in ten years from 2026-01-01 [calendar] (name workdays, and "
           "end the "
           "holidays and absences)\n"},
          {"ten years of absence",
           "calendar:\n  absences: [{owner: sam, from: 2026-01-01, to: 2026-01-02}, {owner: dana, from: "
           "2026-01-01, to: "
           "2035-12-31}]\n",
           "fu.yaml:1:1: error: no working day in ten years from 2026-01-01 for dana [calendar] (name "
           "workdays, and end "
           "the holidays and absences)\n"},
          {"ten years of holidays and absence together",
           "calendar:\n  workdays: [mon, tue, wed, thu, fri, sat, sun]\n  holidays: [{from: 2026-01-01, "
           "to: 2030-12-31}]\n"
           "  absences: [{owner: dana, from: 2031-01-01, to: 2035-12-31}]\n",
           "fu.yaml:1:1: error: no working day in ten years from 2026-01-01 for dana [calendar] (name "
           "workdays, and end "
           "the holidays and absences)\n"},
          {"a holiday that does not exist", "calendar:\n  holidays:\n    - {date: 2026-02-30}\n",
           "fu.yaml:3:14: error: date '2026-02-30' does not exist [date] (February 2026 has 28 days)\n"},
          {"the end of a holiday", "calendar:\n  holidays:\n    - {from: 2026-01-01, to: soon}\n",
           "fu.yaml:3:30: error: to: date 'soon' is not of the form YYYY-MM-DD [date] (write it like "
           "2026-11-20)\n"},
          {"a holiday without days", "calendar:\n  holidays:\n    - {name: x}\n",
           "fu.yaml:3:7: error: which days is this holiday? [date] (write date:, or from: and to:)\n"},
          {"a holiday without an end", "calendar:\n  holidays:\n    - {from: 2026-01-01}\n",
           "fu.yaml:3:7: error: which days is this holiday? [date] (write date:, or from: and to:)\n"},
          {"a holiday with a day and an end",
           "calendar:\n  holidays:\n    - {date: 2026-01-01, to: 2026-01-02}\n",
           "fu.yaml:3:7: error: which days is this holiday? [date] (write date:, or from: and to:)\n"},
          {"a holiday that ends before it begins",
           "calendar:\n  holidays:\n    - {from: 2026-01-02, to: 2026-01-01}\n",
           "fu.yaml:3:7: error: this holiday ends before it begins [date] (write the earlier day in "
           "from:)\n"},
          {"a holiday that is a date", "calendar:\n  holidays: [2026-12-25]\n",
           "fu.yaml:2:14: error: holiday is '2026-12-25', not a mapping [form] (write 'key: value' lines, "
           "or {key: "
           "value})\n"},
          {"an absence of nobody", "calendar:\n  absences:\n    - {from: 2026-01-01, to: 2026-01-02}\n",
           "fu.yaml:3:7: error: whose absence is this? [owner] (write owner:)\n"},
          {"an absence without an end", "calendar:\n  absences:\n    - {owner: dana, from: 2026-01-01}\n",
           "fu.yaml:3:7: error: which days is this absence? [date] (write from: and to:)\n"},
          {"a calendar that is a list", "calendar: [mon]\n",
           "fu.yaml:1:11: error: calendar is a list, not a mapping [form] (write 'key: value' lines, or "
           "{key: value})\n"},
      });
}

TEST_CASE("all that is wrong is told, in the order of the lines") {
  check(Result::refused,
        {{"two errors, a warning and a note",
          "default-cadence: xyzzz\nfoo: 1\ncadences:\n  mine:\n    steps: [{wait: soon, via: fax}]\n",
          "fu.yaml:1:18: error: there is no cadence 'xyzzz' [cadence] (there are outbound, inbound, "
          "info-sent, conversation, "
          "proposal, keep-in-touch, nurture, customer, introducer, mine)\n"
          "fu.yaml:2:1: note: unknown key 'foo' in this fu.yaml [unknown-key] (it is kept as it is)\n"
          "fu.yaml:5:20: error: interval 'soon' has no number [interval] (write a number or A..B, and "
          "d, wd, w, mo or "
          "y: 3d, 1wd, 3..4w)\n"
          "fu.yaml:5:31: warning: there is no channel 'fax' [channel] (there are call, email, meeting, "
          "visit, event, post, "
          "linkedin, message)\n"}});
}

TEST_CASE("words that no date depends on are doubted, and so are figures and names of the wrong form") {
  check(
      Result::read,
      {
          {"a step's channel", "cadences: {mine: {steps: [{wait: 1w, via: emial}]}}\n",
           "fu.yaml:1:43: warning: there is no channel 'emial' [channel] (did you mean 'email'?)\n"},
          {"one of a step's channels", "cadences: {mine: {steps: [{wait: 1w, via: [call, emial]}]}}\n",
           "fu.yaml:1:50: warning: there is no channel 'emial' [channel] (did you mean 'email'?)\n"},
          {"an outcome's channel", "outcomes: {met: {via: emial}}\n",
           "fu.yaml:1:23: warning: there is no channel 'emial' [channel] (did you mean 'email'?)\n"},
          {"an outcome's stage", "outcomes: {met: {stage: meting}}\n",
           "fu.yaml:1:25: warning: there is no stage 'meting' [stage] (did you mean 'meeting'?)\n"},
          {"a channel of the file's own list is none", "channels: [fax]\noutcomes: {met: {via: fax}}\n", ""},
          {"a cadence further down is one",
           "default-cadence: mine\ncadences: {mine: {steps: [{wait: 1w}]}}\n", ""},
          {"an unknown key", "cadence: x\n",
           "fu.yaml:1:1: note: unknown key 'cadence' in this fu.yaml [unknown-key] (did you mean "
           "'cadences'?)\n"},
          {"an unknown key in a step", "cadences: {mine: {steps: [{wait: 1w, time: 3}]}}\n",
           "fu.yaml:1:38: note: unknown key 'time' in this step [unknown-key] (did you mean 'times'?)\n"},
          {"what to say", "cadences: {mine: {steps: [{wait: 1w, say: [a]}]}}\n",
           "fu.yaml:1:43: warning: say is a list, not a text [form] (put it in quotes, or on one line)\n"},
          {"a chance", "stages: [{name: a, chance: 5}]\n",
           "fu.yaml:1:28: warning: chance is '5', not a percentage from 0% to 100% [form]\n"},
          {"a chance beyond certainty", "stages: [{name: a, chance: 101%}]\n",
           "fu.yaml:1:28: warning: chance is '101%', not a percentage from 0% to 100% [form]\n"},
          {"closed", "stages: [{name: a, closed: yes}]\n",
           "fu.yaml:1:28: warning: closed is 'yes', not true or false [form]\n"},
          {"a goal", "goals: {hour: many}\n",
           "fu.yaml:1:15: warning: hour is 'many', not a whole number from 0 to 1000000 [form]\n"},
          {"the first meeting", "goals: {first-meeting: 12..8}\n",
           "fu.yaml:1:24: warning: first-meeting is not a number of touches [form] (write it like 8..12)\n"},
          {"the concentration", "goals: {concentration: 25}\n",
           "fu.yaml:1:24: warning: concentration is '25', not a percentage from 0% to 100% [form]\n"},
          {"goals that are a list", "goals: [5]\n",
           "fu.yaml:1:8: warning: goals is a list, not a mapping [form] (write 'key: value' lines, or {key: "
           "value})\n"},
          {"stalled", "stalled: {days: -1}\n",
           "fu.yaml:1:17: warning: days is '-1', not a whole number from 0 to 1000000 [form]\n"},
      });
}

TEST_CASE("an unknown key without a value is a note, in a flow mapping a doubt") {
  check(Result::read,
        {
            {"at the top", "foo:\n",
             "fu.yaml:1:1: note: 'foo' has no value in this fu.yaml [no-value] (give it a value, or remove "
             "it)\n"},
            {"a colon that wants a blank", "cadences: {mine: {steps: [{wait: 1w, via:call}]}}\n",
             "fu.yaml:1:38: warning: 'via:call' has no value in this step [no-value] (a colon wants a blank "
             "behind it)\n"},
            {"a text that wants quotes", "cadences: {mine: {steps: [{wait: 1w, say: Hello, again}]}}\n",
             "fu.yaml:1:50: warning: 'again' has no value in this step [no-value] (a text with a comma in it "
             "wants quotes)\n"},
        });
}

TEST_CASE("a message shows a long value in short") {
  const std::string words(5000, 'x');
  for (const std::string& source :
       {"default-cadence: " + words, "format: " + words, "cadences: {mine: {steps: [{wait: " + words + "}]}}",
        "stages: [{name: " + words + "}, {name: " + words + "}]", "cadences: {" + words + ": {about: a}}",
        "goals: {hour: " + words + "}"}) {
    CAPTURE(source.substr(0, 60));
    const RulesRead read = read_rules(source, "fu.yaml");
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().message.size() < 200);
  }
}

TEST_CASE("a fu.yaml of 1 MiB is read in no time, whatever it is full of" * doctest::timeout(5)) {
  const auto full_of = [](std::string head, const auto& line) {
    for (int i = 0; head.size() < 1024 * 1024 - 100; ++i) head += line(std::to_string(i));
    return head;
  };
  SUBCASE("outcomes") {
    const auto source = full_of("outcomes:\n", [](const std::string& i) { return " o" + i + ": {}\n"; });
    CHECK(rules_of(source).outcomes.size() > 50'000);
  }
  SUBCASE("stages") {
    const auto source = full_of("stages:\n", [](const std::string& i) { return "- {name: s" + i + "}\n"; });
    CHECK(rules_of(source).stages.size() > 20'000);
  }
  SUBCASE("absences of one owner") {
    const auto source = full_of("calendar:\n absences:\n", [](const std::string&) {
      return std::string(" - {owner: a, from: 2026-01-01, to: 2026-01-02}\n");
    });
    CHECK(rules_of(source).calendar.absences().size() > 10'000);
  }
  SUBCASE("holidays, and owners who are absent") {
    std::string source = "calendar:\n holidays:\n";
    for (int i = 0; i < 9'000; ++i) {
      const Day off = day("2026-01-05") + Days{7 * i};
      source += " - {from: " + format_day(off) + ", to: " + format_day(off + Days{3}) + "}\n";
    }
    source = full_of(source + " absences:\n", [](const std::string& i) {
      return " - {owner: o" + i + ", from: 2026-01-01, to: 2026-01-02}\n";
    });
    CHECK(rules_of(source).calendar.absences().size() > 10'000);
  }
}

}  // namespace
}  // namespace fu::store
