/// The morning's list as text: the face of the product.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// Promises apart from the rest.
enum class MorningGroup { promised, overdue, due };
MorningGroup group_of(const State& state);

/// A person on two lines, as far as they do not depend on the others.
struct MorningLines {
  MorningGroup group = MorningGroup::due;
  Ink ink = Ink::plain;  ///< of the day
  std::string fields;
  std::string idea;  ///< ID of the best one for them; empty: there is none
};
/// `may_have_idea`: whether `idea` may be filled in later.
MorningLines morning_lines(const Listed& item, const Today& today, const RenderOptions& options,
                           bool may_have_idea);

/// The same for a list with another purpose: how to reach them by `via`, and what to say of them.
MorningLines person_lines(const Listed& item, std::string_view via, const std::string& second,
                          const Today& today, const RenderOptions& options);
/// Those of a list without groups.
std::string render_people(const std::vector<MorningLines>& people, const RenderOptions& options);

/// What all are, whether they are printed or not.
struct MorningCounts {
  std::size_t promises = 0;
  std::size_t overdue = 0;
  std::size_t due = 0;

  void add(MorningGroup group);
  std::size_t all() const { return promises + overdue + due; }
};

struct Morning {
  Today today;
  std::vector<MorningLines> people;  ///< those that are printed, in the engine's order
  MorningCounts counts;
  std::size_t done = 0;  ///< people contacted today
  bool only_overdue = false;
  std::string next;           ///< where nothing is due, the first to come: as `say_coming` says it
  std::size_t prospects = 0;  ///< in the whole book, those included that cannot be read
};

/// "jane-doe, Thu 3 Dec, call"
std::string say_coming(const Listed& item, const Today& today);

std::string render_due(const Morning& morning, const RenderOptions& options);

}  // namespace fu::views
