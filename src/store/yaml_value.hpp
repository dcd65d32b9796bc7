/// A document as nothing but its values, for comparing what an edit made with what was asked for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/yaml_tree.hpp"

namespace fu::store {

struct Value {
  Kind kind = Kind::scalar;
  bool is_null = false;  ///< empty, or an unquoted ~ or null: not the same as the text "null"
  std::string text;
  std::vector<Value> children;  ///< of a mapping: key, value, key, value

  bool operator==(const Value&) const = default;
};

/// The value of `node` and of all that is in it.
Value value_of(const Tree& tree, const Node& node);

Value text_value(std::string_view text);
Value list_value(const std::vector<std::string>& texts);

/// The value of a key, or nullptr.
Value* find_value(Value& mapping, std::string_view key);

}  // namespace fu::store
