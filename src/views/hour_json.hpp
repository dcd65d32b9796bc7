/// People of a Follow-Up Hour for machines.
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "domain/suitable_ideas.hpp"

namespace fu::views {

/// The item of `due`, and with it what the card has.
std::string hour_item_json(const Listed& person, const std::vector<JudgedIdea>& ideas, bool is_due,
                           const Today& today);

}  // namespace fu::views
