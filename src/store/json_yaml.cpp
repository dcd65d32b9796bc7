// Flow style all the way down.
#include "store/json_yaml.hpp"

#include <set>

#include "store/source_guards.hpp"

namespace fu::store {

namespace {

constexpr std::size_t most_key_bytes = 256;  // readers of YAML take a kilobyte, in quotes

Problem unfit(const JsonNode& node, std::string code, std::string message) {
  return {.code = std::move(code), .line = node.line, .message = std::move(message), .hint = {}};
}

}  // namespace

std::string yaml_of(const JsonNode& node, Around around) {
  switch (node.kind) {
    case JsonNode::Kind::null: return "null";
    case JsonNode::Kind::truth:
    case JsonNode::Kind::number: return node.text;
    case JsonNode::Kind::text: return format_scalar(node.text, around);
    case JsonNode::Kind::list: {
      std::string items;
      for (const JsonNode& each : node.children)
        items += (items.empty() ? "" : ", ") + yaml_of(each, Around::flow);
      return "[" + items + "]";
    }
    case JsonNode::Kind::object: break;
  }
  FlowMapping pairs;
  for (std::size_t i = 0; i < node.children.size(); ++i)
    pairs.add(node.keys[i], yaml_of(node.children[i], Around::flow));
  return pairs.text();
}

void FlowMapping::add(const std::string& key, const std::string& yaml) {
  text_ += (text_.empty() ? "" : ", ") + format_scalar(key, Around::flow) + ": " + yaml;
}

std::optional<Problem> find_unfit(const JsonNode& node) {
  if (node.text.size() > most_text_bytes) return unfit(node, "limit", "a text here is longer than 64 KiB");
  if (node.text.find('\0') != std::string::npos) return unfit(node, "nul", "a text here has a NUL in it");
  std::set<std::string_view> seen;
  for (const std::string& key : node.keys) {
    if (key.size() > most_key_bytes) return unfit(node, "limit", "a key here is longer than 256 bytes");
    if (key.find('\0') != std::string::npos) return unfit(node, "nul", "a key here has a NUL in it");
    if (!seen.insert(key).second) return unfit(node, "duplicate-key", "the key '" + key + "' stands twice");
  }
  for (const JsonNode& each : node.children)
    if (auto problem = find_unfit(each)) return problem;
  return std::nullopt;
}

}  // namespace fu::store
