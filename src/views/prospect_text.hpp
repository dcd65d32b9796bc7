/// One prospect as text: who they are, what is next, the plan ahead, the history.
#pragma once

#include <string>
#include <vector>

#include "domain/agenda.hpp"
#include "domain/listed.hpp"
#include "domain/rules.hpp"
#include "views/render_options.hpp"

namespace fu::views {

std::string render_prospect(const Listed& item, const Today& today, const RenderOptions& options);

/// The coming contacts, a line each.
std::string render_plan(const Prospect& prospect, const std::vector<Coming>& plan, const Today& today,
                        const RenderOptions& options);

/// "Fri 20 Nov (today): call, promised"
std::string say_next(const State& state, const Today& today);

}  // namespace fu::views
