/// An idea: something of value to send, or to invite to. See fu(5).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/day.hpp"

namespace fu {

inline constexpr std::array<std::string_view, 5> idea_kind_words{"article", "event", "letter", "news",
                                                                 "gift"};

/// Empty text means absent.
struct Idea {
  std::string id;
  std::string path;  ///< relative to the book
  std::string title;
  std::string kind;  ///< one of idea_kind_words
  std::string url;
  std::optional<Day> date;   ///< when an event takes place
  std::optional<Day> until;  ///< after this day it is of no use any more
  std::vector<std::string> tags;
};

/// The last day on which it is of use: `until`, else the day of the event, whose talks may be of use for longer than it
/// lasts; nothing: it does not wear out.
inline std::optional<Day> last_useful_day(const Idea& idea) { return idea.until ? idea.until : idea.date; }
inline bool has_expired(const Idea& idea, Day today) {
  const auto last = last_useful_day(idea);
  return last && *last < today;
}

}  // namespace fu
