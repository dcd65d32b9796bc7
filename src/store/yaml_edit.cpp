// Splices, parses the result again, and compares it with what was asked for.
#include "store/yaml_edit.hpp"

#include <algorithm>
#include <utility>

#include "store/yaml_document.hpp"
#include "store/yaml_splice.hpp"
#include "store/yaml_value.hpp"

namespace fu::store {

namespace {

/// The same edits on values: what the edited document has to say.
class Expectation {
 public:
  explicit Expectation(Value& root) : root_(root) {}

  void operator()(const SetText& edit) { set(edit.key, text_value(edit.text)); }

  void operator()(const SetTexts& edit) {
    if (edit.texts.empty()) return remove(edit.key);
    set(edit.key, list_value(edit.texts));
  }

  void operator()(const RemoveKey& edit) { remove(edit.key); }

  void operator()(const AddText& edit) {
    Value* value = find_value(root_, edit.key);
    if (value == nullptr || is_absent(*value)) return set(edit.key, list_value({edit.text}));
    if (value->kind == Kind::list) {
      value->children.push_back(text_value(edit.text));
    } else {
      *value = list_value({value->text, edit.text});
    }
  }

  void operator()(const RemoveText& edit) {
    Value* value = find_value(root_, edit.key);
    if (value == nullptr || value->children.size() <= 1) return remove(edit.key);
    auto& items = value->children;
    const auto item = std::find(items.begin(), items.end(), text_value(edit.text));
    if (item != items.end()) items.erase(item);
  }

  void operator()(const AppendFields& edit) {
    Value entry{.kind = Kind::mapping};
    for (const Field& field : edit.fields) {
      entry.children.push_back(text_value(field.key));
      entry.children.push_back(text_value(field.text));
    }
    Value* value = find_value(root_, edit.key);
    if (value == nullptr || is_absent(*value)) {
      set(edit.key, {.kind = Kind::list, .children = {std::move(entry)}});
    } else {
      value->children.push_back(std::move(entry));
    }
  }

 private:
  static bool is_absent(const Value& value) {
    return value.kind == Kind::scalar && (value.is_null || value.text.empty());
  }

  void set(const std::string& key, Value value) {
    if (Value* old = find_value(root_, key)) {
      *old = std::move(value);
    } else {
      root_.children.push_back(text_value(key));
      root_.children.push_back(std::move(value));
    }
  }

  void remove(const std::string& key) {
    for (auto at = root_.children.begin(); at != root_.children.end(); at += 2) {
      if (at->text != key) continue;
      root_.children.erase(at, at + 2);
      return;
    }
  }

  Value& root_;
};

/// Keys of the top level may stand in any order.
bool says_the_same(Value& expected, Value& actual) {
  const auto& keys = expected.children;
  if (keys.size() != actual.children.size()) return false;
  for (std::size_t i = 0; i + 1 < keys.size(); i += 2) {
    const Value* value = find_value(actual, keys[i].text);
    if (value == nullptr || *value != keys[i + 1]) return false;
  }
  return true;
}

/// A text block that ends a file without a line end gets one when lines follow it: the one difference that is
/// allowed. Whether there is such a text.
bool finish_last_text(const Tree& before, std::string_view source, Value& root) {
  const Node& last = before.nodes.back();
  if (last.style != Style::literal && last.style != Style::folded) return false;
  if (source.ends_with('\n')) return false;
  Value* value = &root;
  while (!value->children.empty()) value = &value->children.back();
  value->text += '\n';
  return true;
}

Tree parse_or_refuse(std::string_view source) {
  Problems problems;
  auto tree = parse_document(source, {}, problems);
  if (!tree) throw EditRefusal{problems.front()};
  return std::move(*tree);
}

std::string apply_edit(std::string_view source, const Edit& edit, std::span<const std::string_view> order) {
  const Tree before = parse_or_refuse(source);
  const Splicer splicer(source, before, order);
  const std::optional<Splice> splice = std::visit(splicer, edit);
  if (!splice) return std::string(source);
  const auto [begin, end] = splice->range;
  std::string edited(source.substr(0, begin));
  edited.append(splice->inserted).append(source.substr(end));

  Problems problems;
  if (const auto after = parse_document(edited, {}, problems, Parser::library); after && !after->is_empty()) {
    Value actual = value_of(*after, after->root());
    Value expected = value_of(before, before.root());
    Value finished = expected;
    std::visit(Expectation(expected), edit);
    if (says_the_same(expected, actual)) return edited;
    if (finish_last_text(before, source, finished)) {
      std::visit(Expectation(finished), edit);
      if (says_the_same(finished, actual)) return edited;
    }
  }
  const std::string_view above = source.substr(0, begin);
  throw EditRefusal{{.code = "edit",
                     .line = static_cast<std::size_t>(std::count(above.begin(), above.end(), '\n')) + 1,
                     .column = 1,
                     .message = "an edit at this place would change more than was asked for",
                     .hint = "edit the file by hand: fu edit"}};
}

}  // namespace

Edited apply_edits(std::string_view source, const std::vector<Edit>& edits,
                   std::span<const std::string_view> order) {
  std::string text(source);
  try {
    for (const Edit& edit : edits) text = apply_edit(text, edit, order);
  } catch (const EditRefusal& refusal) {
    return refusal.problem;
  }
  return text;
}

}  // namespace fu::store
