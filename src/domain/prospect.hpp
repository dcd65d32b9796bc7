/// One prospect file as values. What a missing key means stands beside it; see fu(5).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/cadence.hpp"
#include "domain/day.hpp"
#include "domain/money.hpp"

namespace fu {

enum class ProspectType { prospect, customer, introducer };
inline constexpr std::array<std::string_view, 3> prospect_type_words{"prospect", "customer", "introducer"};
inline std::string_view format_prospect_type(ProspectType type) {
  return prospect_type_words.at(static_cast<std::size_t>(type));
}

inline constexpr std::array<std::string_view, 2> judge_words{"serious", "curious"};

/// What happened on a day. An entry with `via` is a contact, one without an event. Empty text means absent.
struct LogEntry {
  Day date;
  std::string time;  ///< HH:MM
  std::string via;
  std::string outcome;
  std::optional<bool> touch;  ///< overrides the outcome's
  std::optional<Day> next;    ///< contact them on that day: a promise of a contact, a snooze of an event
  bool back_to_plan = false;  ///< `next: plan`
  std::string at;  ///< HH:MM: at that time of the day that `next` names; without such a day it means nothing
  std::string cadence;
  std::string stage;
  std::string owner;
  std::optional<StopReason> stop;
  std::string resume;
  std::string idea;
  std::string judge;  ///< serious or curious
  std::string by;
  std::string note;
  std::size_t line = 0;  ///< where the entry stands in its file, counted from 1
  std::size_t column = 0;

  bool is_contact() const { return !via.empty(); }
};

struct Fact {
  std::optional<Day> date;
  std::string fact;
  std::string was = {};  ///< the fact that it takes the place of
};

struct Prospect {
  std::string id;
  std::string path;  ///< relative to the book
  std::string name;
  std::string company;
  std::string role;
  std::string place;
  std::string source;
  std::size_t source_line = 0;  ///< of a key's value in the file, counted from 1; 0: the key is not there
  std::size_t source_column = 0;
  std::string problem;
  std::string loved;
  std::string notes;
  std::vector<std::string> emails;
  std::vector<std::string> phones;
  std::vector<std::string> tags;
  std::vector<std::string> interests;
  std::vector<std::string> events;
  std::vector<std::string> objections;
  ProspectType type = ProspectType::prospect;
  bool has_type = false;     ///< whether the file says it, or `type` is what holds without it
  std::string owner;         ///< empty: everybody's
  std::optional<Day> added;  ///< absent: the earliest date in the log
  std::size_t added_line = 0;
  std::size_t added_column = 0;
  std::string stage;       ///< filled in with the first stage of the rules where the file has none
  bool has_stage = false;  ///< whether the file has one
  std::optional<Money> value;
  std::string cadence;  ///< absent or unknown: the default cadence
  std::vector<Fact> facts;
  std::vector<LogEntry> log;  ///< in the order of the file
};

}  // namespace fu
