/// JSON as YAML of a prospect's file.
#pragma once

#include <optional>
#include <string>

#include "store/json_tree.hpp"
#include "store/yaml_text.hpp"

namespace fu::store {

/// On one line, such that the file says the same; lists and objects in brackets and braces.
std::string yaml_of(const JsonNode& node, Around around);

/// Pairs of a mapping on one line.
class FlowMapping {
 public:
  void add(const std::string& key, const std::string& yaml);
  std::string text() const { return "{" + text_ + "}"; }

 private:
  std::string text_;
};

/// Why a file cannot have this; nothing: it can. A text that is too long, a NUL, a key that stands twice.
std::optional<Problem> find_unfit(const JsonNode& node);

}  // namespace fu::store
