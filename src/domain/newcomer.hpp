/// People as a list from outside tells of them: a spreadsheet, an address book, what `fu export` wrote. Read by bridges/
/// and store/prospect_json, made prospects by `fu import`.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"
#include "domain/prospect.hpp"

namespace fu {

/// Somebody who is to become a prospect: texts as the list has them, UTF-8, without blanks around them; nothing is checked
/// against the rules yet. Empty: the list does not say.
struct Newcomer {
  std::size_t line = 0;  ///< where they begin in their list, counted from 1
  std::string id;        ///< that they want to have
  std::string folder;    ///< below prospects/, like "2026/berlin"
  std::string name;
  std::string company, role, place, owner, source, added, stage, value, cadence, type, problem, loved, notes;
  std::vector<std::string> emails, phones, tags, interests, events, objections;
  std::vector<Fact> facts;
  /// Whole lines of YAML, of keys that fu does not know. Also `facts:`, where these say more than `facts`, which then is empty.
  std::string further_keys;
  std::string log;  ///< whole lines of YAML behind `log:`, one an entry
};

/// A key of a prospect's file that a newcomer may bring, and where it is.
struct NewcomerKey {
  enum class Form {
    line,   ///< a text of one line
    lines,  ///< a text that may have several
    list,
    facts,  ///< Newcomer::facts
  };

  std::string_view name;
  Form form = Form::line;
  std::string Newcomer::*text = nullptr;                ///< of a line and lines
  std::vector<std::string> Newcomer::*texts = nullptr;  ///< of a list
};

/// All but the log, in the order of a file.
inline constexpr std::array<NewcomerKey, 21> newcomer_keys{{
    {"name", NewcomerKey::Form::line, &Newcomer::name},
    {"company", NewcomerKey::Form::line, &Newcomer::company},
    {"role", NewcomerKey::Form::line, &Newcomer::role},
    {"emails", NewcomerKey::Form::list, nullptr, &Newcomer::emails},
    {"phones", NewcomerKey::Form::list, nullptr, &Newcomer::phones},
    {"place", NewcomerKey::Form::line, &Newcomer::place},
    {"owner", NewcomerKey::Form::line, &Newcomer::owner},
    {"source", NewcomerKey::Form::line, &Newcomer::source},
    {"added", NewcomerKey::Form::line, &Newcomer::added},
    {"stage", NewcomerKey::Form::line, &Newcomer::stage},
    {"value", NewcomerKey::Form::line, &Newcomer::value},
    {"cadence", NewcomerKey::Form::line, &Newcomer::cadence},
    {"type", NewcomerKey::Form::line, &Newcomer::type},
    {"tags", NewcomerKey::Form::list, nullptr, &Newcomer::tags},
    {"interests", NewcomerKey::Form::list, nullptr, &Newcomer::interests},
    {"events", NewcomerKey::Form::list, nullptr, &Newcomer::events},
    {"objections", NewcomerKey::Form::list, nullptr, &Newcomer::objections},
    {"problem", NewcomerKey::Form::lines, &Newcomer::problem},
    {"loved", NewcomerKey::Form::lines, &Newcomer::loved},
    {"facts", NewcomerKey::Form::facts},
    {"notes", NewcomerKey::Form::lines, &Newcomer::notes},
}};

/// nullptr when there is none of that name.
inline const NewcomerKey* find_newcomer_key(std::string_view name) {
  const auto* const found = std::find_if(newcomer_keys.begin(), newcomer_keys.end(),
                                         [&](const NewcomerKey& key) { return key.name == name; });
  return found == newcomer_keys.end() ? nullptr : found;
}

/// A column of a list, or a property of address cards, and what it became.
struct Column {
  std::string title;  ///< as the list has it
  std::string key;    ///< of a prospect; empty: it is not read

  bool operator==(const Column&) const = default;
};

/// A list as it was understood.
struct NewcomerList {
  std::string kind;             ///< for people: "CSV of Google Contacts, separated by commas"
  std::vector<Column> columns;  ///< in the order of the list
  std::set<std::string> keys;   ///< that it speaks of, also where it leaves them empty for somebody
  std::vector<Newcomer> people;
  /// Errors, each somebody who is not among the people; warnings, about what was left out of them. Without paths, in the
  /// order of lines.
  Problems problems;
  /// It is what `fu export` wrote: its texts stay as they are, and its people are different ones.
  bool is_export = false;
  std::size_t groups = 0;  ///< cards that are of groups or places, and nobody's
};

}  // namespace fu
