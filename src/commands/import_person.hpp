/// From what a list says of somebody to what their file can say.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/newcomer.hpp"
#include "domain/rules.hpp"

namespace fu::commands {

/// What the command line says of people of whom their list says nothing; tags are added to all.
struct ImportDefaults {
  std::string cadence, owner, source, folder;
  std::vector<std::string> tags;
};

/// Holds what a list says of its people against the rules. Of whom something wrong is said that matters is taken out of the
/// list, an error; other words are left out with a warning, unless the list is an export of a book. Problems go to those of
/// the list, with the person's line.
void check_people(NewcomerList& list, const Rules& rules);

/// The person with all that the list does not say. `keys` are those that it speaks of: for these nothing is derived.
Newcomer completed(Newcomer person, const std::set<std::string>& keys, const ImportDefaults& defaults,
                   const Rules& rules, Day today);

}  // namespace fu::commands
