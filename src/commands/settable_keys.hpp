/// The keys of a prospect that `fu set` changes.
#pragma once

#include <array>
#include <string_view>

#include "commands/word_kind.hpp"
#include "domain/newcomer.hpp"

namespace fu::commands {

struct SettableKey {
  enum class Form {
    text,
    list,
    word,  ///< checked against the rules, or read as a day or an amount
  };

  std::string_view name;
  Form form = Form::text;
  WordKind words = WordKind::none;
};

inline constexpr std::array<SettableKey, 20> settable_keys{{
    {"name"},
    {"company", SettableKey::Form::text, WordKind::companies},
    {"role"},
    {"place", SettableKey::Form::text, WordKind::places},
    {"source", SettableKey::Form::text, WordKind::sources},
    {"problem"},
    {"loved"},
    {"notes"},
    {"emails", SettableKey::Form::list},
    {"phones", SettableKey::Form::list},
    {"tags", SettableKey::Form::list, WordKind::tags},
    {"interests", SettableKey::Form::list},
    {"events", SettableKey::Form::list},
    {"objections", SettableKey::Form::list},
    {"owner", SettableKey::Form::word, WordKind::owners},
    {"added", SettableKey::Form::word, WordKind::past_days},
    {"stage", SettableKey::Form::word, WordKind::stages},
    {"value", SettableKey::Form::word},
    {"cadence", SettableKey::Form::word, WordKind::cadences},
    {"type", SettableKey::Form::word, WordKind::types},
}};

static_assert(settable_keys.size() + 1 == newcomer_keys.size(), "facts are set by fu fact, all others here");

/// nullptr when there is none of that name.
inline const SettableKey* find_settable_key(std::string_view name) {
  for (const SettableKey& key : settable_keys) {
    if (key.name == name) return &key;
  }
  return nullptr;
}

}  // namespace fu::commands
