// Reads forward from where a value begins to where it ends.
#include "store/yaml_extent.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace fu::store {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

std::size_t Extents::line_start(std::size_t pos) const {
  if (pos == 0) return 0;
  const auto newline = source_.rfind('\n', pos - 1);
  if (newline != std::string_view::npos) return newline + 1;
  return source_.starts_with(byte_order_mark) ? std::min(byte_order_mark.size(), pos) : 0;
}

std::size_t Extents::line_end(std::size_t pos) const {
  const auto newline = source_.find('\n', pos);
  return newline == std::string_view::npos ? source_.size() : newline + 1;
}

std::size_t Extents::indent(std::size_t line) const {
  std::size_t count = 0;
  while (byte(line + count) == ' ') ++count;
  return count;
}

bool Extents::is_blank(std::size_t line) const {
  const std::string_view text = source_.substr(line, line_end(line) - line);
  return std::all_of(text.begin(), text.end(), is_space);
}

bool Extents::is_comment(std::size_t line) const {
  while (byte(line) == ' ' || byte(line) == '\t') ++line;
  return byte(line) == '#';
}

std::optional<std::size_t> Extents::end_of(NodeIndex index) const {
  const Node& node = tree_[index];
  switch (node.style) {
    case Style::plain: return end_of_plain(node);
    case Style::single_quoted:
    case Style::double_quoted: return end_of_quoted(node);
    case Style::literal:
    case Style::folded: return end_of_text_block(node);
    case Style::flow: return end_of_flow(index);
    case Style::empty:
    case Style::block: return std::nullopt;
  }
  return std::nullopt;
}

/// The text stands in the source word by word; between the words are blanks, and line ends that were folded.
std::optional<std::size_t> Extents::end_of_plain(const Node& node) const {
  std::size_t pos = node.place.pos;
  std::size_t i = 0;
  while (i < node.text.size()) {
    if (is_space(node.text[i])) {
      if (!is_space(byte(pos))) return std::nullopt;
      while (i < node.text.size() && is_space(node.text[i])) ++i;
      while (is_space(byte(pos))) ++pos;
    } else if (node.text[i++] != byte(pos++)) {
      return std::nullopt;
    }
  }
  return pos;
}

std::optional<std::size_t> Extents::end_of_quoted(const Node& node) const {
  const char quote = byte(node.place.pos);
  for (std::size_t pos = node.place.pos + 1; pos < source_.size(); ++pos) {
    if (quote == '"' && source_[pos] == '\\') {
      ++pos;
    } else if (source_[pos] == quote) {
      if (quote == '"' || byte(pos + 1) != '\'') return pos + 1;
      ++pos;
    }
  }
  return std::nullopt;
}

/// The first line that is not blank tells how deep the text is indented: by what stands before it in the source,
/// but not in the text. Blanks to the right of that are text, even at its end.
std::optional<std::size_t> Extents::end_of_text_block(const Node& node) const {
  std::size_t end = line_end(node.place.pos);
  const auto word = node.text.find_first_not_of(" \t\n");
  if (word == std::string_view::npos) return end;
  const auto before = node.text.rfind('\n', word);
  const std::string_view text = node.text.substr(before == std::string_view::npos ? 0 : before + 1);
  const std::size_t blanks_of_text = text.find_first_not_of(' ');

  std::size_t line = end;
  while (line < source_.size() && is_blank(line)) line = line_end(line);
  if (indent(line) < blanks_of_text) return std::nullopt;
  const std::size_t depth = indent(line) - blanks_of_text;
  for (; line < source_.size(); line = line_end(line)) {
    const bool reaches_text = indent(line) >= depth;
    const char first = byte(line + depth);
    if (is_blank(line) && (!reaches_text || first == '\r' || first == '\n' || first == '\0')) continue;
    if (!reaches_text) break;
    end = line_end(line);
  }
  return end;
}

std::optional<std::size_t> Extents::end_of_flow(NodeIndex index) const {
  const Node& node = tree_[index];
  const char opening = byte(node.place.pos);
  const bool is_pair = opening != '[' && opening != '{';  // `[a: b]`
  std::size_t pos = node.place.pos + (is_pair ? 0 : 1);
  for (NodeIndex child = node.first_child; child != no_node; child = tree_[child].next_sibling) {
    if (tree_[child].style == Style::empty) continue;
    const auto end = end_of(child);
    if (!end) return std::nullopt;
    pos = *end;
  }
  if (is_pair) return pos;
  const char closing = opening == '[' ? ']' : '}';
  while (pos < source_.size() && source_[pos] != closing) {
    const char c = source_[pos];
    if (c == '#' && is_space(source_[pos - 1])) {
      pos = line_end(pos);
    } else if (is_space(c) || c == ',' || c == ':') {
      ++pos;
    } else {
      return std::nullopt;
    }
  }
  return pos < source_.size() ? std::optional(pos + 1) : std::nullopt;
}

NodeIndex Extents::after(NodeIndex node) const {
  const auto size = static_cast<NodeIndex>(tree_.nodes.size());
  // Nodes are numbered in the order in which they begin, so what is in a node follows it.
  if (tree_[node].next_sibling != no_node) return tree_[node].next_sibling;
  NodeIndex end = node + 1;
  for (NodeIndex child = tree_[node].first_child; child != no_node; child = tree_[child].next_sibling)
    end = tree_[child].next_sibling == no_node ? after(child) : tree_[child].next_sibling;
  return std::min(end, size);
}

NodeIndex Extents::last_written(NodeIndex first, NodeIndex end) const {
  for (NodeIndex node = end; node > first; --node) {
    const Style style = tree_[node - 1].style;
    if (style != Style::empty && style != Style::block) return node - 1;
  }
  return no_node;
}

std::optional<std::size_t> Extents::lines_end(NodeIndex first, NodeIndex end, std::size_t limit,
                                              std::size_t column) const {
  const NodeIndex last = last_written(first, end);
  std::size_t own = tree_[first].place.pos;
  if (last != no_node) {
    // An opening bracket has its closing one on a line that is neither blank nor a comment.
    const auto leaf_end = tree_[last].style == Style::flow
                              ? std::optional<std::size_t>(tree_[last].place.pos + 1)
                              : end_of(last);
    if (!leaf_end) return std::nullopt;
    own = *leaf_end;
  }
  // A text block ends behind a line end; everything else within its last line.
  const bool at_line_start = own > 0 && own <= source_.size() && source_[own - 1] == '\n';
  std::size_t lines = at_line_start ? own : line_end(own);
  for (std::size_t line = lines; line < limit; line = line_end(line)) {
    if (!is_blank(line) && !is_comment(line)) lines = line_end(line);
  }
  while (lines < limit && is_comment(lines) && indent(lines) > column) lines = line_end(lines);
  return lines;
}

std::size_t Extents::document_end() const {
  for (std::size_t line = 0; line < source_.size(); line = line_end(line)) {
    const std::string_view rest = source_.substr(line);
    if (rest.starts_with("...") && (rest.size() == 3 || is_space(rest[3]))) return line;
  }
  return source_.size();
}

}  // namespace fu::store
