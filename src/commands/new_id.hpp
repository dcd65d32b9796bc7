/// The ID of a new prospect.
#pragma once

#include <set>
#include <string>

#include "domain/rules.hpp"
#include "store/listing.hpp"

namespace fu::commands {

/// IDs of the book's files, and the words that `fu log` would take for something else: commands, channels, outcomes.
std::set<std::string> taken_ids(const store::Listing& prospects, const store::Listing& ideas,
                                const Rules& rules);

/// `jane-doe`, else `jane-doe-acme`, else `jane-doe-2` and so on. Throws UsageError for a name without Latin letters.
std::string make_id(const std::string& name, const std::string& company, const std::set<std::string>& taken);

}  // namespace fu::commands
