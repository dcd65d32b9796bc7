/// Proof that a merged file says what its versions say. It looks at values only and counts, so that it does not share
/// the ways in which merging could go wrong.
#pragma once

#include <string_view>

#include "store/merge_parts.hpp"
#include "store/merged_text.hpp"

namespace fu::store {

struct MergeSides {
  const MergeSide& base;
  const MergeSide& ours;
  const MergeSide& theirs;
};

/// Throws MergeRefusal unless the text, decided for either side, can be read, has the keys and the plain values that
/// three ways give, and each item of a list as often as it should be there.
void prove_merge(const MergeSides& sides, const MergedText& merged);

/// Throws MergeRefusal unless `bytes` can be read as a file of keys.
void prove_readable(std::string_view bytes);

}  // namespace fu::store
