// Looks at one key of the mapping that a file is.
#include "store/top_texts.hpp"

#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

/// Most of a file is its log, which usually comes last: where the key does not stand behind it, what is before it will do.
std::string_view without_log(std::string_view source, std::string_view key) {
  const auto log = source.find("\nlog:");
  if (log == std::string_view::npos || source.find(key, log) != std::string_view::npos) return source;
  return source.substr(0, log + 1);
}

}  // namespace

void each_top_text(std::string_view source, std::string_view key,
                   const std::function<void(std::string_view)>& visit) {
  if (source.find(key) == std::string_view::npos) return;
  Problems ignored;
  const auto tree = parse_document(without_log(source, key), "", ignored);
  if (!tree || tree->is_empty() || tree->root().kind != Kind::mapping) return;
  const auto take = [&](const Node& node) {
    if (node.kind == Kind::scalar && !node.is_absent()) visit(node.text);
  };
  tree->each_pair(tree->root(), [&](const Node& name, const Node& value) {
    if (name.text != key) return;
    if (value.kind == Kind::list) tree->each_item(value, take);
    take(value);
  });
}

std::string first_top_text(std::string_view source, std::string_view key) {
  std::string first;
  each_top_text(source, key, [&](std::string_view text) {
    if (first.empty()) first = text;
  });
  return first;
}

std::set<std::string> keys_with_value(std::string_view source) {
  std::set<std::string> keys;
  Problems ignored;
  const auto tree = parse_document(source, "", ignored);
  if (!tree || tree->is_empty() || tree->root().kind != Kind::mapping) return keys;
  tree->each_pair(tree->root(), [&](const Node& name, const Node& value) {
    bool has_value = value.kind == Kind::mapping || (value.kind == Kind::scalar && !value.is_absent());
    if (value.kind == Kind::list)
      tree->each_item(value, [&](const Node& item) { has_value = has_value || !item.is_absent(); });
    if (has_value) keys.emplace(name.text);
  });
  return keys;
}

}  // namespace fu::store
