/// YAML by way of yaml-cpp's event parser, for any YAML there is. Strict where the library is not.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "domain/problem.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// The tree of the one document in `source`, which must have passed find_bad_source() and outlive the tree; a
/// tree without nodes when there is no document. Else what is wrong, without a path. Anchors, aliases, tags,
/// directives but
/// `%YAML`, duplicate keys, second documents, lists or mappings as keys, and texts that are never closed are
/// refused.
std::variant<Tree, Problem> parse_yaml_events(std::string_view source);

}  // namespace fu::store
