// Positions of edits: at the end of a list, in place of a value, behind a key.
#include "store/yaml_splice.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "store/yaml_messages.hpp"
#include "store/yaml_value.hpp"

namespace fu::store {

namespace {

constexpr std::string_view by_hand = "edit the file by hand: fu edit";

[[noreturn]] void refuse(const Place& place, std::string message, std::string hint = std::string(by_hand)) {
  throw EditRefusal{{.code = "edit",
                     .line = place.line,
                     .column = place.column,
                     .message = std::move(message),
                     .hint = std::move(hint)}};
}

/// Whether a node is this text; nothing, `~` and `null` are no text.
bool is_text(const Node& node, std::string_view text) {
  const bool is_null = node.style == Style::empty || (node.style == Style::plain && node.is_absent());
  return node.kind == Kind::scalar && !is_null && node.text == text;
}

}  // namespace

Splicer::Splicer(std::string_view source, const Tree& tree, std::span<const std::string_view> order)
    : source_(source), tree_(tree), order_(order), extents_(source, tree) {
  if (tree.is_empty()) refuse({}, "the file is empty");
  const Node& root = tree.root();
  if (root.kind != Kind::mapping || root.style != Style::block)
    refuse(root.place, "only a file of 'key: value' lines can be edited");
  const std::size_t first_line = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t line = first_line; line < source.size(); line = extents_.line_end(line)) {
    if (source[line] == '%')
      refuse(place_of(source, line), "a file with a line that begins with % cannot be edited",
             "remove that line");
  }
  column_ = root.place.column - 1;
  for (NodeIndex key = root.first_child; key != no_node;) {
    const NodeIndex value = tree[key].next_sibling;
    if (tree[key].place.column != root.place.column)
      refuse(tree[key].place, "a key that does not begin its line", "write it as 'key: value'");
    tops_.push_back({.key = key, .value = value, .end = extents_.after(value)});
    key = tree[value].next_sibling;
  }
  std::size_t limit = extents_.document_end();
  for (std::size_t i = tops_.size(); i > 0; --i) {
    tops_[i - 1].limit = limit;
    limit = extents_.line_start(tree_[tops_[i - 1].key].place.pos);
  }
}

const Splicer::Top* Splicer::find(std::string_view key) const {
  for (const Top& top : tops_) {
    if (tree_[top.key].text == key) return &top;
  }
  return nullptr;
}

std::string_view Splicer::line_ending(std::size_t pos) const {
  auto newline = pos == 0 ? std::string_view::npos : source_.rfind('\n', pos - 1);
  if (newline == std::string_view::npos) newline = source_.find('\n');
  const bool has_return = newline != std::string_view::npos && newline > 0 && source_[newline - 1] == '\r';
  return has_return ? "\r\n" : "\n";
}

/// New lines at the beginning of a line, or behind a last line that does not end; that one stays without an end.
Splice Splicer::lines_at(std::size_t pos, const std::vector<std::string>& lines) const {
  const std::string_view ending = line_ending(pos);
  const bool unfinished = pos > 0 && source_[pos - 1] != '\n';
  std::string text;
  for (const std::string& line : lines) {
    if (unfinished) text += ending;
    text += line;
    if (!unfinished) text += ending;
  }
  return {.range = {.begin = pos, .end = pos}, .inserted = std::move(text)};
}

std::size_t Splicer::lines_end(const Top& top, std::size_t column) const {
  const auto end = extents_.lines_end(top.key, top.end, top.limit, column);
  if (!end) refuse(tree_[top.key].place, "it is not clear where this value ends");
  return *end;
}

std::size_t Splicer::colon_of(const Top& top) const {
  const auto end = extents_.end_of(top.key);
  const auto colon = end ? source_.find_first_not_of(" \t", *end) : std::string_view::npos;
  if (colon == std::string_view::npos || source_[colon] != ':')
    refuse(tree_[top.key].place, "a key without its colon on the same line");
  return colon;
}

/// Readers of YAML disagree on how many line ends such a text keeps when something follows it.
bool Splicer::is_kept_text(NodeIndex last) const {
  if (last == no_node) return false;
  const Node& node = tree_[last];
  if (node.style != Style::literal && node.style != Style::folded) return false;
  const std::string_view header = source_.substr(node.place.pos, 3);
  return header.substr(0, header.find_first_of(" \t\r\n")).find('+') != std::string_view::npos;
}

/// Lines at the end of the nodes from `first` up to `end`.
void Splicer::refuse_beside_kept_text(NodeIndex first, NodeIndex end) const {
  const NodeIndex last = extents_.last_written(first, end);
  if (!is_kept_text(last)) return;
  refuse(tree_[last].place,
         "a text with '+' stands beside the edit: readers disagree on the blank lines at its end",
         "write it with | or >, without the +");
}

Splice Splicer::added_key(std::string_view key, const std::vector<std::string>& lines) const {
  const auto place = [&](const Top& top) {
    return std::find(order_.begin(), order_.end(), tree_[top.key].text) - order_.begin();
  };
  const auto own = std::find(order_.begin(), order_.end(), key) - order_.begin();
  const bool at_end = order_.empty() || own + 1 >= static_cast<std::ptrdiff_t>(order_.size());
  const Top* behind = nullptr;
  for (const Top& top : tops_) {
    const bool later = behind == nullptr || place(top) > place(*behind);
    const bool kept = is_kept_text(extents_.last_written(top.value, top.end));
    if (!at_end && place(top) < own && later && !kept) behind = &top;
  }
  if (behind != nullptr) return lines_at(lines_end(*behind, column_), lines);
  refuse_beside_kept_text(tops_.back().value, tops_.back().end);
  return lines_at(tops_.back().limit, lines);
}

/// Whether a # stands between the scalars of a value.
bool Splicer::has_comments(const Top& top, std::size_t begin, std::size_t end) const {
  const std::string_view lines = source_.substr(0, end);
  std::size_t pos = begin;
  for (NodeIndex node = top.value; node < top.end; ++node) {
    const auto behind = tree_[node].kind == Kind::scalar ? extents_.end_of(node) : std::nullopt;
    if (!behind) continue;
    if (lines.substr(pos, tree_[node].place.pos - pos).find('#') != std::string_view::npos) return true;
    const bool is_block = tree_[node].style == Style::literal || tree_[node].style == Style::folded;
    const std::size_t header = tree_[node].place.pos;
    if (is_block &&
        source_.substr(header, extents_.line_end(header) - header).find('#') != std::string_view::npos)
      return true;
    pos = *behind;
  }
  return lines.find('#', pos) != std::string_view::npos;
}

Splice Splicer::replaced_value(const Top& top, const std::string& text) const {
  const Node& value = tree_[top.value];
  if (value.style == Style::empty) {
    const std::size_t behind = colon_of(top) + 1;
    return {.range = {.begin = behind, .end = behind}, .inserted = " " + text};
  }
  if (value.kind == Kind::list && value.style == Style::block) {
    const std::size_t behind = colon_of(top) + 1;
    const std::size_t list = extents_.line_end(behind);
    const std::size_t end = lines_end(top, column_);
    refuse_beside_kept_text(top.value, top.end);
    if (has_comments(top, list, end)) refuse(value.place, "the list has comments that would go with it");
    std::string rest(source_.substr(behind, list - behind));
    if (end == source_.size() && source_.back() != '\n') {  // the line end goes with the list
      while (rest.ends_with('\n') || rest.ends_with('\r')) rest.pop_back();
    }
    return {.range = {.begin = behind, .end = end}, .inserted = " " + text + rest};
  }
  const auto end = extents_.end_of(top.value);
  if (!end || source_.substr(value.place.pos, *end - value.place.pos).find('\n') != std::string_view::npos)
    refuse(value.place, "a value of several lines cannot be replaced");
  return {.range = {.begin = value.place.pos, .end = *end}, .inserted = text};
}

std::optional<Splice> Splicer::operator()(const SetText& edit) const {
  const Top* top = find(edit.key);
  if (top == nullptr) {
    return added_key(edit.key,
                     {std::string(column_, ' ') + edit.key + ": " + format_scalar(edit.text, Around::block)});
  }
  const Node& value = tree_[top->value];
  if (value.kind == Kind::scalar && !value.is_absent() && value.text == edit.text) return std::nullopt;
  if (value.style == Style::double_quoted) return replaced_value(*top, format_quoted(edit.text));
  if (value.style == Style::single_quoted && fits_single_quotes(edit.text))
    return replaced_value(*top, format_single_quoted(edit.text));
  return replaced_value(*top, format_scalar(edit.text, Around::block));
}

std::optional<Splice> Splicer::operator()(const SetTexts& edit) const {
  if (edit.texts.empty()) return (*this)(RemoveKey{.key = edit.key});
  const Top* top = find(edit.key);
  if (top != nullptr && value_of(tree_, tree_[top->value]) == list_value(edit.texts)) return std::nullopt;
  const std::string text = format_texts(edit.texts);
  if (top == nullptr) return added_key(edit.key, {std::string(column_, ' ') + edit.key + ": " + text});
  return replaced_value(*top, text);
}

/// The lines of `first` and of what follows it.
Splice Splicer::removed_lines(NodeIndex first, std::size_t begin, std::size_t end) const {
  refuse_beside_kept_text(0, first);
  // Behind the last line there was no line end, so there is none behind the one before it, if that is no text's.
  const bool unfinished = end == source_.size() && end > 0 && source_[end - 1] != '\n';
  const NodeIndex last = extents_.last_written(0, first);
  const bool in_text = last != no_node && extents_.end_of(last) == begin;
  if (unfinished && !in_text && begin > 0 && source_[begin - 1] == '\n') {
    --begin;
    if (begin > 0 && source_[begin - 1] == '\r') --begin;
  }
  return {.range = {.begin = begin, .end = end}};
}

std::optional<Splice> Splicer::operator()(const RemoveKey& edit) const {
  const Top* top = find(edit.key);
  if (top == nullptr) return std::nullopt;
  if (tops_.size() == 1) refuse(tree_[top->key].place, "this is the only key of the file");
  refuse_beside_kept_text(top->value, top->end);
  return removed_lines(top->key, extents_.line_start(tree_[top->key].place.pos), lines_end(*top, column_));
}

/// Where the dashes of a block list stand.
std::vector<std::size_t> Splicer::dashes(const Top& top) const {
  const Node& list = tree_[top.value];
  std::vector<std::size_t> found;
  for (std::size_t line = extents_.line_start(list.place.pos); line < top.limit;
       line = extents_.line_end(line)) {
    const std::size_t dash = line + list.place.column - 1;
    if (extents_.indent(line) + 1 != list.place.column || source_[dash] != '-') continue;
    const std::string_view behind = source_.substr(dash + 1, 1);
    if (behind.find_first_not_of(" \t\r\n") == std::string_view::npos) found.push_back(dash);
  }
  if (found.empty()) refuse(list.place, "a list whose dashes do not line up");
  return found;
}

/// One more item, as it is written in block and in flow style.
Splice Splicer::appended(const Top& top, const std::string& in_block, const std::string& in_flow) const {
  const Node& value = tree_[top.value];
  if (value.style == Style::flow && value.first_child == no_node) {
    // `[]` makes way for lines where it can; elsewhere the item goes into it.
    const auto end = extents_.end_of(top.value);
    if (!end) refuse(value.place, "it is not clear where this list ends");
    if (*end != value.place.pos + 2 || value.place.line != tree_[top.key].place.line)
      return {.range = {.begin = value.place.pos + 1, .end = value.place.pos + 1}, .inserted = in_flow};
  } else if (value.style == Style::flow) {
    NodeIndex last = value.first_child;
    while (tree_[last].next_sibling != no_node) last = tree_[last].next_sibling;
    const auto end = extents_.end_of(last);
    if (!end) refuse(tree_[last].place, "it is not clear where this item ends");
    return {.range = {.begin = *end, .end = *end}, .inserted = ", " + in_flow};
  }
  if (value.style == Style::block) {
    refuse_beside_kept_text(top.value, top.end);
    const std::size_t column = value.place.column - 1;
    const std::size_t dash = dashes(top).back();
    const std::size_t item = source_.find_first_not_of(' ', dash + 1);
    const bool same_line = item != std::string_view::npos &&
                           std::string_view("\t\r\n#").find(source_[item]) == std::string_view::npos;
    const std::size_t gap = same_line ? item - dash - 1 : 1;
    return lines_at(lines_end(top, column),
                    {std::string(column, ' ') + "-" + std::string(gap, ' ') + in_block});
  }
  // Nothing, `~`, `null`, `""` or `[]`: the item goes below the key; a comment behind the key stays.
  const std::size_t behind = colon_of(top) + 1;
  if (value.style != Style::empty && value.place.line != tree_[top.key].place.line)
    refuse(value.place, "an empty value on a line of its own", "remove it");
  const std::size_t line_end = extents_.line_end(behind);
  const auto end = value.style == Style::empty ? std::optional(behind) : extents_.end_of(top.value);
  if (!end) refuse(value.place, "it is not clear where this value ends");
  const Splice lines = lines_at(line_end, {std::string(column_ + 2, ' ') + "- " + in_block});
  return {.range = {.begin = behind, .end = line_end},
          .inserted = std::string(source_.substr(*end, line_end - *end)) + lines.inserted};
}

std::optional<Splice> Splicer::operator()(const AddText& edit) const {
  const Top* top = find(edit.key);
  if (top == nullptr) return (*this)(SetTexts{.key = edit.key, .texts = {edit.text}});
  const Node& value = tree_[top->value];
  if (value.is_absent()) return replaced_value(*top, format_texts({edit.text}));
  if (value.kind == Kind::scalar) {
    if (value.text == edit.text) return std::nullopt;
    return replaced_value(*top, format_texts({std::string(value.text), edit.text}));
  }
  if (value.kind != Kind::list) refuse(value.place, "this is not a list");
  for (NodeIndex item = value.first_child; item != no_node; item = tree_[item].next_sibling) {
    if (is_text(tree_[item], edit.text)) return std::nullopt;
  }
  if (value.first_child == no_node) return replaced_value(*top, format_texts({edit.text}));
  return appended(*top, format_scalar(edit.text, Around::block), format_scalar(edit.text, Around::flow));
}

std::optional<Splice> Splicer::operator()(const AppendFields& edit) const {
  const std::string fields = format_fields(edit.fields);
  const Top* top = find(edit.key);
  if (top == nullptr) {
    return added_key(edit.key, {std::string(column_, ' ') + edit.key + ":",
                                std::string(column_ + 2, ' ') + "- " + fields});
  }
  const Node& value = tree_[top->value];
  if (value.kind != Kind::list && !value.is_absent()) refuse(value.place, "this is not a list");
  return appended(*top, fields, fields);
}

std::optional<Splice> Splicer::operator()(const RemoveText& edit) const {
  const Top* top = find(edit.key);
  if (top == nullptr) return std::nullopt;
  const Node& value = tree_[top->value];
  if (value.is_absent()) return std::nullopt;
  if (is_text(value, edit.text)) return (*this)(RemoveKey{.key = edit.key});
  if (value.kind != Kind::list) return std::nullopt;
  for (NodeIndex item = value.first_child; item != no_node; item = tree_[item].next_sibling) {
    if (!is_text(tree_[item], edit.text)) continue;
    const bool is_only = tree_[value.first_child].next_sibling == no_node;
    return is_only ? (*this)(RemoveKey{.key = edit.key}) : removed_item(*top, item);
  }
  return std::nullopt;
}

Splice Splicer::removed_item(const Top& top, NodeIndex item) const {
  const Node& list = tree_[top.value];
  if (list.style == Style::flow) return removed_from_flow(top, item);
  const std::vector<std::size_t> found = dashes(top);
  const std::size_t begin = extents_.line_start(tree_[item].place.pos);
  const auto next = std::upper_bound(found.begin(), found.end(), begin + list.place.column - 1);
  const std::size_t limit = next == found.end() ? top.limit : extents_.line_start(*next);
  const auto end = extents_.lines_end(item, extents_.after(item), limit, list.place.column - 1);
  if (!end || std::find(found.begin(), found.end(), begin + list.place.column - 1) == found.end())
    refuse(tree_[item].place, "it is not clear where this item ends");
  refuse_beside_kept_text(item, extents_.after(item));
  return removed_lines(item, begin, *end);
}

Splice Splicer::removed_from_flow(const Top& top, NodeIndex item) const {
  NodeIndex before = no_node;
  for (NodeIndex at = tree_[top.value].first_child; at != item; at = tree_[at].next_sibling) before = at;
  const NodeIndex next = tree_[item].next_sibling;
  const auto begin =
      before == no_node ? std::optional<std::size_t>(tree_[item].place.pos) : extents_.end_of(before);
  const auto end = before == no_node && next != no_node ? std::optional<std::size_t>(tree_[next].place.pos)
                                                        : extents_.end_of(item);
  if (!begin || !end) refuse(tree_[item].place, "it is not clear where this item ends");
  const auto own_end = extents_.end_of(item);
  if (own_end &&
      (source_.substr(*begin, tree_[item].place.pos - *begin).find('#') != std::string_view::npos ||
       source_.substr(*own_end, *end - *own_end).find('#') != std::string_view::npos))
    refuse(tree_[item].place, "a comment would go with this item");
  return {.range = {.begin = *begin, .end = *end}};
}

}  // namespace fu::store
