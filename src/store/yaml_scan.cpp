// One pass over the lines; whatever is not certain is not ours.
#include "store/yaml_scan.hpp"

#include <algorithm>

#include "store/growing_tree.hpp"
#include "store/scan_text.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

/// Whether nothing but blanks, or blanks and a comment, stand at `at` and behind it.
bool is_rest_empty(const Line& line, std::size_t at) {
  std::size_t next = at;
  while (next < line.size() && line[next] == ' ') ++next;
  return next >= line.size() || (line[next] == '#' && next > at);
}

class Scanner {
 public:
  explicit Scanner(std::string_view source)
      : source_(source), signs_(source), tree_(source.size() / bytes_a_node) {}

  std::optional<Tree> scan() {
    if (!is_fit()) return std::nullopt;
    next_start_ = source_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    bool is_first = true;
    while (next_line()) {
      if (line_.text.starts_with("---") || line_.text.starts_with("...")) {
        if (!is_first || line_.text != "---") return std::nullopt;
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

  /// Whether what is not printable ASCII is letters, or line ends of two bytes.
  bool is_fit() const {
    std::size_t at = source_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    while ((at = signs_.next_strange(at)) < source_.size()) {
      if (source_[at] == '\r' && source_.substr(at + 1, 1) == "\n") {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < source_.size() && static_cast<unsigned char>(source_[end]) >= 0x80) ++end;
      const std::string_view beyond_ascii = source_.substr(at, end - at);
      const bool has_mark = beyond_ascii.find(byte_order_mark) != std::string_view::npos;
      if (end == at || has_mark || !are_surely_letters(beyond_ascii)) return false;
      at = end;
    }
    return true;
  }

  /// Goes to the next line that is neither blank nor a comment.
  bool next_line() {
    while (next_start_ < source_.size()) {
      const std::size_t start = next_start_;
      ++line_number_;
      const std::size_t end = std::min(source_.find('\n', start), source_.size());
      line_ = {.text = without_return(source_.substr(start, end - start)), .start = start, .signs = &signs_};
      next_start_ = end + 1;
      indent_ = 0;
      while (indent_ < line_.size() && line_[indent_] == ' ') ++indent_;
      if (indent_ < line_.size() && line_[indent_] != '#') return true;
    }
    return false;
  }

  bool take_line() {
    if (indent_ == 0 && (line_[0] == '<' || line_[0] == '=')) return false;  // perhaps a conflict marker
    if (tree_.depth() == 0) {
      const bool is_root = indent_ == 0 && !is_dash(0) && tree_.is_empty();
      return is_root && open_block(Kind::mapping, 0) && take_pair(0);
    }
    if (tree_.innermost().awaits_value && begins_value()) return take_nested();
    while (!stands_in(tree_.innermost())) {
      if (tree_.innermost().column < indent_ || !tree_.close() || tree_.depth() == 0) return false;
    }
    tree_.fill_empty();
    return tree_.innermost().is_list() ? take_item(indent_) : take_pair(indent_);
  }

  bool is_dash(std::size_t at) const {
    return at < line_.size() && line_[at] == '-' && line_.byte(at + 1) == ' ';
  }

  /// Whether this line begins the value that the innermost collection waits for. A list may stand at the column of its
  /// key.
  bool begins_value() const {
    const GrowingTree::Open& parent = tree_.innermost();
    return indent_ > parent.column || (indent_ == parent.column && !parent.is_list() && is_dash(indent_));
  }

  bool stands_in(const GrowingTree::Open& open) const {
    return open.column == indent_ && open.is_list() == is_dash(indent_);
  }

  bool take_nested() {
    if (is_dash(indent_)) return open_block(Kind::list, indent_) && take_item(indent_);
    return open_block(Kind::mapping, indent_) && take_pair(indent_);
  }

  /// The item behind the dash at `at`.
  bool take_item(std::size_t at) {
    tree_.add_dash();
    if (is_rest_empty(line_, at + 1)) return true;
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
    if (is_rest_empty(line_, text_.end + 1)) return true;
    std::size_t value = text_.end + 1;
    skip_blanks(value);
    return take_value(value);
  }

  /// Whether the text that was read is a key.
  bool ends_key() const {
    const std::size_t end = text_.end;
    return end < line_.size() && line_[end] == ':' && line_.byte(end + 1) == ' ';
  }

  bool begins_collection_or_block_text(std::size_t at) const {
    return std::string_view("[{|>").find(line_[at]) != std::string_view::npos;
  }

  /// The last thing on its line.
  bool take_value(std::size_t at) {
    const char c = line_[at];
    if (c == '[' || c == '{') return take_brackets(at) && is_rest_empty(line_, at);
    if (c == '|' || c == '>') return take_block_text(at);
    return read_text(at, Inside::block) && add_last(at);
  }

  bool add_last(std::size_t at) {
    const bool is_plain = text_.style == Style::plain;
    // The blank before a comment is no part of a plain text, and not behind its end either.
    const bool is_last = is_rest_empty(line_, text_.end) || (is_plain && line_[text_.end] == '#');
    tree_.add_text(text_.style, place(at), text_.text);
    return is_last;
  }

  bool take_block_text(std::size_t at) {
    if (!scan_block_text(source_, line_.start + at, tree_.innermost().column, tree_.decoded(), text_))
      return false;
    tree_.add_text(text_.style, place(at), text_.text);
    const std::string_view lines = source_.substr(next_start_, text_.end - next_start_);
    line_number_ += static_cast<std::uint32_t>(std::count(lines.begin(), lines.end(), '\n'));
    next_start_ = text_.end;
    return true;
  }

  /// The list or mapping at the bracket `at`, which moves behind it.
  bool take_brackets(std::size_t& at) {
    const bool is_mapping = line_[at] == '{';
    const char closing = is_mapping ? '}' : ']';
    if (!tree_.open(is_mapping ? Kind::mapping : Kind::list, Style::flow, place(at))) return false;
    skip_blanks(++at);
    if (at < line_.size() && line_[at] == closing) return ++at, tree_.close();
    while (true) {
      if (is_mapping && !take_key_in_brackets(at)) return false;
      if (!take_value_in_brackets(at)) return false;
      skip_blanks(at);
      if (at >= line_.size()) return false;
      if (line_[at] == closing) return ++at, tree_.close();
      if (line_[at] != ',') return false;
      skip_blanks(++at);
    }
  }

  bool take_key_in_brackets(std::size_t& at) {
    // Nearly always, what stands up to the colon is the key.
    const std::size_t end = line_.next_sign(at);
    if (end > at && end < line_.size() && line_[end] == ':' && line_[end - 1] != ' ' &&
        may_begin_plain(line_, at)) {
      text_ = {.style = Style::plain, .text = line_.between(at, end), .end = end};
      if (!add_key(at)) return false;
      skip_blanks(at = end + 1);
      return true;
    }
    if (!read_text(at, Inside::brackets) || !add_key(at)) return false;
    at = text_.end + 1;
    skip_blanks(at);
    return true;
  }

  bool take_value_in_brackets(std::size_t& at) {
    if (at >= line_.size()) return false;
    if (line_[at] == '[' || line_[at] == '{') return take_brackets(at);
    // Nearly always, what stands up to the comma is the value.
    const std::size_t end = line_.next_sign(at);
    const bool is_ended = end > at && end < line_.size() && (line_[end] == ',' || line_[end] == '}');
    if (is_ended && line_[end - 1] != ' ' && end - at <= most_text_bytes && may_begin_plain(line_, at)) {
      tree_.add_text(Style::plain, place(at), line_.between(at, end));
      at = end;
      return true;
    }
    if (!read_text(at, Inside::brackets)) return false;
    tree_.add_text(text_.style, place(at), text_.text);
    at = text_.end;
    return true;
  }

  void skip_blanks(std::size_t& at) const {
    while (at < line_.size() && line_[at] == ' ') ++at;
  }

  Place place(std::size_t at) const {
    return {.pos = static_cast<std::uint32_t>(line_.start + at),
            .line = line_number_,
            .column = static_cast<std::uint32_t>(at + 1)};
  }

  bool open_block(Kind kind, std::size_t column) {
    return tree_.open(kind, Style::block, place(column), column);
  }

  bool read_text(std::size_t at, Inside inside) {
    return scan_text(line_, at, inside, tree_.decoded(), text_);
  }

  /// The text that was read at `at`, as a key.
  bool add_key(std::size_t at) {
    if (!ends_key() || text_.end - at > longest_key || text_.text.empty()) return false;
    tree_.add_key(text_.style, place(at), text_.text);
    return true;
  }

  std::string_view source_;
  SignMap signs_;
  Line line_;
  std::size_t next_start_ = 0;
  std::size_t indent_ = 0;  ///< blanks before the first byte of the line that is none
  std::uint32_t line_number_ = 0;
  ScannedText text_;  ///< that was read last
  GrowingTree tree_;
};

}  // namespace

std::optional<Tree> scan_yaml(std::string_view source) { return Scanner(source).scan(); }

}  // namespace fu::store
