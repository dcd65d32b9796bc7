/// Which ideas suit a prospect, best first: what to send, or to speak of. The rules stand in fu-ideas(1).
#pragma once

#include <string>
#include <vector>

#include "domain/idea.hpp"
#include "domain/listed.hpp"
#include "domain/rules.hpp"

namespace fu {

/// An idea that somebody received: by a contact that was a touch, or by an event of the log that names it.
struct IdeaUse {
  std::string idea;
  std::string prospect;  ///< ID
  std::string company;   ///< in small letters; empty: none
  Day day;
};
using IdeaUses = std::vector<IdeaUse>;

/// What this prospect has received up to `today`.
IdeaUses ideas_received(const Prospect& prospect, const Rules& rules, Day today);

/// Calendar days for which colleagues are not sent the same.
inline constexpr int days_among_colleagues = 30;

enum class Unfit {
  nothing_in_common,  ///< no tag of the idea is a tag or an interest of the prospect
  expired,
  received,
  colleague_has_it,  ///< somebody of the same company received it days_among_colleagues ago, or later
};

/// An idea, and why it is offered, or is not.
struct JudgedIdea {
  const Idea* idea = nullptr;
  std::vector<std::string> common;  ///< its tags that are tags or interests of the prospect
  std::optional<Unfit> unfit;       ///< nothing: it suits
  std::optional<Day> day;  ///< of what it is unfit for: when it expired, was received, or went to a colleague
  std::string colleague;   ///< ID
};

/// All of `ideas`: first those that suit, which begin with most in common, then with those that expire first, those that
/// never do last, then by ID. `uses` are those of everybody; those of the prospect itself count, too.
std::vector<JudgedIdea> judge_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                    const IdeaUses& uses, Day today);

}  // namespace fu
