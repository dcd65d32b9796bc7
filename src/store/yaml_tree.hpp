/// A YAML document as the small tree that everything else reads: kinds, positions and text, nothing
/// interpreted. yaml_scan makes it of plain YAML, yaml_events (yaml-cpp) of any, and both make the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace fu::store {

enum class Kind : std::uint8_t { scalar, list, mapping };

enum class Style : std::uint8_t {
  empty,  ///< a scalar of which nothing is written; it stands where its key or its list stands
  plain,
  single_quoted,
  double_quoted,
  literal,  ///< |
  folded,   ///< >
  block,    ///< of a list or a mapping
  flow,     ///< of a list or a mapping
};

/// Where something stands. `pos` counts bytes from 0, a byte order mark included; `line` and `column` count
/// from 1, columns in bytes without a byte order mark.
struct Place {
  std::uint32_t pos = 0;
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  bool operator==(const Place&) const = default;
};

/// Nodes are numbered in the order in which they begin; a mapping's children are key, value, key, value.
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = UINT32_MAX;

struct Node {
  Kind kind = Kind::scalar;
  Style style = Style::empty;
  Place place;
  std::string_view text;  ///< of a scalar, unquoted and unfolded; a null is its own text, `~` or `null`
  NodeIndex first_child = no_node;
  NodeIndex next_sibling = no_node;

  /// Empty, "", or an unquoted ~ or null: the same as if the key were not there.
  bool is_absent() const {
    return kind == Kind::scalar &&
           (text.empty() || (style == Style::plain && (text == "~" || text == "null")));
  }
};

/// A whole document. Texts point into `source` or into `decoded`, so a tree is not copied.
class Tree {
 public:
  Tree() = default;
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;
  Tree(Tree&&) = default;
  Tree& operator=(Tree&&) = default;
  ~Tree() = default;

  const Node& operator[](NodeIndex index) const { return nodes[index]; }
  bool is_empty() const { return nodes.empty(); }
  const Node& root() const { return nodes.front(); }

  /// Calls visit(key, value) for each pair of a mapping.
  template <typename Visit>
  void each_pair(const Node& mapping, Visit visit) const {
    for (NodeIndex key = mapping.first_child; key != no_node;) {
      const NodeIndex value = nodes[key].next_sibling;
      visit(nodes[key], nodes[value]);
      key = nodes[value].next_sibling;
    }
  }

  /// Calls visit(item) for each item of a list.
  template <typename Visit>
  void each_item(const Node& list, Visit visit) const {
    for (NodeIndex item = list.first_child; item != no_node; item = nodes[item].next_sibling)
      visit(nodes[item]);
  }

  std::vector<Node> nodes;
  std::list<std::string> decoded;  ///< texts that do not stand in the source as they are
};

}  // namespace fu::store
