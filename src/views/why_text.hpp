/// The derivation of a next contact, entry by entry, with the line of each entry and of each rule.
#pragma once

#include <string>

#include "domain/listed.hpp"
#include "domain/rules.hpp"
#include "views/render_options.hpp"

namespace fu::views {

std::string render_why(const Prospect& prospect, const Derivation& derivation, const Rules& rules,
                       const Today& today, const RenderOptions& options);

}  // namespace fu::views
