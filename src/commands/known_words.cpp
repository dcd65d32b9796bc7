// Looks words up, and says which there are.
#include "commands/known_words.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "domain/idea.hpp"
#include "domain/money.hpp"

namespace fu::commands {

namespace {

[[noreturn]] void refuse(const std::string& what, const std::string& word,
                         const std::vector<std::string>& words) {
  const std::string meant = did_you_mean(word, words);
  throw UsageError("there is no " + what + " '" + word + "'" +
                   (meant.empty() ? "; there are " + listed(words) : meant));
}

template <typename Array>
std::size_t place_in(const Array& array, const std::string& word, const std::string& what) {
  const auto found = std::find(array.begin(), array.end(), word);
  if (found == array.end()) refuse(what, word, {array.begin(), array.end()});
  return static_cast<std::size_t>(found - array.begin());
}

}  // namespace

const Stage& known_stage(const std::string& name, const Rules& rules) {
  const Stage* stage = rules.stages.find(name);
  if (stage == nullptr) refuse("stage", name, names_of(rules.stages));
  return *stage;
}

std::string known_channel(const std::string& name, const Rules& rules) {
  if (!rules.has_channel(name)) refuse("channel", name, names_of(rules.channels));
  return name;
}

const Cadence& known_cadence(const std::string& name, const Rules& rules) {
  const Cadence* cadence = rules.cadences.find(name);
  if (cadence == nullptr) refuse("cadence", name, names_of(rules.cadences));
  return *cadence;
}

StopReason known_stop_reason(const std::string& name) {
  return static_cast<StopReason>(place_in(stop_reason_words, name, "stop reason"));
}

ProspectType known_type(const std::string& name) {
  return static_cast<ProspectType>(place_in(prospect_type_words, name, "type"));
}

std::string known_idea_kind(const std::string& name) {
  return std::string(idea_kind_words.at(place_in(idea_kind_words, name, "kind of idea")));
}

std::string known_value(const std::string& text) {
  const auto money = parse_money(text);
  if (!money)
    throw UsageError("value '" + text + "' is not an amount and a currency; write it like 12000 EUR");
  if (looks_like_thousands(money->amount))
    throw UsageError("value '" + text + "' has three decimals; write it without points, like 12000 EUR");
  return format_money(*money);
}

}  // namespace fu::commands
