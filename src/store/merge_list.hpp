/// Merging lists item by item: a log, tags, phone numbers.
#pragma once

#include <optional>
#include <string>

#include "store/merge_parts.hpp"
#include "store/merged_text.hpp"

namespace fu::store {

enum class ListOrder {
  as_it_stands,  ///< what a side added stands where it stands there
  by_date,       ///< then by time; at the same time ours first
};

struct ListVersions {
  ListParts base;
  ListParts ours;
  ListParts theirs;
};

/// The lines of the key. An item that one side added or removed is added or removed; the same addition on both sides
/// counts once. An item that one side changed and the other changed differently, or removed, is a conflict, named
/// after `name` and its date. Nothing where the styles of both sides cannot be brought together, or the conflict does
/// not stand on lines of its own.
std::optional<MergedText> merge_lists(const ListVersions& lists, ListOrder order, const std::string& name);

}  // namespace fu::store
