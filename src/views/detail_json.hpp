/// One prospect, and one derivation, as items for machines.
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"

namespace fu::views {

/// All of one prospect, its history included.
std::string prospect_json(const Listed& listed);

/// Each fact, and what came of it.
std::vector<std::string> facts_json(const Prospect& prospect);

/// What each entry did, and the window they led to.
std::string derivation_json(const Prospect& prospect, const Derivation& derivation);

}  // namespace fu::views
