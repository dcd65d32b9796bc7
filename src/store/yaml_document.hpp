/// From the bytes of a file to its tree: the guards, then a parser.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// The tree of `source`, which must outlive it; nothing when it cannot be read, with the reason in
/// `problems`.
std::optional<Tree> parse_document(std::string_view source, const std::string& path, Problems& problems);

}  // namespace fu::store
