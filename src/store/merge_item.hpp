/// Merging two versions of one item of a list: its value, and the comments on its lines.
#pragma once

#include <string>

#include "store/merge_parts.hpp"
#include "store/merged_text.hpp"

namespace fu::store {

/// Both sides have the item; `base` is nullptr when both have added it, and then they say the same. Values go by three
/// ways, comments of both sides stay; where that cannot be, it is a conflict called `what`.
MergedText merge_item(const ListItem* base, const ListItem& ours, const ListItem& theirs,
                      const std::string& what);

/// A comment behind a value, with the line's end: where both sides changed it, both stay.
std::string merge_line_ends(const Versions& versions);

}  // namespace fu::store
