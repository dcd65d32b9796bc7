// Turns yaml-cpp's events into the small tree, and refuses what the library lets pass.
#include "store/yaml_events.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "base/utf8.hpp"
#include "store/source_guards.hpp"
#include "store/yaml_messages.hpp"

namespace fu::store {

namespace {

constexpr std::size_t most_shown = 40;  ///< columns of a text in a message

/// Leaves the event parser when there is something to refuse.
struct Refusal {
  Problem problem;
};

[[noreturn]] void refuse(const Place& place, std::string message, std::string hint,
                         std::string code = "yaml") {
  throw Refusal{{.code = std::move(code),
                 .line = place.line,
                 .column = place.column,
                 .message = std::move(message),
                 .hint = std::move(hint)}};
}

class TreeBuilder final : public YAML::EventHandler {
 public:
  explicit TreeBuilder(std::string_view source)
      : source_(source), bom_(source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

  Tree take() { return std::move(tree_); }

  Place place(const YAML::Mark& mark) const {
    return {.pos = static_cast<std::uint32_t>(static_cast<std::size_t>(mark.pos) + bom_),
            .line = static_cast<std::uint32_t>(mark.line + 1),
            .column = static_cast<std::uint32_t>(mark.column + 1)};
  }

  /// Everything before this byte was understood.
  std::size_t read_up_to() const {
    if (tree_.nodes.empty()) return 0;
    const Node& last = tree_.nodes.back();
    const bool quoted = last.style == Style::single_quoted || last.style == Style::double_quoted;
    return last.place.pos + last.text.size() + (quoted ? 2 : 0);
  }

  /// Where the innermost flow list or mapping begins that is not closed yet.
  std::optional<Place> open_flow() const {
    if (open_.empty() || tree_.nodes[open_.back().node].style != Style::flow) return std::nullopt;
    return tree_.nodes[open_.back().node].place;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1)
      refuse(place(mark), "a second document", "one file is one document; remove what follows");
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    check_properties(mark, {}, anchor);
    const std::string_view text = null_text(place(mark).pos);
    add({.style = text.empty() ? Style::empty : Style::plain, .place = place(mark), .text = text}, mark);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(place(mark), std::string(alias_message), std::string(alias_hint));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    check_properties(mark, tag, anchor);
    const Place at = place(mark);
    if (value.size() > most_text_bytes) refuse(at, "a text of more than 64 KiB", "shorten it", "limit");
    const Style style = style_at(at.pos);
    if (style == Style::single_quoted || style == Style::double_quoted) check_quoted(at);
    add({.style = style, .place = at, .text = keep(value, at.pos)}, mark);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Kind::list, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { open_.pop_back(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Kind::mapping, mark, tag, anchor, style);
  }
  void OnMapEnd() override {
    check_keys(tree_.nodes[open_.back().node]);
    open_.pop_back();
  }

 private:
  struct Open {
    NodeIndex node = no_node;
    NodeIndex last_child = no_node;
    bool value_follows = false;  ///< of a mapping: the next child is a value
    std::uint32_t indent = 0;    ///< column of the innermost block list or mapping, 0 when there is none
  };

  char byte(std::size_t pos) const { return pos < source_.size() ? source_[pos] : '\0'; }

  Style style_at(std::size_t pos) const {
    switch (byte(pos)) {
      case '\'': return Style::single_quoted;
      case '"': return Style::double_quoted;
      case '|': return Style::literal;
      case '>': return Style::folded;
      default: return Style::plain;
    }
  }

  void check_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    const Place at = place(mark);
    if (anchor != 0 || byte(at.pos) == '&')
      refuse(at, "the & makes this an anchor, which is not allowed",
             "put the text in quotes, or write the value out");
    const bool given = !tag.empty() && tag != "?" && tag != "!";
    if (given || byte(at.pos) == '!')
      refuse(at, "the ! makes this a tag, which is not allowed", "put the text in quotes, or remove the tag");
  }

  /// The library gives all nulls alike, an empty one with the mark of the next token: what is written there?
  std::string_view null_text(std::size_t pos) const {
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
      if (source_.substr(pos, word.size()) != word) continue;
      const std::size_t end = pos + word.size();
      const std::size_t next = std::min(source_.find_first_not_of(" \t", end), source_.size());
      const bool in_flow = !open_.empty() && tree_.nodes[open_.back().node].style == Style::flow;
      const char c = byte(next);
      const bool ends = c == '\0' || c == '\r' || c == '\n' || (c == '#' && next > end) ||
                        (in_flow && (c == ',' || c == ']' || c == '}')) || (c == ':' && expects_key());
      return ends ? source_.substr(pos, word.size()) : std::string_view();
    }
    return {};
  }

  bool expects_key() const {
    return !open_.empty() && tree_.nodes[open_.back().node].kind == Kind::mapping &&
           !open_.back().value_follows;
  }

  /// The text itself where it stands in the source as it is, else a copy.
  std::string_view keep(const std::string& value, std::size_t pos) {
    for (const std::size_t at : {pos, pos + 1}) {
      const std::string_view there = source_.substr(std::min(at, source_.size()), value.size());
      if (there == value) return there;
    }
    tree_.decoded.push_back(find_invalid_utf8(value) ? with_whole_escapes(value) : value);
    return tree_.decoded.back();
  }

  /// The library gives the escapes \N and \_ as single bytes, which is not UTF-8.
  static std::string with_whole_escapes(std::string_view value) {
    std::string whole;
    while (const auto bad = find_invalid_utf8(value)) {
      whole.append(value.substr(0, *bad)).append("\xC2").append(value.substr(*bad, 1));
      value.remove_prefix(*bad + 1);
    }
    return whole.append(value);
  }

  /// A quote that was forgotten swallows lines: a text must close, and go on deeper than its key stands.
  void check_quoted(const Place& at) const {
    const char quote = byte(at.pos);
    const std::uint32_t indent = open_.empty() ? 0 : open_.back().indent;
    std::size_t line_start = 0;
    for (std::size_t i = at.pos + 1; i < source_.size(); ++i) {
      const char c = source_[i];
      if (c == '\n') {
        line_start = i + 1;
      } else if (line_start > 0 && c != ' ' && c != '\t' && c != '\r') {
        const std::size_t column = i - line_start + 1;
        if (column <= indent) refuse(at, std::string(quote_message), std::string(quote_hint));
        line_start = 0;
      }
      if (c == '\\' && quote == '"') {
        ++i;
        if (byte(i) == '\n') line_start = i + 1;
      } else if (c == quote) {
        if (quote == '"' || byte(i + 1) != '\'') return;
        ++i;
      }
    }
    refuse(at, std::string(quote_message), std::string(quote_hint));
  }

  void open(Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            YAML::EmitterStyle::value style) {
    check_properties(mark, tag, anchor);
    const Place at = place(mark);
    if (open_.size() >= most_depth)
      refuse(at, "lists and mappings more than 32 deep", "flatten them", "limit");
    if (expects_key()) {
      // Without its end the library takes a bracket for the beginning of a key.
      const auto flow = style == YAML::EmitterStyle::Flow ? std::optional(at) : open_flow();
      if (flow && !is_closed_on_its_line(source_, flow->pos)) {
        throw Refusal{explain_unclosed(source_, *flow)};
      }
      refuse(at, "a list or mapping as a key", "put the text in quotes");
    }
    const bool block = style == YAML::EmitterStyle::Block;
    const std::uint32_t indent = block ? at.column : open_.empty() ? 0 : open_.back().indent;
    const NodeIndex node =
        add({.kind = kind, .style = block ? Style::block : Style::flow, .place = at}, mark);
    open_.push_back({.node = node, .indent = indent});
  }

  NodeIndex add(Node node, const YAML::Mark& mark) {
    const auto index = static_cast<NodeIndex>(tree_.nodes.size());
    if (open_.empty() || tree_.nodes[open_.back().node].style == Style::block) {
      if (const auto tab = find_tab_before(source_, node.place.pos)) {
        refuse(*tab, std::string(tab_message), std::string(tab_hint));
      }
    }
    if (!open_.empty()) {
      Open& parent = open_.back();
      const Node& of = tree_.nodes[parent.node];
      const bool is_key = of.kind == Kind::mapping && !parent.value_follows;
      const bool is_value = of.kind == Kind::mapping && parent.value_follows;
      if (is_key && node.style == Style::empty)
        refuse(node.place, "a value without a key", "write 'key: value'");
      if (is_value && node.style == Style::empty) {
        const Node& key = tree_.nodes[parent.last_child];
        if (of.style == Style::block && key.style == Style::plain && place(mark) == key.place) {
          refuse(key.place, "'" + cut_to_width(key.text, most_shown) + "' has no colon",
                 "write 'key: value'");
        }
        node.place = key.place;
      } else if (node.style == Style::empty) {
        node.place = of.place;
      }
      if (parent.last_child == no_node) {
        tree_.nodes[parent.node].first_child = index;
      } else {
        tree_.nodes[parent.last_child].next_sibling = index;
      }
      parent.last_child = index;
      if (of.kind == Kind::mapping) parent.value_follows = !parent.value_follows;
    }
    tree_.nodes.push_back(node);
    return index;
  }

  void check_keys(const Node& mapping) {
    keys_.clear();
    tree_.each_pair(mapping, [&](const Node& key, const Node&) { keys_.push_back(&key); });
    std::stable_sort(keys_.begin(), keys_.end(),
                     [](const Node* a, const Node* b) { return a->text < b->text; });
    const auto twice = std::adjacent_find(keys_.begin(), keys_.end(),
                                          [](const Node* a, const Node* b) { return a->text == b->text; });
    if (twice == keys_.end()) return;
    const Node& second = **std::next(twice);
    refuse(second.place, "key '" + cut_to_width(second.text, most_shown) + "' stands here a second time",
           "the first is on line " + std::to_string((*twice)->place.line) + "; keep one", "duplicate-key");
  }

  std::string_view source_;
  std::size_t bom_;
  int documents_ = 0;
  Tree tree_;
  std::vector<Open> open_;
  std::vector<const Node*> keys_;
};

/// yaml-cpp drops lines that begin with `%`, wherever they stand. Only `%YAML` before the document is
/// harmless.
void check_directives(std::string_view source) {
  bool before_document = true;
  Place at;
  const std::size_t first_byte = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t start = first_byte; start < source.size(); ++at.line) {
    const auto end = source.find('\n', start);
    const std::string_view line = source.substr(start, end == std::string_view::npos ? end : end - start);
    const bool harmless = before_document && line.starts_with("%YAML ");
    if (line.starts_with('%') && !harmless)
      refuse(at, "a line that begins with %", "indent it, or put the text in quotes");
    const auto first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] != '#' && !harmless) before_document = false;
    if (end == std::string_view::npos) return;
    start = end + 1;
  }
}

}  // namespace

std::variant<Tree, Problem> parse_yaml_events(std::string_view source) {
  TreeBuilder builder(source);
  try {
    check_directives(source);
    std::istringstream stream{std::string(source)};
    YAML::Parser parser(stream);
    // A stray comma makes the library give documents for ever; the builder refuses the second.
    if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
    return builder.take();
  } catch (const Refusal& refusal) {
    return refusal.problem;
  } catch (const YAML::ParserException& error) {
    return explain_yaml_error({.source = source,
                               .message = error.msg,
                               .place = builder.place(error.mark),
                               .open_flow = builder.open_flow(),
                               .read_up_to = builder.read_up_to()});
  }
}

}  // namespace fu::store
