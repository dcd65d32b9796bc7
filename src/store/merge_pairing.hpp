/// Which items of three versions of a list are the same item.
#pragma once

#include <string>
#include <vector>

#include "store/merge_parts.hpp"

namespace fu::store {

/// One item in up to three versions. A side that corrected it has another identity there; one that has it no more is
/// nullptr.
struct PairedItem {
  const ListItem* base = nullptr;
  const ListItem* ours = nullptr;
  const ListItem* theirs = nullptr;
};

struct Pairing {
  std::vector<PairedItem> items;
  // The items of each version in its order, by their places in `items`.
  std::vector<std::string> base;
  std::vector<std::string> ours;
  std::vector<std::string> theirs;
};

/// Items that say the same are paired, then mappings of the same place of which one was probably made from the other.
/// The versions must outlive the pairing.
Pairing pair_items(const std::vector<ListItem>& base, const std::vector<ListItem>& ours,
                   const std::vector<ListItem>& theirs);

}  // namespace fu::store
