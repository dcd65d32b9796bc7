/// JSON from outside as a small tree that knows its lines. It says of a text that is no JSON where and why.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/problem.hpp"

namespace fu::store {

struct JsonNode {
  enum class Kind : std::uint8_t { null, truth, number, text, list, object };
  Kind kind = Kind::null;
  std::size_t line = 0;           ///< where it begins, counted from 1; of a value in an object, its key
  std::string text;               ///< of a text, a number as it is written, true or false
  std::vector<std::string> keys;  ///< of an object, as many as children
  std::vector<JsonNode> children;

  /// The value of a key, or nullptr.
  const JsonNode* find(std::string_view key) const;
};

inline constexpr int most_json_depth = 34;  ///< a file of the book in a list in an object

/// Is handed each item of a list of people: of the whole text, or of `items` in it.
using VisitItem = std::function<void(const JsonNode& item)>;

/// The whole text, or what is wrong with it: a problem with a line and without a path. With `visit`, items are handed over
/// one by one and are not kept, so that a list of any length takes the memory of one.
std::variant<JsonNode, Problem> parse_json(std::string_view text, const VisitItem& visit = {});

/// "a number", "a list"
std::string_view noun_of(JsonNode::Kind kind);

}  // namespace fu::store
