// A word is looked up, and for one that is not found the nearest is named.
#include "store/rule_words.hpp"

#include "base/text.hpp"

namespace fu::store {

/// No word at all is in order, and in a full file nothing is looked for.
template <typename Thing>
void RuleWords::check(const std::string& word, const NamedList<Thing>& known, const Node& value,
                      std::string_view what, const std::string& consequence) {
  if (word.empty() || reader_.is_full() || known.contains(word)) return;
  const std::vector<std::string> words = names_of(known);
  const auto meant = closest_match(value.text, words);
  reader_.warn(value, std::string(what),
               "there is no " + std::string(what) + " " + shown(value.text) + " in the rules" + consequence,
               meant ? "did you mean '" + *meant + "'?" : "the rules have " + listed(words));
}

std::string RuleWords::stage(const Node& value) {
  std::string word = reader_.text(value, "stage").value_or("");
  check(word, rules_.stages, value, "stage");
  return word;
}

std::string RuleWords::cadence(const Node& value) {
  std::string word = reader_.text(value, "cadence").value_or("");
  check(word, rules_.cadences, value, "cadence", "; '" + rules_.default_cadence + "' is used");
  return word;
}

void RuleWords::channel(const Node& value, std::string& word) {
  reader_.text(value, "via", word);
  check(word, rules_.channels, value, "channel");
}

void RuleWords::outcome(const Node& value, std::string& word) {
  reader_.text(value, "outcome", word);
  check(word, rules_.outcome_names, value, "outcome", "; it counts as a touch");
}

}  // namespace fu::store
