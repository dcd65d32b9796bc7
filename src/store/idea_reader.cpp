// The keys of an idea, the forms of their values, and where they go.
#include "store/idea_reader.hpp"

#include <array>

#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

const std::vector<std::string> idea_kinds{idea_kind_words.begin(), idea_kind_words.end()};

/// A key, and what puts its value into the idea.
struct IdeaKey : KeyForm {
  void (*read)(NodeReader& reader, const Node& value, std::string_view name, Idea& idea);
};

template <std::string Idea::*field>
void read_text(NodeReader& reader, const Node& value, std::string_view name, Idea& idea) {
  reader.text(value, name, idea.*field);
}
template <std::optional<Day> Idea::*field>
void read_day(NodeReader& reader, const Node& value, std::string_view name, Idea& idea) {
  idea.*field = reader.day(value, name);
}
void read_tags(NodeReader& reader, const Node& value, std::string_view name, Idea& idea) {
  idea.tags = reader.texts(value, name);
}
void read_kind(NodeReader& reader, const Node& value, std::string_view name, Idea& idea) {
  if (const auto place = reader.choice(value, name, idea_kinds)) idea.kind = idea_kinds[*place];
}

constexpr std::array<IdeaKey, 6> idea_keys{{
    {{"title", Form::text, "What it is, in a line.", Need::required}, read_text<&Idea::title>},
    {{"kind", Form::idea_kind, "Of what kind it is."}, read_kind},
    {{"url", Form::text, "Where it is found."}, read_text<&Idea::url>},
    {{"date", Form::day, "When an event takes place."}, read_day<&Idea::date>},
    {{"until", Form::day, "After this day it is of no use any more."}, read_day<&Idea::until>},
    {{"tags", Form::texts, "Whom it suits: compare them with the tags and interests of the prospects."},
     read_tags},
}};

}  // namespace

KeyForms idea_key_forms() { return key_forms_of(idea_keys); }

IdeaRead read_idea(std::string_view source, const std::string& id, const std::string& path) {
  IdeaRead read;
  const auto tree = parse_document(source, path, read.problems);
  if (!tree) return read;
  NodeReader reader(*tree, path, read.problems);
  if (tree->is_empty() || tree->root().kind != Kind::mapping) {
    reader.error(Node{}, "form", "this is not an idea",
                 "write 'key: value' lines, beginning with 'title: ...'");
    return read;
  }
  Idea idea{.id = id, .path = path};
  bool has_title = false;
  reader.each_key(tree->root(), "idea", idea_keys, [&](const IdeaKey& key, const Node& value) {
    has_title = has_title || key.name == "title";
    key.read(reader, value, key.name, idea);
  });
  if (!has_title) reader.warn(tree->root(), "title", "there is no title", "write 'title: ...'");
  if (reader.errors() == 0) read.idea = std::move(idea);
  return read;
}

}  // namespace fu::store
