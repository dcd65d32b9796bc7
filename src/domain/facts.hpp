/// What they told us, as it holds now: facts are only ever added, so the newest word on a matter is found among them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"

namespace fu {

/// Whether two facts say the same: blanks, and small or capital letters, make no difference, nor does a full stop at the
/// end.
bool is_same_fact(std::string_view a, std::string_view b);

/// A fact, and what came of it: a later one that says the same has confirmed it, one whose `was` says the same has
/// changed it. Later is by date, those without one being the earliest, then by the place in the file.
struct FactStanding {
  const Fact* fact = nullptr;
  const Fact* by = nullptr;   ///< the later fact; nullptr: this one holds
  bool is_confirmed = false;  ///< `by` says the same
};

/// In the order of the file. `prospect` must outlive what is returned.
std::vector<FactStanding> standings_of(const Prospect& prospect);

/// Those that hold, newest first.
std::vector<const Fact*> current_facts(const Prospect& prospect);

}  // namespace fu
