// Keeps the words that must be among the rules until all of these are read.
#include "store/rule_reading.hpp"

#include "base/text.hpp"

namespace fu::store {

template <typename Thing>
void RuleReading::expect(const NamedList<Thing>& known, const Node& word, Severity severity,
                         const std::string& what) {
  if (built_in_ || word.kind != Kind::scalar) return;
  expected_.emplace_back([this, &known, &word, severity, what] {
    if (known.contains(word.text)) return;
    const std::vector<std::string> words = reader_.is_full() ? std::vector<std::string>() : names_of(known);
    const auto meant = closest_match(word.text, words);
    reader_.report(severity, word, what, "there is no " + what + " " + shown(word.text),
                   meant ? "did you mean '" + *meant + "'?" : "there are " + listed(words));
  });
}

void RuleReading::expect_cadence(const Node& word) {
  expect(rules_.cadences, word, Severity::error, "cadence");
}
void RuleReading::expect_channel(const Node& word) {
  expect(rules_.channels, word, Severity::warning, "channel");
}
void RuleReading::expect_stage(const Node& word) { expect(rules_.stages, word, Severity::warning, "stage"); }

void RuleReading::check_expected() {
  for (const auto& check : expected_) check();
}

}  // namespace fu::store
