// Reads the built-in rules and then the book's with the same code, and checks that every name leads
// somewhere.
#include "store/rules_reader.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "store/cadence_reader.hpp"
#include "store/calendar_reader.hpp"
#include "store/rule_reading.hpp"
#include "store/yaml_document.hpp"

namespace fu {
extern const std::string_view builtin_rules_yaml;  // made by cmake/FuEmbed.cmake
}

namespace fu::store {

namespace {

void read_closed(RuleReading& reading, const Node& value, std::string_view name, Stage& stage) {
  stage.closed = reading.leniently([&] { return reading.reader().truth(value, name); }).value_or(false);
}

constexpr std::array<RuleKey<Stage>, 4> stage_keys{{
    {{"name", Form::text, "What the stage is called.", Need::required}, read_text<Stage, &Stage::name>},
    {{"chance", Form::percent, "How many of a hundred such deals are won, like 25%."},
     read_percent<Stage, &Stage::chance>},
    {{"closed", Form::truth, "The deal is over: won at 100%, lost at 0%."}, read_closed},
    {{"cadence", Form::cadence, "The cadence that is assigned with the stage."},
     read_cadence_name<Stage, &Stage::cadence>},
}};

void read_first_meeting(RuleReading& reading, const Node& value, std::string_view, Goals& goals) {
  if (value.kind == Kind::scalar) {
    const auto dots = value.text.find("..");
    const auto min = parse_count(value.text.substr(0, dots));
    const auto max = dots == std::string_view::npos ? min : parse_count(value.text.substr(dots + 2));
    if (min && max && *min <= *max) {
      goals.first_meeting_min = *min;
      goals.first_meeting_max = *max;
      return;
    }
  }
  reading.reader().warn(value, "form", "first-meeting is not a number of touches", "write it like 8..12");
}

constexpr std::array<RuleKey<Goals>, 4> goal_keys{{
    {{"hour", Form::count, "How many follow-ups to do in a Follow-Up Hour."},
     read_count<Goals, &Goals::hour>},
    {{"first-meeting", Form::touches, "How many touches to expect before the first meeting, like 8..12."},
     read_first_meeting},
    {{"new-per-week", Form::count, "How many new prospects to add in a week."},
     read_count<Goals, &Goals::new_per_week>},
    {{"concentration", Form::percent,
      "The largest part of the pipeline that should hang on one deal, like 25%."},
     read_percent<Goals, &Goals::concentration>},
}};

constexpr std::array<RuleKey<Stalled>, 2> stalled_keys{{
    {{"touches", Form::count, "So many touches without progress."}, read_count<Stalled, &Stalled::touches>},
    {{"days", Form::count, "So many days without progress."}, read_count<Stalled, &Stalled::days>},
}};

void read_format(RuleReading& reading, const Node& value, std::string_view, Rules&) {
  if (value.kind == Kind::scalar && parse_count(value.text) == supported_format) return;
  reading.reader().error(value, "format",
                         "this book has format " + shown(value.text) + ", this fu reads format 1",
                         "install a newer fu");
}

void read_calendar_key(RuleReading& reading, const Node& value, std::string_view, Rules&) {
  read_calendar(reading.reader(), value, reading.calendar());
}

void read_channels(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  if (!reading.reader().is_list(value, name)) return;
  rules.channels = {};
  for (std::string& channel : reading.reader().texts(value, name)) rules.channels.put(std::move(channel));
  if (rules.channels.empty())
    reading.reader().error(value, "channel", "there are no channels", "name one, or remove the key");
}

void read_cadences_key(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  read_cadences(reading, value, name, rules.cadences);
}

void read_outcomes_key(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  read_outcomes(reading, value, name, rules.outcomes);
}

void read_stages(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  NodeReader& reader = reading.reader();
  if (!reader.is_list(value, name)) return;
  rules.stages = {};
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "stage")) return;
    Stage stage{.line = reading.line_of(item)};
    read_keys(reading, item, "stage", stage_keys, stage);
    if (stage.name.empty()) {
      reader.error(item, "stage", "a stage without a name", "write name:");
    } else if (rules.stages.contains(stage.name)) {
      reader.error(item, "stage", "stage " + shown(stage.name) + " stands here a second time",
                   "keep one of them");
    }
    rules.stages.put(std::move(stage));
  });
  if (rules.stages.empty() && !reading.has_error())
    reader.error(value, "stage", "there are no stages", "name one, or remove the key");
}

void read_goals(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  if (reading.leniently([&] { return reading.reader().is_mapping(value, name); }))
    read_keys(reading, value, name, goal_keys, rules.goals);
}

void read_stalled(RuleReading& reading, const Node& value, std::string_view name, Rules& rules) {
  if (reading.leniently([&] { return reading.reader().is_mapping(value, name); }))
    read_keys(reading, value, name, stalled_keys, rules.stalled);
}

constexpr std::array<RuleKey<Rules>, 9> top_keys{{
    {{"format", Form::format, "The version of the format; it is 1."}, read_format},
    {{"calendar", Form::calendar,
      "Working days, holidays and absences. Merged key by key with the built-in one."},
     read_calendar_key},
    {{"default-cadence", Form::cadence, "The cadence of prospects that name none."},
     read_cadence_name<Rules, &Rules::default_cadence>},
    {{"channels", Form::channel_names, "The ways of making contact. Your list replaces the built-in one."},
     read_channels},
    {{"cadences", Form::cadences,
      "Plans of contacts, by name. Each replaces the built-in one of that name, whole."},
     read_cadences_key},
    {{"outcomes", Form::outcomes,
      "What a contact with that outcome does, by name. Each replaces the built-in one of that name, whole."},
     read_outcomes_key},
    {{"stages", Form::stages, "The stages of a deal, in order. Your list replaces the built-in one."},
     read_stages},
    {{"goals", Form::goals, "The figures that you measure yourself against. Merged key by key."}, read_goals},
    {{"stalled", Form::stalled, "When an open deal counts as stalled. Merged key by key."}, read_stalled},
}};

const Node& place_of_calendar(const Tree& tree) {
  const Node* place = &tree.root();
  tree.each_pair(tree.root(), [&](const Node& key, const Node&) {
    if (key.text == "calendar") place = &key;
  });
  return *place;
}

void read_top(RuleReading& reading, Rules& rules) {
  const Tree& tree = reading.reader().tree();
  if (tree.is_empty() || tree.root().is_absent() || !reading.reader().is_mapping(tree.root(), "fu.yaml"))
    return;
  read_keys(reading, tree.root(), "fu.yaml", top_keys, rules);
  reading.check_expected();
  if (!reading.is_built_in() && !reading.has_error())
    check_calendar(reading.reader(), place_of_calendar(tree), reading.calendar());
}

/// Of the book's outcomes, then of those that only cadences have.
NamedList<std::string> all_outcome_names(const Rules& rules) {
  NamedList<std::string> names;
  for (const Outcome& outcome : rules.outcomes) names.put(outcome.name);
  for (const Cadence& cadence : rules.cadences) {
    for (const Outcome& outcome : cadence.outcomes) names.put(outcome.name);
  }
  return names;
}

}  // namespace

RuleKeyForms rule_key_forms() {
  return {.top = key_forms_of(top_keys),
          .cadence = cadence_key_forms(),
          .step = step_key_forms(),
          .outcome = outcome_key_forms(),
          .stage = key_forms_of(stage_keys),
          .goals = key_forms_of(goal_keys),
          .stalled = key_forms_of(stalled_keys)};
}

std::string_view builtin_rules_text() { return builtin_rules_yaml; }

RulesRead read_rules(std::string_view source, const std::string& path) {
  RulesRead read;
  Rules rules;
  CalendarParts calendar;
  bool wrong = false;
  for (const bool built_in : {true, false}) {
    const auto tree = parse_document(built_in ? builtin_rules_yaml : source, path, read.problems);
    if (!tree) return read;
    RuleReading reading(rules, calendar, *tree, path, read.problems, built_in);
    read_top(reading, rules);
    wrong = wrong || reading.has_error();
  }
  std::stable_sort(read.problems.begin(), read.problems.end(), stands_before);
  if (wrong) return read;
  rules.outcome_names = all_outcome_names(rules);
  rules.calendar = Calendar(calendar.workdays, std::move(calendar.holidays), std::move(calendar.absences));
  read.rules = std::move(rules);
  return read;
}

}  // namespace fu::store
