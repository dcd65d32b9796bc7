/// What two sequences have in common, in the same order.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fu {

/// The piece number `before` of the one is piece number `after` of the other.
struct Match {
  std::size_t before = 0;
  std::size_t after = 0;
};

/// A longest common subsequence. Of two long sequences with almost nothing in common only the beginning and the end are
/// matched, so that the time stays short.
std::vector<Match> match_sequences(const std::vector<std::string>& before,
                                   const std::vector<std::string>& after);

/// Lines with their ends.
std::vector<std::string> lines_with_ends(std::string_view text);

}  // namespace fu
