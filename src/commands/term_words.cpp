// Arguments that are a language of their own: contacts, queries, spans, assignments.
#include "commands/term_words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "commands/settable_keys.hpp"
#include "domain/query.hpp"

namespace fu::commands {

namespace {

template <typename List>
void add_fixed(const List& list, Candidates& into) {
  for (const std::string_view word : list) into.add(word);
}

/// What stands behind a comma is an alternative, or one more.
void go_on_behind_commas(Candidates& into) {
  into.separate_at_commas();
  const auto comma = into.beginning().rfind(',');
  if (comma != std::string::npos) into.go_on_behind(into.beginning().substr(0, comma + 1));
}

void go_on_behind_comparison(Candidates& into) {
  constexpr std::array<std::string_view, 5> signs{">=", "<=", ">", "<", "="};
  const auto* const sign = std::find_if(
      signs.begin(), signs.end(), [&](std::string_view one) { return into.beginning().starts_with(one); });
  if (sign != signs.end()) into.go_on_behind(*sign);
}

void add_values(QueryValue value, BookWords& words) {
  constexpr std::array<std::string_view, 2> no_channel{"any", "none"};
  switch (value) {
    case QueryValue::owner: return words.add(WordKind::owners);
    case QueryValue::tag: return words.add(WordKind::tags);
    case QueryValue::stage: return words.add(WordKind::stages);
    case QueryValue::cadence: return words.add(WordKind::cadences);
    case QueryValue::company: return words.add(WordKind::companies);
    case QueryValue::place: return words.add(WordKind::places);
    case QueryValue::source: return words.add(WordKind::sources);
    case QueryValue::id: return words.add(WordKind::prospects);
    case QueryValue::type: return words.add(WordKind::types);
    case QueryValue::status: return add_fixed(status_words, words.into());
    case QueryValue::pin: return add_fixed(pin_words, words.into());
    case QueryValue::amount: return words.into().add("none");
    case QueryValue::channel: words.add(WordKind::channels); return add_fixed(no_channel, words.into());
    case QueryValue::coming_day:
      go_on_behind_comparison(words.into());
      return words.add(WordKind::coming_days);
    case QueryValue::last_contact:
      words.into().add("never");
      go_on_behind_comparison(words.into());
      return words.add(WordKind::past_days);
    case QueryValue::text:
    case QueryValue::count: return;
  }
}

}  // namespace

void add_contact(BookWords& words, const std::vector<std::string>& typed) {
  const Rules& rules = words.rules();
  if (typed.size() > 1 && rules.has_channel(typed.back())) return words.add(WordKind::outcomes);
  const bool is_whole = typed.size() > 2 && rules.outcome_names.contains(typed.back()) &&
                        rules.has_channel(typed[typed.size() - 2]);
  if (is_whole) return;
  if (!typed.empty()) words.add(WordKind::channels);
  // Behind an ID a channel is more likely than one more of all IDs.
  if (typed.empty() || !words.into().beginning().empty()) words.add(WordKind::prospects);
}

void add_terms(BookWords& words) {
  Candidates& into = words.into();
  constexpr std::string_view negation = "not:";
  while (into.beginning().starts_with(negation)) into.go_on_behind(negation);
  const std::vector<QueryField> fields = query_fields();
  const auto colon = into.beginning().find(':');
  if (colon == std::string::npos) {
    for (const QueryField& field : fields) into.add(std::string(field.name) + ":", field.about);
    return into.add(negation, "those who are not what follows");
  }
  const std::string name = lower_ascii(into.beginning().substr(0, colon));
  const auto field =
      std::find_if(fields.begin(), fields.end(), [&](const QueryField& one) { return one.name == name; });
  if (field == fields.end()) return;
  into.go_on_behind(into.beginning().substr(0, colon + 1));
  go_on_behind_commas(into);
  add_values(field->value, words);
}

void add_spans(BookWords& words, const std::vector<std::string>& typed) {
  if (typed.empty()) {
    Candidates& into = words.into();
    into.add("today", "only today");
    into.add("tomorrow", "only tomorrow");
    into.add("7d", "seven days");
    into.add("2w", "two weeks");
    into.add("1mo", "a month");
    into.add("mon..fri", "the next week, from Monday to Friday");
    into.add("today..eom", "until the end of the month");
  }
  add_terms(words);
}

void add_columns(BookWords& words) {
  for (const SettableKey& key : settable_keys) words.into().add(std::string(key.name) + "=");
}

void add_assignments(BookWords& words) {
  Candidates& into = words.into();
  const auto equals = into.beginning().find('=');
  if (equals == std::string::npos) {
    for (const SettableKey& key : settable_keys) {
      const std::string name(key.name);
      const bool is_list = key.form == SettableKey::Form::list;
      into.add(name + "=", is_list ? "instead of all" : "");
      if (!is_list) continue;
      into.add(name + "+=", "one more");
      into.add(name + "-=", "one less");
    }
    return;
  }
  std::string name = into.beginning().substr(0, equals);
  if (name.ends_with('+') || name.ends_with('-')) name.pop_back();
  const SettableKey* key = find_settable_key(name);
  if (key == nullptr) return;
  into.go_on_behind(into.beginning().substr(0, equals + 1));
  if (key->form == SettableKey::Form::list) go_on_behind_commas(into);
  words.add(key->words);
}

}  // namespace fu::commands
