/// Whom a Follow-Up Hour is about, and what is known of everybody before it begins.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "commands/common_options.hpp"
#include "commands/writing_options.hpp"
#include "domain/streak.hpp"
#include "domain/suitable_ideas.hpp"
#include "views/form.hpp"

namespace fu::commands {

struct HourOptions {
  Scope scope;
  int number = 0;   ///< people, those done today among them; 0: as the goal of the book says
  int minutes = 0;  ///< 0: as long as it takes
  bool only_silent = false;
  std::string answers;  ///< a file; empty: none
  views::Form form = views::Form::text;
  WriteOptions write;
};

struct HourPerson {
  store::BookFile file;
  bool is_due = true;  ///< else they have heard nothing for long
};

struct Hour {
  std::vector<HourPerson> people;  ///< in their order
  std::size_t goal = 0;            ///< people of this hour, those done among them
  std::size_t done = 0;            ///< people of the query whom I contacted today
  std::size_t prospects = 0;       ///< in the whole book, those included that cannot be read
  std::vector<Idea> ideas;
  IdeaUses uses;  ///< that may hinder colleagues, and those of people whose ideas were asked for
  PeopleByDay by_day;
};

/// Reads the whole book, once.
Hour gather_hour(const HourOptions& options, Context& context);

/// What this prospect has received, as its file says it now.
void update_uses(Hour& hour, const Prospect& prospect, const Rules& rules, Day today);

/// Up to three ideas that suit, best first; what the prospect has received is taken from what it says now.
std::vector<JudgedIdea> ideas_for(const Prospect& prospect, Hour& hour, const Rules& rules, Day today);

}  // namespace fu::commands
