// Reads the built-in rules and then the book's with the same code, and checks that every name leads
// somewhere.
#include "store/rules_reader.hpp"

#include <algorithm>
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

constexpr int supported_format = 1;

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
    reader_.keys(root, "fu.yaml",
                 {{"format", [this](const Node& v) { read_format(v); }},
                  {"calendar", [this](const Node& v) { read_calendar(reader_, v, calendar_); }},
                  {"default-cadence", [this](const Node& v) { read_default_cadence(v); }},
                  {"channels", [this](const Node& v) { read_channels(v); }},
                  {"cadences", [this](const Node& v) { read_cadences(v); }},
                  {"outcomes", [this](const Node& v) { read_outcomes(v, rules_.outcomes); }},
                  {"stages", [this](const Node& v) { read_stages(v); }},
                  {"goals", [this](const Node& v) { read_goals(v); }},
                  {"stalled", [this](const Node& v) { read_stalled(v); }}});
    for (const auto& check : name_checks_) check();
    if (!built_in_ && !has_error()) check_calendar(reader_, place_of_calendar(root), calendar_);
  }

  bool has_error() const { return reader_.errors() > 0; }

 private:
  using Key = NodeReader::KeyAction;

  const Node& place_of_calendar(const Node& root) const {
    const Node* place = &root;
    reader_.tree().each_pair(root, [&](const Node& key, const Node&) {
      if (key.text == "calendar") place = &key;
    });
    return *place;
  }

  RuleLine line(const Node& node) const { return built_in_ ? 0 : node.place.line; }

  /// A word that must be among the rules once all of them are read.
  Key cadence_name(std::string_view name, std::string& into) {
    return {name, [this, name, &into](const Node& v) {
              into = reader_.text(v, name).value_or("");
              check_later(
                  v, Severity::error, "cadence",
                  [this](std::string_view word) { return rules_.find_cadence(word) != nullptr; },
                  [this] { return names_of(rules_.cadences); });
            }};
  }
  void check_channel(const Node& v) {
    check_later(
        v, Severity::warning, "channel", [this](std::string_view word) { return rules_.has_channel(word); },
        [this] { return names_of(rules_.channels); });
  }

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

  void read_format(const Node& value) {
    if (value.kind == Kind::scalar && parse_count(value.text) == supported_format) return;
    reader_.error(value, "format", "this book has format " + shown(value.text) + ", this fu reads format 1",
                  "install a newer fu");
  }

  void read_default_cadence(const Node& value) {
    cadence_name("default-cadence", rules_.default_cadence).read(value);
  }

  void read_channels(const Node& value) {
    if (!reader_.is_list(value, "channels")) return;
    rules_.channels = {};
    for (std::string& channel : reader_.texts(value, "channels")) rules_.channels.put(std::move(channel));
    if (rules_.channels.empty())
      reader_.error(value, "channel", "there are no channels", "name one, or remove the key");
  }

  void read_cadences(const Node& value) {
    if (!reader_.is_mapping(value, "cadences")) return;
    reader_.tree().each_pair(value, [&](const Node& key, const Node& body) {
      if (!body.is_absent()) read_cadence(key, body);
    });
  }

  void read_cadence(const Node& key, const Node& body) {
    if (!reader_.is_mapping(body, "cadence")) return;
    const std::size_t errors_before = reader_.errors();
    Cadence cadence{.name = std::string(key.text), .line = line(key)};
    reader_.keys(body, "cadence",
                 {reader_.text_key("about", cadence.about),
                  {"priority",
                   [&](const Node& v) {
                     cadence.priority = reader_.number(v, "priority", -1'000'000, 1'000'000).value_or(0);
                   }},
                  {"steps", [&](const Node& v) { cadence.steps = read_steps(v); }},
                  cadence_name("then", cadence.then),
                  {"outcomes", [&](const Node& v) { read_outcomes(v, cadence.outcomes); }}});
    if (cadence.steps.empty() && reader_.errors() == errors_before) {
      reader_.error(key, "cadence", "cadence " + shown(cadence.name) + " has no steps",
                    "write steps: and at least - {wait: 1w}");
    }
    rules_.cadences.put(std::move(cadence));
  }

  std::vector<Step> read_steps(const Node& value) {
    std::vector<Step> steps;
    if (!reader_.is_list(value, "steps")) return steps;
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "step")) return;
      Step step{.line = line(item)};
      std::optional<Interval> wait;
      bool has_wait = false;
      reader_.keys(item, "step",
                   {{"wait",
                     [&](const Node& v) {
                       has_wait = true;
                       wait = reader_.interval(v, "wait");
                     }},
                    {"times", [&](const Node& v) { step.times = reader_.number(v, "times", 1, 1'000'000); }},
                    {"via",
                     [&](const Node& v) {
                       step.via = reader_.texts(v, "via");
                       if (v.kind == Kind::scalar) check_channel(v);
                       if (v.kind == Kind::list)
                         reader_.tree().each_item(v, [this](const Node& one) { check_channel(one); });
                     }},
                    reader_.text_key("say", step.say),
                    reader_.text_key("template", step.template_name)});
      if (!has_wait)
        reader_.error(item, "wait", "a step without a wait", "write wait: and how long, like 1w or 0d");
      step.wait = wait.value_or(Interval{});
      steps.push_back(std::move(step));
    });
    return steps;
  }

  void read_outcomes(const Node& value, NamedList<Outcome>& outcomes) {
    if (!reader_.is_mapping(value, "outcomes")) return;
    reader_.tree().each_pair(value, [&](const Node& key, const Node& body) {
      if (body.is_absent() || !reader_.is_mapping(body, "outcome")) return;
      Outcome outcome{.name = std::string(key.text), .line = line(key)};
      reader_.keys(
          body, "outcome",
          {{"touch", [&](const Node& v) { outcome.touch = reader_.truth(v, "touch").value_or(true); }},
           {"next", [&](const Node& v) { outcome.next = reader_.interval(v, "next"); }},
           {"via",
            [&](const Node& v) {
              outcome.via = reader_.text(v, "via").value_or("");
              check_channel(v);
            }},
           cadence_name("cadence", outcome.cadence),
           {"stage",
            [&](const Node& v) {
              outcome.stage = reader_.text(v, "stage").value_or("");
              check_later(
                  v, Severity::warning, "stage",
                  [this](std::string_view word) { return rules_.find_stage(word) != nullptr; },
                  [this] { return names_of(rules_.stages); });
            }},
           {"stop", [&](const Node& v) {
              const auto reason =
                  reader_.choice(v, "stop", {stop_reason_words.begin(), stop_reason_words.end()});
              if (reason) outcome.stop = static_cast<StopReason>(*reason);
            }}});
      outcomes.put(std::move(outcome));
    });
  }

  void read_stages(const Node& value) {
    if (!reader_.is_list(value, "stages")) return;
    rules_.stages = {};
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "stage")) return;
      Stage stage{.line = line(item)};
      reader_.keys(item, "stage",
                   {reader_.text_key("name", stage.name),
                    {"chance",
                     [&](const Node& v) {
                       stage.chance = leniently([&] { return reader_.percent(v, "chance"); }).value_or(0);
                     }},
                    {"closed",
                     [&](const Node& v) {
                       stage.closed = leniently([&] { return reader_.truth(v, "closed"); }).value_or(false);
                     }},
                    cadence_name("cadence", stage.cadence)});
      if (stage.name.empty()) {
        reader_.error(item, "stage", "a stage without a name", "write name:");
      } else if (rules_.stages.contains(stage.name)) {
        reader_.error(item, "stage", "stage " + shown(stage.name) + " stands here a second time",
                      "keep one of them");
      }
      rules_.stages.put(std::move(stage));
    });
    if (rules_.stages.empty() && !has_error()) {
      reader_.error(value, "stage", "there are no stages", "name one, or remove the key");
    }
  }

  /// For what no next contact depends on: a wrong value is a warning.
  template <typename Read>
  auto leniently(Read read) -> decltype(read()) {
    return reader_.with(Severity::warning, read);
  }

  Key goal(std::string_view name, int& into) {
    return {name, [this, name, &into](const Node& v) {
              into = leniently([&] { return reader_.number(v, name, 0, 1'000'000); }).value_or(into);
            }};
  }

  void read_goals(const Node& value) {
    if (!leniently([&] { return reader_.is_mapping(value, "goals"); })) return;
    Goals& goals = rules_.goals;
    reader_.keys(value, "goals",
                 {goal("hour", goals.hour),
                  {"first-meeting", [&](const Node& v) { read_first_meeting(v); }},
                  goal("new-per-week", goals.new_per_week),
                  {"concentration", [&](const Node& v) {
                     goals.concentration = leniently([&] {
                                             return reader_.percent(v, "concentration");
                                           }).value_or(goals.concentration);
                   }}});
  }

  void read_first_meeting(const Node& value) {
    if (value.kind == Kind::scalar) {
      const auto dots = value.text.find("..");
      const auto min = parse_count(value.text.substr(0, dots));
      const auto max = dots == std::string_view::npos ? min : parse_count(value.text.substr(dots + 2));
      if (min && max && *min <= *max) {
        rules_.goals.first_meeting_min = *min;
        rules_.goals.first_meeting_max = *max;
        return;
      }
    }
    reader_.warn(value, "form", "first-meeting is not a number of touches", "write it like 8..12");
  }

  void read_stalled(const Node& value) {
    if (!leniently([&] { return reader_.is_mapping(value, "stalled"); })) return;
    reader_.keys(value, "stalled",
                 {goal("touches", rules_.stalled.touches), goal("days", rules_.stalled.days)});
  }

  Rules& rules_;
  CalendarParts& calendar_;
  NodeReader reader_;
  bool built_in_;
  std::vector<std::function<void()>> name_checks_;
};

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
