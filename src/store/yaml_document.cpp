// The one place where it is decided which parser reads a document.
#include "store/yaml_document.hpp"

#include "store/source_guards.hpp"
#include "store/yaml_events.hpp"
#include "store/yaml_scan.hpp"

namespace fu::store {

std::optional<Tree> parse_document(std::string_view source, const std::string& path, Problems& problems,
                                   Parser parser) {
  if (parser == Parser::quickest) {
    if (auto tree = scan_yaml(source)) return tree;
  }
  if (auto problem = find_bad_source(source)) {
    problem->path = path;
    problems.push_back(std::move(*problem));
    return std::nullopt;
  }
  auto parsed = parse_yaml_events(source);
  if (auto* problem = std::get_if<Problem>(&parsed)) {
    problem->path = path;
    problems.push_back(std::move(*problem));
    return std::nullopt;
  }
  return std::get<Tree>(std::move(parsed));
}

}  // namespace fu::store
