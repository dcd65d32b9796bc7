/// The pipeline for people: stages and sums as a table, the biggest deals, new prospects by week.
#pragma once

#include <string>
#include <vector>

#include "domain/pipeline.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// `query`: the words by which prospects were picked; empty: all.
std::string render_pipeline(const Pipeline& pipeline, const std::vector<std::string>& query,
                            const Today& today, const RenderOptions& options);

}  // namespace fu::views
