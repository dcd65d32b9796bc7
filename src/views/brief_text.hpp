/// One page before a call.
#pragma once

#include <string>

#include "domain/brief.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// `source` is where they come from, in words. At 80 columns no more than 40 lines, whatever the log holds; narrower, texts
/// are given more lines.
std::string render_brief(const Listed& item, const Brief& brief, const std::string& source,
                         const Today& today, const RenderOptions& options);

}  // namespace fu::views
