// The keys of an idea and the forms of their values.
#include "store/idea_reader.hpp"

#include <array>

#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

enum class Form { text, texts, kind, day };

struct IdeaKey {
  std::string_view name;
  Form form;
};

constexpr std::array<IdeaKey, 6> idea_keys{{{"title", Form::text},
                                            {"kind", Form::kind},
                                            {"url", Form::text},
                                            {"date", Form::day},
                                            {"until", Form::day},
                                            {"tags", Form::texts}}};
const std::vector<std::string> idea_kinds{"article", "event", "letter", "news", "gift"};

}  // namespace

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
    switch (key.form) {
      case Form::text: reader.text(value, key.name); break;
      case Form::texts: reader.texts(value, key.name); break;
      case Form::kind: reader.choice(value, key.name, idea_kinds); break;
      case Form::day: reader.day(value, key.name); break;
    }
  });
  if (!has_title) reader.warn(tree->root(), "title", "there is no title", "write 'title: ...'");
  return problems;
}

}  // namespace fu::store
