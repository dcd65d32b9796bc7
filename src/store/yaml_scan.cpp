// One pass over the lines; whatever is not certain is not ours.
#include "store/yaml_scan.hpp"

#include <algorithm>

#include "store/scan_text.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether nothing but blanks, or blanks and a comment, stand at `at` and behind it.
bool is_rest_empty(std::string_view line, std::size_t at) {
  const auto next = line.find_first_not_of(' ', at);
  return next == std::string_view::npos || (line[next] == '#' && next > at);
}

class Scanner {
 public:
  explicit Scanner(std::string_view source) : source_(source) {
    constexpr std::size_t bytes_a_node = 10;  // fewer where people write about things than in logs
    tree_.nodes.reserve(source.size() / bytes_a_node);
  }

  std::optional<Tree> scan() {
    line_start_ = next_start_ = source_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    bool is_first = true;
    while (next_line()) {
      if (line_.starts_with("---") || line_.starts_with("...")) {
        if (!is_first || line_ != "---") return std::nullopt;
      } else if (!take_line()) {
        return std::nullopt;
      }
      is_first = false;
    }
    while (!open_.empty()) {
      if (!close()) return std::nullopt;
    }
    if (tree_.nodes.empty()) return std::nullopt;
    return std::move(tree_);
  }

 private:
  /// A list or mapping that is not at its end.
  struct Open {
    NodeIndex node = no_node;
    NodeIndex last_child = no_node;
    std::size_t column = 0;      ///< of its keys or dashes, counted from 0; of no meaning in brackets
    bool value_follows = false;  ///< a key, or a dash, has nothing behind it yet
  };

  bool is_list(const Open& open) const { return tree_.nodes[open.node].kind == Kind::list; }

  // --- lines

  /// Goes to the next line that is neither blank nor a comment.
  bool next_line() {
    while (next_start_ < source_.size()) {
      line_start_ = next_start_;
      ++line_number_;
      const std::size_t end = std::min(source_.find('\n', line_start_), source_.size());
      line_ = without_return(source_.substr(line_start_, end - line_start_));
      next_start_ = end + 1;
      indent_ = line_.find_first_not_of(' ');
      if (indent_ == std::string_view::npos) continue;
      if (line_[indent_] != '#') return true;
      // The library takes some of these for a part of the text.
      if (plain_before_ && indent_ > open_.back().column) return is_doubtful_ = true;
    }
    return false;
  }

  bool take_line() {
    if (is_doubtful_) return false;
    plain_before_ = false;
    if (open_.empty()) {
      const bool is_root = indent_ == 0 && !is_dash(0) && tree_.nodes.empty();
      return is_root && open_block(Kind::mapping, 0) && take_pair(0);
    }
    if (open_.back().value_follows && begins_value()) return take_nested();
    while (!stands_in(open_.back())) {
      if (open_.back().column < indent_ || !close() || open_.empty()) return false;
    }
    fill_empty();
    return is_list(open_.back()) ? take_item(indent_) : take_pair(indent_);
  }

  bool is_dash(std::size_t at) const {
    return at < line_.size() && line_[at] == '-' && (at + 1 == line_.size() || line_[at + 1] == ' ');
  }

  /// Whether this line begins the value that the innermost collection waits for. A list may stand at the column of its
  /// key.
  bool begins_value() const {
    const Open& parent = open_.back();
    return indent_ > parent.column || (indent_ == parent.column && !is_list(parent) && is_dash(indent_));
  }

  bool stands_in(const Open& open) const {
    return open.column == indent_ && (is_list(open) == is_dash(indent_));
  }

  bool take_nested() {
    if (is_dash(indent_)) return open_block(Kind::list, indent_) && take_item(indent_);
    return open_block(Kind::mapping, indent_) && take_pair(indent_);
  }

  // --- what a line has

  /// The item behind the dash at `at`.
  bool take_item(std::size_t at) {
    open_.back().value_follows = true;
    if (is_rest_empty(line_, at + 1)) return true;
    at = line_.find_first_not_of(' ', at + 1);
    if (is_dash(at)) return open_block(Kind::list, at) && take_item(at);
    if (begins_collection_or_block_text(at)) return take_value(at);
    const auto text = scan_text(line_, at, Inside::block, tree_.decoded);
    if (!text) return false;
    if (!ends_key(text->end)) return add_last(*text, at);
    return open_block(Kind::mapping, at) && take_pair_of(*text, at);
  }

  /// The key at `at`, and what stands behind it.
  bool take_pair(std::size_t at) {
    const auto key = scan_text(line_, at, Inside::block, tree_.decoded);
    return key && take_pair_of(*key, at);
  }

  bool take_pair_of(const ScannedText& key, std::size_t at) {
    if (!add_key(key, at)) return false;
    if (is_rest_empty(line_, key.end + 1)) return true;
    return take_value(line_.find_first_not_of(' ', key.end + 1));
  }

  bool ends_key(std::size_t at) const {
    return at < line_.size() && line_[at] == ':' && (at + 1 == line_.size() || line_[at + 1] == ' ');
  }

  bool begins_collection_or_block_text(std::size_t at) const {
    return std::string_view("[{|>").find(line_[at]) != std::string_view::npos;
  }

  /// The last thing on its line.
  bool take_value(std::size_t at) {
    const char c = line_[at];
    if (c == '[' || c == '{') return take_brackets(at) && is_rest_empty(line_, at);
    if (c == '|' || c == '>') return take_block_text(at);
    const auto text = scan_text(line_, at, Inside::block, tree_.decoded);
    return text && add_last(*text, at);
  }

  bool add_last(const ScannedText& text, std::size_t at) {
    plain_before_ = text.style == Style::plain;
    // A comment behind a plain text ends it, so that there is no blank left to see.
    const bool is_last = is_rest_empty(line_, text.end) || (plain_before_ && line_[text.end] == '#');
    return is_last && add({.style = text.style, .place = place(at), .text = text.text});
  }

  bool take_block_text(std::size_t at) {
    const auto text = scan_block_text(source_, line_start_ + at, open_.back().column, tree_.decoded);
    if (!text || !add({.style = text->style, .place = place(at), .text = text->text})) return false;
    line_number_ += static_cast<std::uint32_t>(
        std::count(source_.begin() + static_cast<std::ptrdiff_t>(next_start_),
                   source_.begin() + static_cast<std::ptrdiff_t>(text->end), '\n'));
    next_start_ = text->end;
    return true;
  }

  /// The list or mapping at the bracket `at`, which moves behind it.
  bool take_brackets(std::size_t& at) {
    const bool is_mapping = line_[at] == '{';
    const char closing = is_mapping ? '}' : ']';
    if (!open({.kind = is_mapping ? Kind::mapping : Kind::list, .style = Style::flow, .place = place(at)}))
      return false;
    skip_blanks(++at);
    if (at < line_.size() && line_[at] == closing) return ++at, close();
    while (true) {
      if (is_mapping && !take_key_in_brackets(at)) return false;
      if (!take_value_in_brackets(at)) return false;
      skip_blanks(at);
      if (at >= line_.size()) return false;
      if (line_[at] == closing) return ++at, close();
      if (line_[at] != ',') return false;
      skip_blanks(++at);
    }
  }

  bool take_key_in_brackets(std::size_t& at) {
    const auto key = scan_text(line_, at, Inside::brackets, tree_.decoded);
    if (!key || !add_key(*key, at)) return false;
    at = key->end + 1;
    skip_blanks(at);
    return true;
  }

  bool take_value_in_brackets(std::size_t& at) {
    if (at >= line_.size()) return false;
    if (line_[at] == '[' || line_[at] == '{') return take_brackets(at);
    const auto text = scan_text(line_, at, Inside::brackets, tree_.decoded);
    if (!text || !add({.style = text->style, .place = place(at), .text = text->text})) return false;
    at = text->end;
    return true;
  }

  void skip_blanks(std::size_t& at) const {
    while (at < line_.size() && line_[at] == ' ') ++at;
  }

  // --- the tree

  Place place(std::size_t at) const {
    return {.pos = static_cast<std::uint32_t>(line_start_ + at),
            .line = line_number_,
            .column = static_cast<std::uint32_t>(at + 1)};
  }

  bool open_block(Kind kind, std::size_t column) {
    if (!open({.kind = kind, .style = Style::block, .place = place(column)})) return false;
    open_.back().column = column;
    return true;
  }

  bool open(const Node& collection) {
    if (open_.size() >= most_depth) return false;
    add(collection);
    open_.push_back({.node = static_cast<NodeIndex>(tree_.nodes.size() - 1)});
    return true;
  }

  bool add_key(const ScannedText& key, std::size_t at) {
    // The library looks for the colon of a key not for ever.
    constexpr std::size_t longest_key = 256;
    if (!ends_key(key.end) || key.end - at > longest_key || key.text.empty()) return false;
    if (key.style == Style::plain && line_[key.end - 1] == ' ') return false;
    add({.style = key.style, .place = place(at), .text = key.text});
    open_.back().value_follows = true;
    return true;
  }

  bool add(const Node& node) {
    if (!open_.empty()) {
      Open& parent = open_.back();
      const auto index = static_cast<NodeIndex>(tree_.nodes.size());
      NodeIndex& link = parent.last_child == no_node ? tree_.nodes[parent.node].first_child
                                                     : tree_.nodes[parent.last_child].next_sibling;
      link = index;
      parent.last_child = index;
      parent.value_follows = false;
    }
    tree_.nodes.push_back(node);
    return true;
  }

  /// A key or a dash with nothing behind it.
  void fill_empty() {
    const Open& parent = open_.back();
    if (!parent.value_follows) return;
    add({.place = tree_.nodes[is_list(parent) ? parent.node : parent.last_child].place});
  }

  bool close() {
    fill_empty();
    const bool is_good = is_list(open_.back()) || !has_twins(tree_.nodes[open_.back().node]);
    open_.pop_back();
    return is_good;
  }

  /// Whether two keys are the same.
  bool has_twins(const Node& mapping) {
    keys_.clear();
    tree_.each_pair(mapping, [this](const Node& key, const Node&) { keys_.push_back(key.text); });
    constexpr std::size_t few = 24;
    if (keys_.size() > few) {
      std::sort(keys_.begin(), keys_.end());
      return std::adjacent_find(keys_.begin(), keys_.end()) != keys_.end();
    }
    for (auto key = keys_.begin(); key != keys_.end(); ++key) {
      if (std::find(keys_.begin(), key, *key) != key) return true;
    }
    return false;
  }

  std::string_view source_;
  std::string_view line_;  ///< without its line end
  std::size_t line_start_ = 0;
  std::size_t next_start_ = 0;
  std::size_t indent_ = 0;  ///< blanks before the first byte of the line that is none
  std::uint32_t line_number_ = 0;
  bool plain_before_ = false;  ///< the last thing that was read is a plain text
  bool is_doubtful_ = false;   ///< this comment may be none
  Tree tree_;
  std::vector<Open> open_;
  std::vector<std::string_view> keys_;
};

}  // namespace

std::optional<Tree> scan_yaml(std::string_view source) { return Scanner(source).scan(); }

}  // namespace fu::store
