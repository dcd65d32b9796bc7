/// Two versions of a prospect's file that were made from the same one, brought together: entry by entry in the log, key
/// by key at the top. See fu-merge-file(1).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/problem.hpp"

namespace fu::store {

struct MergedFile {
  std::string text;                    ///< with conflict markers where there are conflicts
  std::vector<std::string> conflicts;  ///< what was changed differently: "stage", "log entry of 2026-11-10"
};

/// All bytes of the three files; `base` is empty where there was none. A version that did not change gives way to the other, byte for byte. Else the
/// result, with each conflict decided for either side, is read again and compared with the three: a problem, instead of
/// a result, when that does not come out right, or when a version is not a prospect's file that can be taken apart. Its
/// path is the version: "base", "ours" or "theirs"; empty when it is the result.
std::variant<MergedFile, Problem> merge_prospects(std::string_view base, std::string_view ours,
                                                  std::string_view theirs, std::size_t marker_size);

}  // namespace fu::store
