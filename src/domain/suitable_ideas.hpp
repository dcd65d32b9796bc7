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

/// Which entries of a log, not later than `today`, handed over what they name: as ideas_received(), without their texts. Made
/// for many prospects, since the account of a whole log is needed only for outcomes whose rules differ.
class Receptions {
 public:
  /// `rules` must outlive it.
  Receptions(const Rules& rules, Day today);

  /// visit(entry) for each entry with an idea that was received, in the order of the file, from the day `first` on.
  template <typename Visit>
  void each(const Prospect& prospect, Day first, const Visit& visit) const {
    std::vector<bool> derived;
    for (std::size_t i = 0; i < prospect.log.size(); ++i) {
      const LogEntry& entry = prospect.log[i];
      if (entry.idea.empty() || entry.date < first || entry.date > today_) continue;
      if (is_doubtful(entry)) {
        if (derived.empty()) derived = touches(prospect);
        if (!derived[i]) continue;
      } else if (entry.is_contact() && !entry.touch.value_or(true)) {
        continue;
      }
      visit(entry);
    }
  }

 private:
  /// Whether only the plan of its day says if it was a touch.
  bool is_doubtful(const LogEntry& entry) const;
  std::vector<bool> touches(const Prospect& prospect) const;

  const Rules& rules_;
  Day today_;
  std::vector<std::string> doubtful_;  ///< outcomes that some rule takes for no touch
};

/// Calendar days for which colleagues are not sent the same.
inline constexpr int days_among_colleagues = 30;

enum class Unfit {
  nothing_in_common,  ///< no tag of the idea is a tag or an interest of the prospect
  expired,
  received,
  colleague_has_it,  ///< somebody of the same company received it days_among_colleagues ago, or later
  stopped,           ///< the prospect is not to be contacted; not said by judge_ideas()
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

/// Those of judge_ideas() that suit.
std::vector<JudgedIdea> suitable_ideas(const std::vector<Idea>& ideas, const Prospect& prospect,
                                       const IdeaUses& uses, Day today);

/// The tags of the idea that are tags or interests of the prospect, as the idea writes them.
std::vector<std::string> tags_in_common(const Idea& idea, const Prospect& prospect);

/// Of two that have as much in common: the one to be sent before the other, since it expires first.
bool wears_out_before(const Idea& a, const Idea& b);

}  // namespace fu
