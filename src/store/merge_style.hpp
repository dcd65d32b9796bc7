/// Lists in the style of another.
#pragma once

#include <optional>

#include "store/merge_parts.hpp"

namespace fu::store {

/// The same list in the style of `style`: in brackets or on lines, with the dashes in the same column. Nothing where
/// that cannot be done, or not without losing comments.
std::optional<ListParts> restyled(ListParts list, const ListParts& style);

}  // namespace fu::store
