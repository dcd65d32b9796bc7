// Cuts a file at its top-level keys; every byte belongs to one part. For lists: merge_list_parts.cpp.
#include "store/merge_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/matching.hpp"
#include "base/text.hpp"
#include "store/yaml_document.hpp"
#include "store/yaml_messages.hpp"

namespace fu::store {

namespace {

[[noreturn]] void refuse(const Place& place, std::string message) {
  throw MergeRefusal{{.code = "merge",
                      .line = place.line,
                      .column = place.column,
                      .message = std::move(message),
                      .hint = "git merges it as text"}};
}

}  // namespace

std::string take_settled(std::string& head, const std::string& above) {
  const std::vector<std::string> lines = lines_with_ends(above);
  std::size_t end = 0;
  for (const std::string& line : lines_with_ends(head)) {
    if (!trim(line).empty() && std::find(lines.begin(), lines.end(), line) != lines.end()) {
      std::string settled = head.substr(end);
      head.resize(end);
      return settled;
    }
    end += line.size();
  }
  return {};
}

bool is_list_key(std::string_view name) {
  constexpr std::array<std::string_view, 8> lists{"emails", "phones",     "tags",  "interests",
                                                  "events", "objections", "facts", "log"};
  return std::find(lists.begin(), lists.end(), name) != lists.end();
}

MergeSide::MergeSide(std::string text) : text_(std::move(text)) {
  Problems problems;
  auto parsed = parse_document(text_, {}, problems);
  if (!parsed) throw MergeRefusal{problems.front()};
  tree_ = std::move(*parsed);
  if (tree_.is_empty()) {
    tail_ = text_;
    return;
  }
  const Node& root = tree_.root();
  if (root.kind != Kind::mapping || root.style != Style::block)
    refuse(root.place, "only a file of 'key: value' lines can be merged key by key");
  const Extents extents(text_, tree_);
  for (std::size_t line = 0; line < text_.size(); line = extents.line_end(line)) {
    if (text_[line] == '%') refuse(place_of(text_, line), "a line that begins with %");
  }
  const std::size_t column = root.place.column;
  const std::size_t document_end = extents.document_end();
  std::size_t end = 0;
  for (NodeIndex key = root.first_child; key != no_node;) {
    const NodeIndex value = tree_[key].next_sibling;
    const NodeIndex next = tree_[value].next_sibling;
    if (tree_[key].place.column != column) refuse(tree_[key].place, "a key that does not begin its line");
    const std::size_t begin = extents.line_start(tree_[key].place.pos);
    const std::size_t limit = next == no_node ? document_end : extents.line_start(tree_[next].place.pos);
    const auto lines_end = extents.lines_end(key, extents.after(value), limit, column - 1);
    if (begin < end || !lines_end || *lines_end < begin)
      refuse(tree_[key].place, "it is not clear where this value ends");
    keys_.push_back({.name = std::string(tree_[key].text),
                     .lead = text_.substr(end, begin - end),
                     .body = text_.substr(begin, *lines_end - begin),
                     .value = value_of(tree_, tree_[value]),
                     .key = key,
                     .node = value});
    end = *lines_end;
    key = next;
  }
  tail_ = text_.substr(end);
  head_ = std::exchange(keys_.front().lead, {});
}

void MergeSide::settle_head(const MergeSide& base) {
  if (keys_.empty() || base.keys_.empty() || base.keys_.front().name == keys_.front().name) return;
  const KeyPart* before = base.find(keys_.front().name);
  if (before == nullptr) return;
  keys_.front().lead = take_settled(head_, before->lead);
}

const KeyPart* MergeSide::find(std::string_view name) const {
  for (const KeyPart& key : keys_) {
    if (key.name == name) return &key;
  }
  return nullptr;
}

std::string_view MergeSide::between(std::size_t begin, std::size_t end) const {
  return std::string_view(text_).substr(begin, end - begin);
}

std::optional<std::size_t> MergeSide::behind_colon(const KeyPart& key) const {
  const auto end = Extents(text_, tree_).end_of(key.key);
  const auto colon = end ? text_.find_first_not_of(" \t", *end) : std::string::npos;
  if (colon == std::string::npos || text_[colon] != ':') return std::nullopt;
  return colon + 1;
}

std::optional<ScalarParts> MergeSide::scalar_of(const KeyPart& key) const {
  const Node& value = tree_[key.node];
  const Extents extents(text_, tree_);
  const auto colon = behind_colon(key);
  if (value.kind != Kind::scalar || !colon) return std::nullopt;
  std::size_t begin = *colon;
  std::size_t end = begin;
  switch (value.style) {
    case Style::empty: break;
    case Style::plain:
    case Style::single_quoted:
    case Style::double_quoted: {
      const auto behind = extents.end_of(key.node);
      if (!behind) return std::nullopt;
      begin = value.place.pos;
      end = *behind;
      break;
    }
    case Style::literal:
    case Style::folded:
    case Style::block:
    case Style::flow: return std::nullopt;
  }
  const std::size_t body = extents.line_start(tree_[key.key].place.pos);
  const std::size_t line_end = extents.line_end(body);
  if (end > line_end) return std::nullopt;  // a text of several lines, or one below its key
  const std::size_t body_end = body + key.body.size();
  return ScalarParts{.prefix = std::string(between(body, begin)),
                     .text = std::string(between(begin, end)),
                     .suffix = std::string(between(end, line_end)),
                     .foot = std::string(between(line_end, body_end))};
}

}  // namespace fu::store
