// Keys that are fixed, and keys out of names.
#include "domain/outcome_keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/recording.hpp"

namespace fu {

namespace {

constexpr std::array<std::pair<std::string_view, char>, 16> fixed{{{"sent", 's'},
                                                                   {"reached", 'r'},
                                                                   {"replied", 'l'},
                                                                   {"voicemail", 'v'},
                                                                   {"gatekeeper", 'g'},
                                                                   {"info-sent", 'f'},
                                                                   {"interested", 'i'},
                                                                   {"met", 'm'},
                                                                   {"proposed", 'p'},
                                                                   {"not-now", 't'},
                                                                   {"declined", 'd'},
                                                                   {"never", 'x'},
                                                                   {"no-answer", 'n'},
                                                                   {"busy", 'y'},
                                                                   {"bounced", 'o'},
                                                                   {"wrong-number", 'w'}}};

constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view capital = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view digits = "123456789";

const char* fixed_key(std::string_view outcome) {
  for (const auto& [name, key] : fixed) {
    if (name == outcome) return &key;
  }
  return nullptr;
}

class FreeKeys {
 public:
  FreeKeys() : taken_(reserved_keys) {
    for (const auto& [name, key] : fixed) taken_ += key;
  }

  std::string take(std::string_view name) {
    std::string wishes;
    for (const char c : name) {
      if (small.find(c) != std::string_view::npos) wishes += c;
    }
    std::string capitals;
    for (const char c : wishes) capitals += capital[small.find(c)];
    wishes.append(capitals).append(small).append(capital).append(digits);
    const auto is_free = [&](char c) { return taken_.find(c) == std::string::npos; };
    const auto found = std::find_if(wishes.begin(), wishes.end(), is_free);
    if (found == wishes.end()) return {};
    taken_ += *found;
    return {*found};
  }

 private:
  std::string taken_;
};

std::vector<std::string_view> usual_outcomes(std::string_view channel) {
  if (channel == "call")
    return {"reached", "voicemail", "no-answer", "gatekeeper", "busy", "interested", "not-now"};
  const std::string_view without_saying = usual_outcome(channel);
  if (without_saying == "sent") return {"sent", "replied", "info-sent", "interested", "not-now", "bounced"};
  if (without_saying == "met") return {"met", "interested", "info-sent", "proposed", "not-now"};
  return {"reached", "sent", "met", "interested", "no-answer", "not-now"};
}

}  // namespace

std::vector<OutcomeKey> outcome_keys(const Rules& rules) {
  std::vector<OutcomeKey> keys;
  FreeKeys free;
  for (const std::string& name : rules.outcome_names) {
    const char* key = fixed_key(name);
    keys.push_back({.key = key != nullptr ? std::string(1, *key) : free.take(name), .outcome = name});
  }
  return keys;
}

std::vector<std::string> likely_outcomes(std::string_view channel, const Rules& rules) {
  std::vector<std::string> outcomes;
  const auto add = [&](std::string_view name) {
    if (rules.outcome_names.contains(name) &&
        std::find(outcomes.begin(), outcomes.end(), name) == outcomes.end())
      outcomes.emplace_back(name);
  };
  for (const std::string_view name : usual_outcomes(channel)) add(name);
  for (const std::string& name : rules.outcome_names) {
    if (fixed_key(name) == nullptr) add(name);
  }
  for (const std::string& name : rules.outcome_names) add(name);
  return outcomes;
}

}  // namespace fu
