/// The ID of a new file of the book.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

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

/// IDs that are given to one after another, each another one; quick also where thousands have the same name.
class FreeIds {
 public:
  explicit FreeIds(const std::set<std::string>& taken) : taken_(taken.begin(), taken.end()) {}

  bool is_taken(const std::string& id) const { return taken_.contains(id); }
  /// False: it was taken before.
  bool take(const std::string& id) { return taken_.insert(id).second; }
  /// Made, and taken: `jane-doe`, else `jane-doe-acme`, else `jane-doe-2` and so on; empty for a name without Latin
  /// letters.
  std::string make(const Naming& naming);

 private:
  std::unordered_set<std::string> taken_;
  std::unordered_map<std::string, int> numbers_;  ///< of each name, the last that was given
};

/// The one that is wanted, else one that is made. Throws UsageError for what is no ID and for a name without Latin
/// letters, Refused where the wanted one is taken.
std::string choose_id(const Naming& naming, const std::set<std::string>& taken);

}  // namespace fu::commands
