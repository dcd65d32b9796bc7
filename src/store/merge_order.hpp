/// In which order the parts of a merged file stand.
#pragma once

#include <string>
#include <vector>

namespace fu::store {

/// Names of parts, each at most once a side. What is on one side only stands behind what is before it there; at the same
/// place ours first. Where the base's names stand in another order on one side, that side's order holds; where on both,
/// ours. Names that only the base has are left out.
std::vector<std::string> merge_order(const std::vector<std::string>& base,
                                     const std::vector<std::string>& ours,
                                     const std::vector<std::string>& theirs);

}  // namespace fu::store
