// Copies a tree without its positions and styles.
#include "store/yaml_value.hpp"

namespace fu::store {

Value value_of(const Tree& tree, const Node& node) {
  Value value{.kind = node.kind};
  if (node.kind == Kind::scalar) {
    value.is_null = node.style == Style::empty || (node.style == Style::plain && node.is_absent());
    value.text = node.text;
  }
  for (NodeIndex child = node.first_child; child != no_node; child = tree[child].next_sibling)
    value.children.push_back(value_of(tree, tree[child]));
  return value;
}

Value text_value(std::string_view text) { return {.text = std::string(text)}; }

Value list_value(const std::vector<std::string>& texts) {
  Value list{.kind = Kind::list};
  for (const std::string& text : texts) list.children.push_back(text_value(text));
  return list;
}

Value* find_value(Value& mapping, std::string_view key) {
  for (std::size_t i = 0; i + 1 < mapping.children.size(); i += 2) {
    if (mapping.children[i].text == key) return &mapping.children[i + 1];
  }
  return nullptr;
}

}  // namespace fu::store
