/// YAML by way of a quick scanner, for the plain forms that books are written in: block mappings and lists, texts on
/// one line, plain or quoted, lists and mappings in brackets on one line, and texts behind `|` and `>`.
#pragma once

#include <optional>
#include <string_view>

#include "store/yaml_tree.hpp"

namespace fu::store {

/// The tree of the one document in `source`, which must outlive the tree. Nothing means "not mine": there is something
/// in it, right or wrong, that is left to find_bad_source() and parse_yaml_events(). Where there is a tree, the one finds
/// nothing bad, and the other gives the same tree, positions and all.
std::optional<Tree> scan_yaml(std::string_view source);

}  // namespace fu::store
