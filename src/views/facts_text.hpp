/// What they told us, as a numbered list.
#pragma once

#include <string>

#include "domain/facts.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// "confirmed 20 Nov", "changed 20 Nov"; for a fact that another took the place of.
std::string say_replaced(const FactStanding& standing, const Today& today);

/// All facts in the order of the file, with the numbers that `fu fact` takes.
std::string render_facts(const Prospect& prospect, const Today& today, const RenderOptions& options);

}  // namespace fu::views
