// Tables of the keys of cadences, steps and outcomes, and what each does with its value.
#include "store/cadence_reader.hpp"

#include <array>

namespace fu::store {

namespace {

void read_touch(RuleReading& reading, const Node& value, std::string_view name, Outcome& outcome) {
  outcome.touch = reading.reader().truth(value, name).value_or(true);
}

void read_next(RuleReading& reading, const Node& value, std::string_view name, Outcome& outcome) {
  outcome.next = reading.reader().interval(value, name);
}

void read_channel(RuleReading& reading, const Node& value, std::string_view name, Outcome& outcome) {
  outcome.via = reading.reader().text(value, name).value_or("");
  reading.expect_channel(value);
}

void read_stage(RuleReading& reading, const Node& value, std::string_view name, Outcome& outcome) {
  outcome.stage = reading.reader().text(value, name).value_or("");
  reading.expect_stage(value);
}

void read_stop(RuleReading& reading, const Node& value, std::string_view name, Outcome& outcome) {
  const auto reason =
      reading.reader().choice(value, name, {stop_reason_words.begin(), stop_reason_words.end()});
  if (reason) outcome.stop = static_cast<StopReason>(*reason);
}

constexpr std::array<RuleKey<Outcome>, 6> outcome_keys{{
    {{"touch", Form::truth, "Did the prospect receive something? Without it, true."}, read_touch},
    {{"next", Form::interval, "The next contact comes after this interval, instead of the step's."},
     read_next},
    {{"via", Form::channel, "The channel of the next contact, instead of the step's."}, read_channel},
    {{"cadence", Form::cadence, "Continue on this cadence, from its first step."},
     read_cadence_name<Outcome, &Outcome::cadence>},
    {{"stage", Form::stage, "The stage that such a contact brings."}, read_stage},
    {{"stop", Form::stop_reason, "Such a contact ends all contact, for this reason."}, read_stop},
}};

void read_wait(RuleReading& reading, const Node& value, std::string_view name, Step& step) {
  step.wait = reading.reader().interval(value, name).value_or(Interval{});
}

void read_times(RuleReading& reading, const Node& value, std::string_view name, Step& step) {
  step.times = reading.reader().number(value, name, 1, most_number);
}

void read_channels(RuleReading& reading, const Node& value, std::string_view name, Step& step) {
  step.via = reading.reader().texts(value, name);
  if (value.kind == Kind::scalar) reading.expect_channel(value);
  if (value.kind == Kind::list)
    reading.reader().tree().each_item(value, [&](const Node& one) { reading.expect_channel(one); });
}

constexpr std::array<RuleKey<Step>, 5> step_keys{{
    {{"wait", Form::interval, "How long to wait after the touch before, like 0d (at once), 2wd or 3..4w.",
      Need::required},
     read_wait},
    {{"times", Form::times,
      "How often to do this step. Without it, once; the last step of a cadence without then: for ever."},
     read_times},
    {{"via", Form::channel_list,
      "How to make contact: a channel, or several in turn. Without it, any will do."},
     read_channels},
    {{"say", Form::text, "What to say or send."}, read_text<Step, &Step::say>},
    {{"template", Form::text, "The message template templates/NAME.md, without the .md."},
     read_text<Step, &Step::template_name>},
}};

bool has_wait(const Tree& tree, const Node& step) {
  bool has = false;
  tree.each_pair(step, [&](const Node& key, const Node& value) {
    has = has || (key.text == "wait" && !value.is_absent());
  });
  return has;
}

void read_priority(RuleReading& reading, const Node& value, std::string_view name, Cadence& cadence) {
  cadence.priority = reading.reader().number(value, name, -most_number, most_number).value_or(0);
}

void read_steps(RuleReading& reading, const Node& value, std::string_view name, Cadence& cadence) {
  NodeReader& reader = reading.reader();
  cadence.steps.clear();
  if (!reader.is_list(value, name)) return;
  reader.tree().each_item(value, [&](const Node& item) {
    if (!reader.is_mapping(item, "step")) return;
    Step step{.line = reading.line_of(item)};
    read_keys(reading, item, "step", step_keys, step);
    if (!has_wait(reader.tree(), item))
      reader.error(item, "wait", "a step without a wait", "write wait: and how long, like 1w or 0d");
    cadence.steps.push_back(std::move(step));
  });
}

void read_own_outcomes(RuleReading& reading, const Node& value, std::string_view name, Cadence& cadence) {
  read_outcomes(reading, value, name, cadence.outcomes);
}

constexpr std::array<RuleKey<Cadence>, 5> cadence_keys{{
    {{"about", Form::text, "What the cadence is for."}, read_text<Cadence, &Cadence::about>},
    {{"priority", Form::priority,
      "Prospects on a cadence with a higher priority are listed first. Without it, 0."},
     read_priority},
    {{"steps", Form::steps, "The contacts, in order.", Need::required}, read_steps},
    {{"then", Form::cadence,
      "The cadence that follows when all steps are done. Without it, the last step goes on for ever."},
     read_cadence_name<Cadence, &Cadence::then>},
    {{"outcomes", Form::outcomes, "Outcomes that mean something else for prospects on this cadence."},
     read_own_outcomes},
}};

}  // namespace

KeyForms cadence_key_forms() { return key_forms_of(cadence_keys); }
KeyForms step_key_forms() { return key_forms_of(step_keys); }
KeyForms outcome_key_forms() { return key_forms_of(outcome_keys); }

void read_cadences(RuleReading& reading, const Node& value, std::string_view name,
                   NamedList<Cadence>& cadences) {
  NodeReader& reader = reading.reader();
  if (!reader.is_mapping(value, name)) return;
  reader.tree().each_pair(value, [&](const Node& key, const Node& body) {
    if (body.is_absent() || !reader.is_mapping(body, "cadence")) return;
    const std::size_t errors_before = reader.errors();
    Cadence cadence{.name = std::string(key.text), .line = reading.line_of(key)};
    read_keys(reading, body, "cadence", cadence_keys, cadence);
    if (cadence.steps.empty() && reader.errors() == errors_before) {
      reader.error(key, "cadence", "cadence " + shown(cadence.name) + " has no steps",
                   "write steps: and at least - {wait: 1w}");
    }
    cadences.put(std::move(cadence));
  });
}

void read_outcomes(RuleReading& reading, const Node& value, std::string_view name,
                   NamedList<Outcome>& outcomes) {
  NodeReader& reader = reading.reader();
  if (!reader.is_mapping(value, name)) return;
  reader.tree().each_pair(value, [&](const Node& key, const Node& body) {
    if (body.is_absent() || !reader.is_mapping(body, "outcome")) return;
    Outcome outcome{.name = std::string(key.text), .line = reading.line_of(key)};
    read_keys(reading, body, "outcome", outcome_keys, outcome);
    outcomes.put(std::move(outcome));
  });
}

}  // namespace fu::store
