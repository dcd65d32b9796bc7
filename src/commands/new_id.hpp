/// The ID of a new file of the book.
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "domain/rules.hpp"
#include "store/listing.hpp"

namespace fu::commands {

/// IDs of the book's files, and the words that `fu log` would take for something else: commands, channels, outcomes.
std::set<std::string> taken_ids(const store::Listing& prospects, const store::Listing& ideas,
                                const Rules& rules);

/// What an ID is made of.
struct Naming {
  std::string command;       ///< that asks: "add"
  std::string what;          ///< what `name` is: "name"
  std::string name;          ///< a person's, or the title of an idea
  std::string company;       ///< tells apart those of one name; may be empty
  std::string wanted;        ///< what the user wants it to be; empty: to be made
  std::size_t longest = 64;  ///< letters of one that is made
};

/// The one that is wanted, else `jane-doe`, else `jane-doe-acme`, else `jane-doe-2` and so on. Throws UsageError for what
/// is no ID and for a name without Latin letters, Refused where the wanted one is taken.
std::string choose_id(const Naming& naming, const std::set<std::string>& taken);

}  // namespace fu::commands
