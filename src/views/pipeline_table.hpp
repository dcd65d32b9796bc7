/// The stages of a pipeline and their sums. Only views/pipeline_text.cpp includes this.
#pragma once

#include <string>

#include "domain/pipeline.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// Open stages, the sums, then closed stages that have somebody; empty where there is neither.
std::string render_pipeline_table(const Pipeline& pipeline, const RenderOptions& options);

}  // namespace fu::views
