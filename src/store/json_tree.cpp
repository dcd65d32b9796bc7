// nlohmann's parser, event by event: its own tree knows no lines, and is built to any depth.
#include "store/json_tree.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>

namespace fu::store {

namespace {

using Json = nlohmann::json;

/// Goes over bytes and counts the lines that have ended; copies share the count.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t& lines) : at_(at), lines_(&lines) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    if (*at_ == '\n') ++*lines_;
    ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  std::size_t* lines_;
};

class TreeBuilder : public nlohmann::json_sax<Json> {
 public:
  TreeBuilder(const std::size_t& lines, std::size_t size, const VisitItem& visit)
      : lines_(lines), size_(size), visit_(visit) {}

  bool null() override { return scalar(JsonNode::Kind::null, {}); }
  bool boolean(bool value) override { return scalar(JsonNode::Kind::truth, value ? "true" : "false"); }
  bool number_integer(number_integer_t value) override {
    return scalar(JsonNode::Kind::number, std::to_string(value));
  }
  bool number_unsigned(number_unsigned_t value) override {
    return scalar(JsonNode::Kind::number, std::to_string(value));
  }
  bool number_float(number_float_t /*value*/, const string_t& text) override {
    return scalar(JsonNode::Kind::number, text);
  }
  bool string(string_t& value) override { return scalar(JsonNode::Kind::text, std::move(value)); }
  bool binary(binary_t& /*value*/) override { return false; }
  bool start_object(std::size_t /*size*/) override { return open(JsonNode::Kind::object); }
  bool start_array(std::size_t /*size*/) override { return open(JsonNode::Kind::list); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    open_.back()->keys.push_back(std::move(name));
    key_line_ = line();
    return true;
  }
  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    constexpr int out_of_range = 406;
    const bool is_cut_off = position > size_;
    problem = {.code = "json",
               .line = line(),
               .message = error.id == out_of_range ? "a number here is too large"
                          : is_cut_off ? "this is not all of a JSON document; it ends in the middle"
                                       : "this is no JSON",
               .hint = is_cut_off ? "fetch it once more" : "look at this line, and at the one above"};
    return false;
  }

  JsonNode root;
  Problem problem;

 private:
  std::size_t line() const { return lines_ + 1; }

  JsonNode& add(JsonNode::Kind kind) {
    if (open_.empty()) return begin(root, kind);
    JsonNode& parent = *open_.back();
    JsonNode& node = begin(parent.children.emplace_back(), kind);
    if (parent.kind == JsonNode::Kind::object) node.line = key_line_;
    return node;
  }
  JsonNode& begin(JsonNode& node, JsonNode::Kind kind) const {
    node.kind = kind;
    node.line = line();
    return node;
  }
  bool scalar(JsonNode::Kind kind, std::string text) {
    add(kind).text = std::move(text);
    finish_item();
    return true;
  }
  bool open(JsonNode::Kind kind) {
    if (open_.size() == most_json_depth) {
      problem = {.code = "limit",
                 .line = line(),
                 .message = "more than 32 lists and objects in one another",
                 .hint = "a prospect's file cannot have that"};
      return false;
    }
    open_.push_back(&add(kind));
    return true;
  }
  bool close() {
    open_.pop_back();
    finish_item();
    return true;
  }

  bool is_list_of_items() const {
    if (open_.empty() || open_.back()->kind != JsonNode::Kind::list) return false;
    return open_.size() == 1 ||
           (open_.size() == 2 && root.kind == JsonNode::Kind::object && root.keys.back() == "items");
  }

  /// A value has ended.
  void finish_item() {
    if (!visit_ || !is_list_of_items()) return;
    visit_(open_.back()->children.back());
    open_.back()->children.clear();
  }

  const std::size_t& lines_;
  std::size_t size_;
  const VisitItem& visit_;
  std::vector<JsonNode*>
      open_;  ///< a parent gets no other child while one is open, so these stay where they are
  std::size_t key_line_ = 0;
};

}  // namespace

const JsonNode* JsonNode::find(std::string_view key) const {
  const auto found = std::find(keys.begin(), keys.end(), key);
  return found == keys.end() ? nullptr : &children[static_cast<std::size_t>(found - keys.begin())];
}

std::string_view noun_of(JsonNode::Kind kind) {
  switch (kind) {
    case JsonNode::Kind::null: return "null";
    case JsonNode::Kind::truth: return "true or false";
    case JsonNode::Kind::number: return "a number";
    case JsonNode::Kind::text: return "a text";
    case JsonNode::Kind::list: return "a list";
    case JsonNode::Kind::object: break;
  }
  return "an object";
}

std::variant<JsonNode, Problem> parse_json(std::string_view text, const VisitItem& visit) {
  std::size_t lines = 0;
  TreeBuilder builder(lines, text.size(), visit);
  const CountingIterator begin(text.data(), lines);
  const CountingIterator end(text.data() + text.size(), lines);
  if (!Json::sax_parse(begin, end, &builder)) return std::move(builder.problem);
  return std::move(builder.root);
}

}  // namespace fu::store
