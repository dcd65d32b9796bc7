/// What a message to a prospect can have filled in, and how it reads there. Pure. The table stands in fu-draft(1).
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/idea.hpp"
#include "domain/listed.hpp"

namespace fu {

struct DraftField {
  std::string_view name;
  std::string_view about;
  bool is_personal = false;  ///< a message that has it filled in was written to this person and nobody else
  std::string_view repair;   ///< what adds it to the book, ID standing for the prospect's
};

std::span<const DraftField> draft_fields();
std::vector<std::string> draft_field_names();
/// nullptr when there is none of that name.
const DraftField* find_draft_field(std::string_view name);

/// What is known besides the prospect.
struct DraftContext {
  Today today;
  std::string me;               ///< who writes; empty: nobody has said
  const Idea* idea = nullptr;   ///< what is sent, or spoken of
  bool is_idea_theirs = false;  ///< it has something in common with them
  std::string referrer;         ///< the name of who sent them
  std::string event;            ///< what the event is called where they were met
};

/// Whether a message that has these fields filled in was written to this person.
bool is_personal(const std::vector<std::string>& used, const DraftContext& context);

/// The values by field, those alone that there are; each on one line. Facts, problem and what they loved have no full
/// stop at their ends.
using DraftValues = std::map<std::string, std::string, std::less<>>;
DraftValues draft_values(const Listed& item, const DraftContext& context);

/// "12 November", with the year where it is not the one of today; or "2026-11-12".
std::string format_letter_day(Day day, const Today& today);

}  // namespace fu
