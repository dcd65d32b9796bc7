// The keys of an idea and the forms of their values.
#include "store/idea_reader.hpp"

#include <array>

#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

const std::vector<std::string> idea_kinds{idea_kind_words.begin(), idea_kind_words.end()};

/// A key, and what reads its value.
struct IdeaKey : KeyForm {
  void (*read)(NodeReader& reader, const Node& value, std::string_view name);
};

void read_text(NodeReader& reader, const Node& value, std::string_view name) { reader.text(value, name); }
void read_texts(NodeReader& reader, const Node& value, std::string_view name) { reader.texts(value, name); }
void read_day(NodeReader& reader, const Node& value, std::string_view name) { reader.day(value, name); }
void read_kind(NodeReader& reader, const Node& value, std::string_view name) {
  reader.choice(value, name, idea_kinds);
}

constexpr std::array<IdeaKey, 6> idea_keys{{
    {{"title", Form::text, "What it is, in a line.", Need::required}, read_text},
    {{"kind", Form::idea_kind, "Of what kind it is."}, read_kind},
    {{"url", Form::text, "Where it is found."}, read_text},
    {{"date", Form::day, "When an event takes place."}, read_day},
    {{"until", Form::day, "After this day it is of no use any more."}, read_day},
    {{"tags", Form::texts, "Whom it suits: compare them with the tags of the prospects."}, read_texts},
}};

}  // namespace

KeyForms idea_key_forms() { return key_forms_of(idea_keys); }

Problems check_idea(std::string_view source, const std::string& path) {
  Problems problems;
  const auto tree = parse_document(source, path, problems);
  if (!tree) return problems;
  NodeReader reader(*tree, path, problems);
  if (tree->is_empty() || tree->root().kind != Kind::mapping) {
    reader.error(Node{}, "form", "this is not an idea",
                 "write 'key: value' lines, beginning with 'title: ...'");
    return problems;
  }
  bool has_title = false;
  reader.each_key(tree->root(), "idea", idea_keys, [&](const IdeaKey& key, const Node& value) {
    has_title = has_title || key.name == "title";
    key.read(reader, value, key.name);
  });
  if (!has_title) reader.warn(tree->root(), "title", "there is no title", "write 'title: ...'");
  return problems;
}

}  // namespace fu::store
