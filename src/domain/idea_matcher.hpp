/// Ideas made ready to be held against very many prospects: which of them suit somebody, and who has them already. The same
/// rules as those of judge_ideas(), which says of each idea why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/suitable_ideas.hpp"

namespace fu {

/// The place of an idea in the list that an IdeaMatcher was made of.
using IdeaPlace = std::uint32_t;

/// What suits somebody, as far as it is known before everybody has been read.
struct SuitableIdeas {
  std::vector<IdeaPlace> ideas;  ///< the best first
  std::string company;           ///< in small letters; empty: none, or there are no ideas
};

/// Which companies have received which ideas lately.
class RecentIdeas {
 public:
  /// `company` in small letters.
  void note(const std::string& company, IdeaPlace idea);
  void join(RecentIdeas&& later);
  bool has(const std::string& company, IdeaPlace idea) const;

  /// The first of them that no colleague has received lately; nothing where there is none.
  std::optional<IdeaPlace> best_of(const SuitableIdeas& suitable) const;

 private:
  std::set<std::pair<IdeaPlace, std::string>> those_;
};

class IdeaMatcher {
 public:
  /// `ideas` and `rules` must outlive it. Several threads may use it.
  IdeaMatcher(const std::vector<Idea>& ideas, const Rules& rules, Day today);

  /// Those that have a tag in common with the prospect, are of use still, and have not been received; what colleagues have
  /// received is for RecentIdeas to say.
  SuitableIdeas suitable(const Prospect& prospect) const;

  /// What of these ideas the prospect has received, and the last day of each.
  std::map<IdeaPlace, Day> received(const Prospect& prospect) const;

  /// Notes for the prospect's colleagues what it has received lately.
  void note_recent(const Prospect& prospect, RecentIdeas& recent) const;

 private:
  /// The place of an idea of that ID, or nothing.
  std::optional<IdeaPlace> place_of(const std::string& id) const;

  Day first_recent_;  ///< what was received before is no hindrance for colleagues
  Receptions receptions_;
  std::unordered_map<std::string, IdeaPlace> places_;               ///< by ID
  std::unordered_map<std::string, std::vector<IdeaPlace>> by_tag_;  ///< of those that are of use
  std::vector<std::size_t> order_;                                  ///< of each, among equals
};

}  // namespace fu
