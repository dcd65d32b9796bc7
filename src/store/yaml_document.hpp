/// From the bytes of a file to its tree: the guards, then a parser.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// Who reads. Where our own scanner made what is read, the library proves it.
enum class Parser { quickest, library };

/// The tree of `source`, which must outlive it; nothing when it cannot be read, with the reason in
/// `problems`.
std::optional<Tree> parse_document(std::string_view source, const std::string& path, Problems& problems,
                                   Parser parser = Parser::quickest);

}  // namespace fu::store
