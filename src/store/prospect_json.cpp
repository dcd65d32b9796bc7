// Key by key from the file's tree; what fu does not know goes in as it is.
#include "store/prospect_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/utf8.hpp"
#include "domain/money.hpp"
#include "store/entry_reader.hpp"
#include "store/json_keys.hpp"
#include "store/prospect_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

std::string json_text(std::string_view text) {
  const bool is_plain = std::all_of(text.begin(), text.end(),
                                    [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
  if (is_plain) return "\"" + std::string(text) + "\"";
  using Json = nlohmann::json;
  return escape_json_for_terminal(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether JSON writes this number in the same way.
bool is_json_number(std::string_view text) {
  constexpr std::size_t most_digits = 300;  // a reader may not take more
  if (text.size() > most_digits || text == "-0") return false;
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view decimals = point == std::string_view::npos ? "0" : text.substr(point + 1);
  return !whole.empty() && !decimals.empty() && (whole == "0" || whole.front() != '0') &&
         std::all_of(whole.begin(), whole.end(), is_digit) &&
         std::all_of(decimals.begin(), decimals.end(), is_digit);
}

/// The pairs of an object, one after another.
class Pairs {
 public:
  void add(std::string_view key, std::string_view json) {
    text_ += text_.empty() ? "" : ",";
    text_ += json_text(key) + ":" + std::string(json);
  }
  std::string object() const { return "{" + text_ + "}"; }

 private:
  std::string text_;
};

class ItemWriter {
 public:
  explicit ItemWriter(const Tree& tree) : tree_(tree) {}

  std::string item(const BookFile& file) const {
    Pairs pairs;
    pairs.add("id", json_text(file.id));
    pairs.add("path", json_text(file.path));
    add_keys(pairs, tree_.root(), prospect_key_forms(), exported_key);
    return pairs.object();
  }

 private:
  /// The known keys in their order, then the others in that of the file, by the names that they get.
  void add_keys(Pairs& pairs, const Node& mapping, const KeyForms& forms,
                std::string (*name)(std::string_view)) const {
    for (const KeyForm& form : forms) {
      const Node* value = nullptr;
      tree_.each_pair(mapping, [&](const Node& key, const Node& each) {
        if (key.text == form.name && !each.is_absent()) value = &each;
      });
      pairs.add(form.name, known(form.form, value));
    }
    tree_.each_pair(mapping, [&](const Node& key, const Node& value) {
      if (std::any_of(forms.begin(), forms.end(), [&](const KeyForm& form) { return form.name == key.text; }))
        return;
      pairs.add(name(key.text), any(value));
    });
  }

  /// `value` is nullptr where the file has none. Of the wrong form it counts as that, as everywhere.
  std::string known(Form form, const Node* value) const {
    const bool is_scalar = value != nullptr && value->kind == Kind::scalar;
    if (form == Form::texts) return texts(value);
    if (form == Form::facts) return mappings(value, fact_key_forms());
    if (form == Form::log) return mappings(value, EntryReader::key_forms());
    if (!is_scalar) return "null";
    if (form == Form::money) return money(value->text);
    return form == Form::truth ? std::string(value->text) : json_text(value->text);
  }

  std::string texts(const Node* value) const {
    std::string out;
    const auto add = [&](const Node& each) {
      if (each.kind == Kind::scalar && !each.is_absent())
        out += (out.empty() ? "" : ",") + json_text(each.text);
    };
    if (value != nullptr && value->kind == Kind::list) tree_.each_item(*value, add);
    if (value != nullptr && value->kind == Kind::scalar) add(*value);
    return "[" + out + "]";
  }

  std::string mappings(const Node* value, const KeyForms& forms) const {
    std::string out;
    if (value != nullptr && value->kind == Kind::list) {
      tree_.each_item(*value, [&](const Node& each) {
        if (each.kind != Kind::mapping) return;
        Pairs pairs;
        add_keys(pairs, each, forms, [](std::string_view key) { return std::string(key); });
        out += (out.empty() ? "" : ",") + pairs.object();
      });
    }
    return "[" + out + "]";
  }

  static std::string money(std::string_view text) {
    const auto money = parse_money(text);
    if (!money || format_money(*money) != text) return json_text(text);
    Pairs pairs;
    pairs.add("amount", json_text(money->amount));
    pairs.add("currency", json_text(money->currency));
    return pairs.object();
  }

  /// Whatever it is. Texts stay texts; a number is one only where JSON writes it in the same way.
  std::string any(const Node& node) const {
    if (node.kind == Kind::scalar) return any_scalar(node);
    std::string items;
    Pairs pairs;
    if (node.kind == Kind::mapping) {
      tree_.each_pair(node, [&](const Node& key, const Node& value) { pairs.add(key.text, any(value)); });
      return pairs.object();
    }
    tree_.each_item(node, [&](const Node& each) { items += (items.empty() ? "" : ",") + any(each); });
    return "[" + items + "]";
  }

  static std::string any_scalar(const Node& node) {
    if (node.style == Style::empty) return "null";
    if (node.style == Style::plain) {
      if (node.is_absent()) return "null";
      if (node.text == "true" || node.text == "false" || is_json_number(node.text))
        return std::string(node.text);
    }
    return json_text(node.text);
  }

  const Tree& tree_;
};

}  // namespace

std::string export_item_json(std::string_view source, const BookFile& file) {
  Problems ignored;
  const auto tree = parse_document(source, file.path, ignored);
  if (!tree || tree->is_empty() || tree->root().kind != Kind::mapping) return {};
  return ItemWriter(*tree).item(file);
}

}  // namespace fu::store
