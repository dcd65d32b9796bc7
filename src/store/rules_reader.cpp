// Reads the built-in rules and then the book's with the same code, and checks that every name leads
// somewhere.
#include "store/rules_reader.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "base/text.hpp"
#include "store/calendar_reader.hpp"
#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu {
extern const std::string_view builtin_rules_yaml;  // made by cmake/FuEmbed.cmake
}

namespace fu::store {

namespace {

class RulesReader {
 public:
  /// `built_in`: rules get no line of fu.yaml. Wrong forms are errors: no agenda from wrong rules.
  RulesReader(Rules& rules, CalendarParts& calendar, const Tree& tree, const std::string& path,
              Problems& problems, bool built_in)
      : rules_(rules),
        calendar_(calendar),
        reader_(tree, path, problems, Severity::error),
        built_in_(built_in) {}

  void read() {
    if (reader_.tree().is_empty()) return;
    const Node& root = reader_.tree().root();
    if (root.is_absent() || !reader_.is_mapping(root, "fu.yaml")) return;
    read_keys(root, "fu.yaml", top_keys, rules_);
    for (const auto& check : name_checks_) check();
    if (!built_in_ && !has_error()) check_calendar(reader_, place_of_calendar(root), calendar_);
  }

  bool has_error() const { return reader_.errors() > 0; }

  static RuleKeyForms key_forms() {
    return {.top = key_forms_of(top_keys),
            .cadence = key_forms_of(cadence_keys),
            .step = key_forms_of(step_keys),
            .outcome = key_forms_of(outcome_keys),
            .stage = key_forms_of(stage_keys),
            .goals = key_forms_of(goal_keys),
            .stalled = key_forms_of(stalled_keys)};
  }

 private:
  /// A key, and what its value does.
  template <typename Into>
  struct Key : KeyForm {
    void (RulesReader::*read)(const Node& value, std::string_view name, Into& into);
  };
  static const std::array<Key<Rules>, 9> top_keys;
  static const std::array<Key<Cadence>, 5> cadence_keys;
  static const std::array<Key<Step>, 5> step_keys;
  static const std::array<Key<Outcome>, 6> outcome_keys;
  static const std::array<Key<Stage>, 4> stage_keys;
  static const std::array<Key<Goals>, 4> goal_keys;
  static const std::array<Key<Stalled>, 2> stalled_keys;

  template <typename Keys, typename Into>
  void read_keys(const Node& mapping, std::string_view what, const Keys& keys, Into& into) {
    reader_.each_key(mapping, what, keys,
                     [&](const auto& key, const Node& value) { (this->*key.read)(value, key.name, into); });
  }

  const Node& place_of_calendar(const Node& root) const {
    const Node* place = &root;
    reader_.tree().each_pair(root, [&](const Node& key, const Node&) {
      if (key.text == "calendar") place = &key;
    });
    return *place;
  }

  RuleLine line(const Node& node) const { return built_in_ ? 0 : node.place.line; }

  // What several tables need. A text of the wrong form is only a warning, but for a name that must lead somewhere.
  template <typename Into, std::string Into::*member>
  void text(const Node& value, std::string_view name, Into& into) {
    into.*member = leniently([&] { return reader_.text(value, name); }).value_or("");
  }
  template <typename Into, std::string Into::*member>
  void cadence_name(const Node& value, std::string_view name, Into& into) {
    into.*member = reader_.text(value, name).value_or("");
    check_later(
        value, Severity::error, "cadence",
        [this](std::string_view word) { return rules_.find_cadence(word) != nullptr; },
        [this] { return names_of(rules_.cadences); });
  }
  template <typename Into, int Into::*member>
  void count(const Node& value, std::string_view name, Into& into) {
    into.*member =
        leniently([&] { return reader_.number(value, name, 0, most_number); }).value_or(into.*member);
  }
  template <typename Into, int Into::*member>
  void percent(const Node& value, std::string_view name, Into& into) {
    into.*member = leniently([&] { return reader_.percent(value, name); }).value_or(into.*member);
  }

  /// For what no next contact depends on: a wrong value is a warning.
  template <typename Read>
  auto leniently(Read read) -> decltype(read()) {
    return reader_.with(Severity::warning, read);
  }

  void check_channel(const Node& v) {
    check_later(
        v, Severity::warning, "channel", [this](std::string_view word) { return rules_.has_channel(word); },
        [this] { return names_of(rules_.channels); });
  }

  /// A word that must be among the rules once all of them are read.
  void check_later(const Node& value, Severity severity, std::string what,
                   std::function<bool(std::string_view)> exists,
                   std::function<std::vector<std::string>()> words) {
    if (built_in_ || value.kind != Kind::scalar) return;
    name_checks_.emplace_back([this, &value, severity, what, exists, words] {
      if (exists(value.text)) return;
      const bool says_meant = !reader_.is_full();
      const std::vector<std::string> known = says_meant ? words() : std::vector<std::string>();
      const auto meant = closest_match(value.text, known);
      reader_.report(severity, value, what, "there is no " + what + " " + shown(value.text),
                     meant ? "did you mean '" + *meant + "'?" : "there are " + listed(known));
    });
  }

  void format(const Node& value, std::string_view, Rules&) {
    if (value.kind == Kind::scalar && parse_count(value.text) == supported_format) return;
    reader_.error(value, "format", "this book has format " + shown(value.text) + ", this fu reads format 1",
                  "install a newer fu");
  }

  void calendar(const Node& value, std::string_view, Rules&) { read_calendar(reader_, value, calendar_); }

  void channels(const Node& value, std::string_view name, Rules& rules) {
    if (!reader_.is_list(value, name)) return;
    rules.channels = {};
    for (std::string& channel : reader_.texts(value, name)) rules.channels.put(std::move(channel));
    if (rules.channels.empty())
      reader_.error(value, "channel", "there are no channels", "name one, or remove the key");
  }

  void cadences(const Node& value, std::string_view name, Rules&) {
    if (!reader_.is_mapping(value, name)) return;
    reader_.tree().each_pair(value, [&](const Node& key, const Node& body) {
      if (!body.is_absent()) read_cadence(key, body);
    });
  }

  void read_cadence(const Node& key, const Node& body) {
    if (!reader_.is_mapping(body, "cadence")) return;
    const std::size_t errors_before = reader_.errors();
    Cadence cadence{.name = std::string(key.text), .line = line(key)};
    read_keys(body, "cadence", cadence_keys, cadence);
    if (cadence.steps.empty() && reader_.errors() == errors_before) {
      reader_.error(key, "cadence", "cadence " + shown(cadence.name) + " has no steps",
                    "write steps: and at least - {wait: 1w}");
    }
    rules_.cadences.put(std::move(cadence));
  }

  void priority(const Node& value, std::string_view name, Cadence& cadence) {
    cadence.priority = reader_.number(value, name, -most_number, most_number).value_or(0);
  }

  void steps(const Node& value, std::string_view name, Cadence& cadence) {
    cadence.steps.clear();
    if (!reader_.is_list(value, name)) return;
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "step")) return;
      Step step{.line = line(item)};
      has_wait_ = false;
      read_keys(item, "step", step_keys, step);
      if (!has_wait_)
        reader_.error(item, "wait", "a step without a wait", "write wait: and how long, like 1w or 0d");
      cadence.steps.push_back(std::move(step));
    });
  }

  void wait(const Node& value, std::string_view name, Step& step) {
    has_wait_ = true;
    step.wait = reader_.interval(value, name).value_or(Interval{});
  }
  void times(const Node& value, std::string_view name, Step& step) {
    step.times = reader_.number(value, name, 1, most_number);
  }
  void step_via(const Node& value, std::string_view name, Step& step) {
    step.via = reader_.texts(value, name);
    if (value.kind == Kind::scalar) check_channel(value);
    if (value.kind == Kind::list)
      reader_.tree().each_item(value, [this](const Node& one) { check_channel(one); });
  }

  template <typename Into, NamedList<Outcome> Into::*member>
  void outcomes(const Node& value, std::string_view name, Into& into) {
    if (!reader_.is_mapping(value, name)) return;
    reader_.tree().each_pair(value, [&](const Node& key, const Node& body) {
      if (body.is_absent() || !reader_.is_mapping(body, "outcome")) return;
      Outcome outcome{.name = std::string(key.text), .line = line(key)};
      read_keys(body, "outcome", outcome_keys, outcome);
      (into.*member).put(std::move(outcome));
    });
  }

  void touch(const Node& value, std::string_view name, Outcome& outcome) {
    outcome.touch = reader_.truth(value, name).value_or(true);
  }
  void next(const Node& value, std::string_view name, Outcome& outcome) {
    outcome.next = reader_.interval(value, name);
  }
  void outcome_via(const Node& value, std::string_view name, Outcome& outcome) {
    outcome.via = reader_.text(value, name).value_or("");
    check_channel(value);
  }
  void outcome_stage(const Node& value, std::string_view name, Outcome& outcome) {
    outcome.stage = reader_.text(value, name).value_or("");
    check_later(
        value, Severity::warning, "stage",
        [this](std::string_view word) { return rules_.find_stage(word) != nullptr; },
        [this] { return names_of(rules_.stages); });
  }
  void stop(const Node& value, std::string_view name, Outcome& outcome) {
    const auto reason = reader_.choice(value, name, {stop_reason_words.begin(), stop_reason_words.end()});
    if (reason) outcome.stop = static_cast<StopReason>(*reason);
  }

  void stages(const Node& value, std::string_view name, Rules& rules) {
    if (!reader_.is_list(value, name)) return;
    rules.stages = {};
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "stage")) return;
      Stage stage{.line = line(item)};
      read_keys(item, "stage", stage_keys, stage);
      if (stage.name.empty()) {
        reader_.error(item, "stage", "a stage without a name", "write name:");
      } else if (rules.stages.contains(stage.name)) {
        reader_.error(item, "stage", "stage " + shown(stage.name) + " stands here a second time",
                      "keep one of them");
      }
      rules.stages.put(std::move(stage));
    });
    if (rules.stages.empty() && !has_error()) {
      reader_.error(value, "stage", "there are no stages", "name one, or remove the key");
    }
  }
  void closed(const Node& value, std::string_view name, Stage& stage) {
    stage.closed = leniently([&] { return reader_.truth(value, name); }).value_or(false);
  }

  void goals(const Node& value, std::string_view name, Rules& rules) {
    if (leniently([&] { return reader_.is_mapping(value, name); }))
      read_keys(value, name, goal_keys, rules.goals);
  }
  void first_meeting(const Node& value, std::string_view, Goals& goals) {
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
    reader_.warn(value, "form", "first-meeting is not a number of touches", "write it like 8..12");
  }
  void stalled(const Node& value, std::string_view name, Rules& rules) {
    if (leniently([&] { return reader_.is_mapping(value, name); }))
      read_keys(value, name, stalled_keys, rules.stalled);
  }

  Rules& rules_;
  CalendarParts& calendar_;
  NodeReader reader_;
  bool built_in_;
  bool has_wait_ = false;  ///< of the step that is being read
  std::vector<std::function<void()>> name_checks_;
};

const std::array<RulesReader::Key<Rules>, 9> RulesReader::top_keys{{
    {{"format", Form::format, "The version of the format; it is 1."}, &RulesReader::format},
    {{"calendar", Form::calendar,
      "Working days, holidays and absences. Merged key by key with the built-in one."},
     &RulesReader::calendar},
    {{"default-cadence", Form::cadence, "The cadence of prospects that name none."},
     &RulesReader::cadence_name<Rules, &Rules::default_cadence>},
    {{"channels", Form::channel_names, "The ways of making contact. Your list replaces the built-in one."},
     &RulesReader::channels},
    {{"cadences", Form::cadences,
      "Plans of contacts, by name. Each replaces the built-in one of that name, whole."},
     &RulesReader::cadences},
    {{"outcomes", Form::outcomes,
      "What a contact with that outcome does, by name. Each replaces the built-in one of that name, whole."},
     &RulesReader::outcomes<Rules, &Rules::outcomes>},
    {{"stages", Form::stages, "The stages of a deal, in order. Your list replaces the built-in one."},
     &RulesReader::stages},
    {{"goals", Form::goals, "The figures that you measure yourself against. Merged key by key."},
     &RulesReader::goals},
    {{"stalled", Form::stalled, "When an open deal counts as stalled. Merged key by key."},
     &RulesReader::stalled},
}};

const std::array<RulesReader::Key<Cadence>, 5> RulesReader::cadence_keys{{
    {{"about", Form::text, "What the cadence is for."}, &RulesReader::text<Cadence, &Cadence::about>},
    {{"priority", Form::priority,
      "Prospects on a cadence with a higher priority are listed first. Without it, 0."},
     &RulesReader::priority},
    {{"steps", Form::steps, "The contacts, in order.", Need::required}, &RulesReader::steps},
    {{"then", Form::cadence,
      "The cadence that follows when all steps are done. Without it, the last step goes on for ever."},
     &RulesReader::cadence_name<Cadence, &Cadence::then>},
    {{"outcomes", Form::outcomes, "Outcomes that mean something else for prospects on this cadence."},
     &RulesReader::outcomes<Cadence, &Cadence::outcomes>},
}};

const std::array<RulesReader::Key<Step>, 5> RulesReader::step_keys{{
    {{"wait", Form::interval, "How long to wait after the touch before, like 0d (at once), 2wd or 3..4w.",
      Need::required},
     &RulesReader::wait},
    {{"times", Form::times,
      "How often to do this step. Without it, once; the last step of a cadence without then: for ever."},
     &RulesReader::times},
    {{"via", Form::channel_list,
      "How to make contact: a channel, or several in turn. Without it, any will do."},
     &RulesReader::step_via},
    {{"say", Form::text, "What to say or send."}, &RulesReader::text<Step, &Step::say>},
    {{"template", Form::text, "The message template templates/NAME.md, without the .md."},
     &RulesReader::text<Step, &Step::template_name>},
}};

const std::array<RulesReader::Key<Outcome>, 6> RulesReader::outcome_keys{{
    {{"touch", Form::truth, "Did the prospect receive something? Without it, true."}, &RulesReader::touch},
    {{"next", Form::interval, "The next contact comes after this interval, instead of the step's."},
     &RulesReader::next},
    {{"via", Form::channel, "The channel of the next contact, instead of the step's."},
     &RulesReader::outcome_via},
    {{"cadence", Form::cadence, "Continue on this cadence, from its first step."},
     &RulesReader::cadence_name<Outcome, &Outcome::cadence>},
    {{"stage", Form::stage, "The stage that such a contact brings."}, &RulesReader::outcome_stage},
    {{"stop", Form::stop_reason, "Such a contact ends all contact, for this reason."}, &RulesReader::stop},
}};

const std::array<RulesReader::Key<Stage>, 4> RulesReader::stage_keys{{
    {{"name", Form::text, "What the stage is called.", Need::required},
     &RulesReader::text<Stage, &Stage::name>},
    {{"chance", Form::percent, "How many of a hundred such deals are won, like 25%."},
     &RulesReader::percent<Stage, &Stage::chance>},
    {{"closed", Form::truth, "The deal is over: won at 100%, lost at 0%."}, &RulesReader::closed},
    {{"cadence", Form::cadence, "The cadence that is assigned with the stage."},
     &RulesReader::cadence_name<Stage, &Stage::cadence>},
}};

const std::array<RulesReader::Key<Goals>, 4> RulesReader::goal_keys{{
    {{"hour", Form::count, "How many follow-ups to do in a Follow-Up Hour."},
     &RulesReader::count<Goals, &Goals::hour>},
    {{"first-meeting", Form::touches, "How many touches to expect before the first meeting, like 8..12."},
     &RulesReader::first_meeting},
    {{"new-per-week", Form::count, "How many new prospects to add in a week."},
     &RulesReader::count<Goals, &Goals::new_per_week>},
    {{"concentration", Form::percent,
      "The largest part of the pipeline that should hang on one deal, like 25%."},
     &RulesReader::percent<Goals, &Goals::concentration>},
}};

const std::array<RulesReader::Key<Stalled>, 2> RulesReader::stalled_keys{{
    {{"touches", Form::count, "So many touches without progress."},
     &RulesReader::count<Stalled, &Stalled::touches>},
    {{"days", Form::count, "So many days without progress."}, &RulesReader::count<Stalled, &Stalled::days>},
}};

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

RuleKeyForms rule_key_forms() { return RulesReader::key_forms(); }

std::string_view builtin_rules_text() { return builtin_rules_yaml; }

RulesRead read_rules(std::string_view source, const std::string& path) {
  RulesRead read;
  Rules rules;
  CalendarParts calendar;
  bool wrong = false;
  for (const bool built_in : {true, false}) {
    const auto tree = parse_document(built_in ? builtin_rules_yaml : source, path, read.problems);
    if (!tree) return read;
    RulesReader reader(rules, calendar, *tree, path, read.problems, built_in);
    reader.read();
    wrong = wrong || reader.has_error();
  }
  std::stable_sort(read.problems.begin(), read.problems.end(), stands_before);
  if (wrong) return read;
  rules.outcome_names = all_outcome_names(rules);
  rules.calendar = Calendar(calendar.workdays, std::move(calendar.holidays), std::move(calendar.absences));
  read.rules = std::move(rules);
  return read;
}

}  // namespace fu::store
