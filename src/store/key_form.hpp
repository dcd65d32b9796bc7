/// What a key of the book's files is, beside what its reader does with it: of these rows the editor's schemas are made,
/// and each reader's table begins with one, so that no key can be read and not be described.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace fu::store {

/// What the value may be.
enum class Form : std::uint8_t {
  text,
  texts,  ///< a list of texts, or one text
  day,
  day_or_plan,
  time,
  truth,
  money,
  interval,
  percent,
  touches,   ///< N or A..B
  count,     ///< 0 to most_number
  times,     ///< 1 to most_number
  priority,  ///< down to -most_number
  format,
  weekdays,
  // Words that are the same in every book.
  prospect_type,
  stop_reason,
  judge,
  idea_kind,
  // Words of the rules.
  stage,
  cadence,
  channel,
  channel_list,  ///< a channel, or a list of channels
  outcome,
  channel_names,  ///< the list that says which channels there are
  // Lists and mappings whose keys have tables of their own.
  facts,
  log,
  calendar,
  holidays,
  absences,
  cadences,
  steps,
  outcomes,
  stages,
  goals,
  stalled,
};

enum class Need : std::uint8_t { optional, required };

inline constexpr int most_number = 1'000'000;

struct KeyForm {
  std::string_view name;
  Form form = Form::text;
  std::string_view about;  ///< a sentence or two for whoever has the key under the mouse
  Need need = Need::optional;
};

using KeyForms = std::vector<KeyForm>;

/// The rows of a reader's table without what reads.
template <typename Table>
KeyForms key_forms_of(const Table& table) {
  return {table.begin(), table.end()};
}

}  // namespace fu::store
