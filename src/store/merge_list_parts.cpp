// Cuts a list at its items; every byte belongs to one part.
#include <algorithm>
#include <map>

#include "store/merge_parts.hpp"

namespace fu::store {

namespace {

bool is_absent(const Value& value) {
  return value.kind == Kind::scalar && (value.is_null || value.text.empty());
}

/// Pairs of a mapping in any order, and with absent ones left out, say the same.
std::string identity_of(const Value& value) {
  const auto quoted = [](const std::string& text) { return std::to_string(text.size()) + ":" + text; };
  if (value.kind == Kind::scalar) return is_absent(value) ? "~" : quoted(value.text);
  std::vector<std::string> pieces;
  const std::size_t step = value.kind == Kind::mapping ? 2 : 1;
  for (std::size_t i = 0; i + step <= value.children.size(); i += step) {
    if (step == 1) {
      pieces.push_back(identity_of(value.children[i]));
    } else if (!is_absent(value.children[i + 1])) {
      pieces.push_back(identity_of(value.children[i]) + "=" + identity_of(value.children[i + 1]));
    }
  }
  if (step == 2) std::sort(pieces.begin(), pieces.end());
  std::string text = step == 2 ? "{" : "[";
  for (const std::string& piece : pieces) text += piece + ",";
  return text;
}

std::string field_of(Value value, std::string_view name) {
  const Value* field = value.kind == Kind::mapping ? find_value(value, name) : nullptr;
  return field == nullptr || field->is_null ? std::string() : field->text;
}

}  // namespace

std::optional<ListParts> MergeSide::list_of(const KeyPart& key) const {
  const Node& value = tree_[key.node];
  if (value.kind == Kind::list && value.style == Style::block) return block_list_of(key);
  if (value.kind == Kind::list && value.first_child != no_node) return flow_list_of(key);
  if (value.kind != Kind::list && !value.is_absent()) return std::nullopt;
  // Nothing, or `[]`: what remains is the key with its comment.
  const auto colon = behind_colon(key);
  const Extents extents(text_, tree_);
  const auto end = value.style == Style::empty ? colon : extents.end_of(key.node);
  if (!colon || !end) return std::nullopt;
  const std::size_t body = extents.line_start(tree_[key.key].place.pos);
  const std::size_t line_end = extents.line_end(body);
  if (*end > line_end) return std::nullopt;
  return ListParts{.header = std::string(between(body, *colon)) + std::string(between(*end, line_end)),
                   .foot = std::string(between(line_end, body + key.body.size()))};
}

ListItem MergeSide::item_of(NodeIndex item) const {
  ListItem made{.value = value_of(tree_, tree_[item])};
  made.identity = identity_of(made.value);
  made.date = field_of(made.value, "date");
  made.time = field_of(made.value, "time");
  return made;
}

/// A comment stands behind a scalar, a bracket, or the colon of a key.
std::vector<ItemLine> MergeSide::lines_of(NodeIndex item, std::size_t begin, std::size_t end) const {
  const Extents extents(text_, tree_);
  std::map<std::size_t, std::size_t> comments;  // line → where what is behind its code begins
  for (NodeIndex node = item; node < extents.after(item); ++node) {
    const bool is_text_block = tree_[node].style == Style::literal || tree_[node].style == Style::folded;
    const auto behind = is_text_block ? std::nullopt : extents.end_of(node);
    if (!behind) continue;
    const std::size_t colon = text_.find_first_not_of(" \t", *behind);
    const std::size_t code_end = colon != std::string::npos && text_[colon] == ':' ? colon + 1 : *behind;
    const std::size_t rest = text_.find_first_not_of(" \t", code_end);
    if (rest != std::string::npos && text_[rest] == '#')
      comments.emplace(extents.line_start(code_end), code_end);
  }
  std::vector<ItemLine> lines;
  for (std::size_t line = begin; line < end; line = extents.line_end(line)) {
    const auto comment = comments.find(line);
    const std::size_t code_end = comment != comments.end() ? comment->second : extents.line_end(line) - 1;
    lines.push_back({.code = std::string(between(line, code_end)),
                     .end = std::string(between(code_end, extents.line_end(line)))});
  }
  return lines;
}

std::optional<ListParts> MergeSide::block_list_of(const KeyPart& key) const {
  const Extents extents(text_, tree_);
  const Node& list = tree_[key.node];
  const std::size_t key_line = extents.line_start(tree_[key.key].place.pos);
  const std::size_t body_end = key_line + key.body.size();
  ListParts parts{.form = ListParts::Form::block, .column = list.place.column - 1};

  // An item stands behind its dash, on the same line or below it.
  std::vector<std::size_t> dashes;
  for (std::size_t line = extents.line_start(list.place.pos); line < body_end;
       line = extents.line_end(line)) {
    const std::size_t dash = line + parts.column;
    if (extents.indent(line) != parts.column || dash + 1 >= text_.size() || text_[dash] != '-') continue;
    if (std::string_view(" \t\r\n").find(text_[dash + 1]) != std::string_view::npos) dashes.push_back(line);
  }
  std::vector<NodeIndex> nodes;
  for (NodeIndex item = list.first_child; item != no_node; item = tree_[item].next_sibling)
    nodes.push_back(item);
  // A dash in a text would be one too many.
  if (nodes.empty() || dashes.size() != nodes.size() || dashes.front() < extents.line_end(key_line))
    return std::nullopt;

  parts.header = between(key_line, extents.line_end(key_line));
  parts.top = between(extents.line_end(key_line), dashes.front());
  std::size_t end = dashes.front();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::size_t limit = i + 1 < dashes.size() ? dashes[i + 1] : body_end;
    const auto lines_end = extents.lines_end(nodes[i], extents.after(nodes[i]), limit, parts.column);
    if (!lines_end || tree_[nodes[i]].place.pos < dashes[i] || *lines_end > limit) return std::nullopt;
    ListItem item = item_of(nodes[i]);
    item.lead = between(end, dashes[i]);
    const auto value_end = extents.end_of(nodes[i]);
    const std::size_t line_end = extents.line_end(dashes[i]);
    const bool is_text_block =
        tree_[nodes[i]].style == Style::literal || tree_[nodes[i]].style == Style::folded;
    if (value_end && *value_end < line_end && !is_text_block) {
      item.prefix = between(dashes[i], tree_[nodes[i]].place.pos);
      item.text = between(tree_[nodes[i]].place.pos, *value_end);
      item.suffix = between(*value_end, line_end);
      item.foot = between(line_end, *lines_end);
    } else {
      item.text = between(dashes[i], *lines_end);
      item.lines = lines_of(nodes[i], dashes[i], *lines_end);
    }
    parts.items.push_back(std::move(item));
    end = *lines_end;
  }
  parts.foot = between(end, body_end);
  return parts;
}

std::optional<ListParts> MergeSide::flow_list_of(const KeyPart& key) const {
  const Extents extents(text_, tree_);
  const Node& list = tree_[key.node];
  const std::size_t begin = extents.line_start(tree_[key.key].place.pos);
  const std::size_t body_end = begin + key.body.size();
  ListParts parts{.form = ListParts::Form::flow, .header = std::string(between(begin, list.place.pos + 1))};
  std::size_t end = list.place.pos + 1;
  for (NodeIndex node = list.first_child; node != no_node; node = tree_[node].next_sibling) {
    const auto item_end = extents.end_of(node);
    if (!item_end) return std::nullopt;
    ListItem item = item_of(node);
    item.lead = between(end, tree_[node].place.pos);
    item.text = between(tree_[node].place.pos, *item_end);
    parts.items.push_back(std::move(item));
    end = *item_end;
  }
  parts.foot = between(end, body_end);
  return parts;
}

}  // namespace fu::store
