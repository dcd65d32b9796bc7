/// The pipeline for programs. See fu-pipeline(1).
#pragma once

#include "domain/pipeline.hpp"
#include "views/items_json.hpp"

namespace fu::views {

/// fu.pipeline/1: an item for each stage. Amounts are decimal texts.
Document pipeline_document(const Pipeline& pipeline, const Today& today);

}  // namespace fu::views
