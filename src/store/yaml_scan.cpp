// One pass over the lines; whatever is not certain is not ours.
#include "store/yaml_scan.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "store/growing_tree.hpp"
#include "store/scan_text.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view source)
      : source_(source),
        signs_(find_signs(source)),
        cursor_{.source = source, .next = signs_.places.get()},
        tree_(source.size() / bytes_a_node) {}

  std::optional<Tree> scan() {
    if (!is_text(source_, signs_)) return std::nullopt;
    next_start_ = source_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    bool is_first = true;
    while (next_line()) {
      const std::string_view line = source_.substr(start_);
      if (line.starts_with("---") || line.starts_with("...")) {
        if (!is_first || line[0] == '.' || !is_line_end(cursor_.byte(start_ + 3))) return std::nullopt;
        go_to_line_end();
      } else if (!take_line()) {
        return std::nullopt;
      }
      is_first = false;
    }
    while (tree_.depth() > 0) {
      if (!tree_.close()) return std::nullopt;
    }
    if (tree_.is_empty()) return std::nullopt;
    return tree_.take();
  }

 private:
  static constexpr std::size_t longest_key = 256;  ///< the library looks for the colon of a key not for ever
  static constexpr std::size_t bytes_a_node = 9;   ///< in a log; there are fewer nodes where people tell more

  /// Goes to the next line that is neither blank nor a comment.
  bool next_line() {
    while (next_start_ < source_.size()) {
      start_ = next_start_;
      ++line_number_;
      std::size_t first = start_;
      skip_blanks(first);
      indent_ = first - start_;
      const char c = cursor_.byte(first);
      if (c != '#' && !is_line_end(c)) return true;
      go_to_line_end();
    }
    return false;
  }

  /// Of the line that was begun last.
  void go_to_line_end() {
    std::size_t sign = cursor_.find(start_);
    while (cursor_.byte(sign) != '\n') sign = cursor_.find(sign + 1);
    next_start_ = sign + 1;
  }

  /// Whether nothing but blanks, or blanks and a comment, stand at `at` and behind it; if so, the line is done.
  bool ends_line(std::size_t at) {
    const std::size_t behind = at;
    skip_blanks(at);
    const char c = cursor_.byte(at);
    if (!is_line_end(c) && (c != '#' || at == behind)) return false;
    go_to_line_end();
    return true;
  }

  bool take_line() {
    const std::size_t first = start_ + indent_;
    if (indent_ == 0 && (source_[first] == '<' || source_[first] == '=')) return false;  // a conflict marker?
    if (tree_.depth() == 0) {
      const bool is_root = indent_ == 0 && !is_dash(first) && tree_.is_empty();
      return is_root && open_block(Kind::mapping, first) && take_pair(first);
    }
    if (tree_.innermost().awaits_value && begins_value()) return take_nested();
    while (!stands_in(tree_.innermost())) {
      if (tree_.innermost().column < indent_ || !tree_.close() || tree_.depth() == 0) return false;
    }
    tree_.fill_empty();
    return tree_.innermost().is_list() ? take_item(first) : take_pair(first);
  }

  bool is_dash(std::size_t at) const {
    return cursor_.byte(at) == '-' && is_blank_or_end(cursor_.byte(at + 1));
  }

  /// Whether this line begins the value that the innermost collection waits for. A list may stand at the column of its
  /// key.
  bool begins_value() const {
    const GrowingTree::Open& parent = tree_.innermost();
    return indent_ > parent.column ||
           (indent_ == parent.column && !parent.is_list() && is_dash(start_ + indent_));
  }

  bool stands_in(const GrowingTree::Open& open) const {
    return open.column == indent_ && open.is_list() == is_dash(start_ + indent_);
  }

  bool take_nested() {
    const std::size_t first = start_ + indent_;
    if (is_dash(first)) return open_block(Kind::list, first) && take_item(first);
    return open_block(Kind::mapping, first) && take_pair(first);
  }

  /// The item behind the dash at `at`.
  bool take_item(std::size_t at) {
    tree_.add_dash();
    if (ends_line(at + 1)) return true;
    skip_blanks(++at);
    if (is_dash(at)) return open_block(Kind::list, at) && take_item(at);
    if (begins_collection_or_block_text(at)) return take_value(at);
    if (!read_text(at, Inside::block)) return false;
    if (!ends_key()) return add_last(at);
    return open_block(Kind::mapping, at) && take_pair_of_text(at);
  }

  /// The key at `at`, and what stands behind it.
  bool take_pair(std::size_t at) { return read_text(at, Inside::block) && take_pair_of_text(at); }

  /// The same, where the text has been read.
  bool take_pair_of_text(std::size_t at) {
    if (!add_key(at)) return false;
    std::size_t value = text_.end + 1;
    if (ends_line(value)) return true;
    skip_blanks(value);
    return take_value(value);
  }

  /// Whether the text that was read is a key.
  bool ends_key() const {
    return cursor_.byte(text_.end) == ':' && is_blank_or_end(cursor_.byte(text_.end + 1));
  }

  bool begins_collection_or_block_text(std::size_t at) const {
    return std::string_view("[{|>").find(source_[at]) != std::string_view::npos;
  }

  /// The last thing on its line.
  bool take_value(std::size_t at) {
    const char c = source_[at];
    if (c == '[' || c == '{') return take_brackets(at) && ends_line(at);
    if (c == '|' || c == '>') return take_block_text(at);
    return read_text(at, Inside::block) && add_last(at);
  }

  bool add_last(std::size_t at) {
    tree_.add_text(text_.style, place(at), text_.text);
    // The blank before a comment ends a plain text, too.
    const bool is_plain = text_.style == Style::plain;
    return ends_line(is_plain && cursor_.byte(text_.end) == '#' ? text_.end - 1 : text_.end);
  }

  bool take_block_text(std::size_t at) {
    if (!scan_block_text(source_, at, tree_.innermost().column, tree_.decoded(), text_)) return false;
    tree_.add_text(text_.style, place(at), text_.text);
    const std::string_view lines = source_.substr(at, text_.end - at);
    line_number_ += static_cast<std::uint32_t>(std::count(lines.begin(), lines.end(), '\n')) - 1;
    next_start_ = text_.end;
    return true;
  }

  /// The list or mapping at the bracket `at`, which moves behind it.
  bool take_brackets(std::size_t& at) {
    const bool is_mapping = source_[at] == '{';
    const char closing = is_mapping ? '}' : ']';
    if (!tree_.open(is_mapping ? Kind::mapping : Kind::list, Style::flow, place(at))) return false;
    skip_blanks(++at);
    if (cursor_.byte(at) == closing) return ++at, tree_.close();
    while (true) {
      if (is_mapping && !take_key_in_brackets(at)) return false;
      if (!take_value_in_brackets(at)) return false;
      skip_blanks(at);
      if (cursor_.byte(at) == closing) return ++at, tree_.close();
      if (cursor_.byte(at) != ',') return false;
      skip_blanks(++at);
    }
  }

  bool take_key_in_brackets(std::size_t& at) {
    // Nearly always, what stands up to the colon is the key.
    const std::size_t sign = cursor_.find(at);
    if (sign > at && cursor_.byte(sign) == ':' && source_[sign - 1] != ' ' && may_begin_plain(cursor_, at)) {
      text_ = {.style = Style::plain, .text = cursor_.between(at, sign), .end = sign};
    } else if (!read_text(at, Inside::brackets)) {
      return false;
    }
    if (!add_key(at)) return false;
    skip_blanks(at = text_.end + 1);
    return true;
  }

  bool take_value_in_brackets(std::size_t& at) {
    const char first = cursor_.byte(at);
    if (first == '[' || first == '{') return take_brackets(at);
    // Nearly always, what stands up to the comma is the value.
    const std::size_t sign = cursor_.find(at);
    const bool is_ended = cursor_.byte(sign) == ',' || cursor_.byte(sign) == '}';
    const bool is_simple = sign > at && is_ended && source_[sign - 1] != ' ' && sign - at <= most_text_bytes;
    if (is_simple && may_begin_plain(cursor_, at)) {
      tree_.add_text(Style::plain, place(at), cursor_.between(at, sign));
      at = sign;
      return true;
    }
    if (!read_text(at, Inside::brackets)) return false;
    tree_.add_text(text_.style, place(at), text_.text);
    at = text_.end;
    return true;
  }

  void skip_blanks(std::size_t& at) const {
    while (cursor_.byte(at) == ' ') ++at;
  }

  Place place(std::size_t at) const {
    return {.pos = static_cast<std::uint32_t>(at),
            .line = line_number_,
            .column = static_cast<std::uint32_t>(at - start_ + 1)};
  }

  /// Whose first key or dash is at `at`.
  bool open_block(Kind kind, std::size_t at) {
    return tree_.open(kind, Style::block, place(at), at - start_);
  }

  bool read_text(std::size_t at, Inside inside) {
    return scan_text(cursor_, at, inside, tree_.decoded(), text_);
  }

  /// The text that was read at `at`, as a key.
  bool add_key(std::size_t at) {
    if (!ends_key() || text_.end - at > longest_key || text_.text.empty()) return false;
    tree_.add_key(text_.style, place(at), text_.text);
    return true;
  }

  std::string_view source_;
  Signs signs_;
  SignCursor cursor_;
  std::size_t start_ = 0;       ///< of the line
  std::size_t next_start_ = 0;  ///< of the line after
  std::size_t indent_ = 0;      ///< blanks before the first byte of the line that is none
  std::uint32_t line_number_ = 0;
  ScannedText text_;  ///< that was read last
  GrowingTree tree_;
};

}  // namespace

std::optional<Tree> scan_yaml(std::string_view source) { return Scanner(source).scan(); }

}  // namespace fu::store
