/// Two trees, and the two ways to a tree of the same bytes, compared.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "store/source_guards.hpp"
#include "store/yaml_events.hpp"
#include "store/yaml_scan.hpp"
#include "store/yaml_tree.hpp"

namespace fu::testing {

/// `4:3 (byte 17) plain scalar <Jane>, first child 5, next 7`
inline std::string format_node(const store::Node& node) {
  static constexpr const char* kinds[] = {"scalar", "list", "mapping"};
  static constexpr const char* styles[] = {"empty",   "plain",  "single-quoted", "double-quoted",
                                           "literal", "folded", "block",         "flow"};
  const auto index = [](store::NodeIndex of) {
    return of == store::no_node ? std::string("none") : std::to_string(of);
  };
  constexpr std::size_t most_shown = 200;
  std::string text(node.text.substr(0, most_shown));
  if (node.text.size() > most_shown) text += "... (" + std::to_string(node.text.size()) + " bytes)";
  return std::to_string(node.place.line) + ":" + std::to_string(node.place.column) + " (byte " +
         std::to_string(node.place.pos) + ") " + styles[static_cast<std::size_t>(node.style)] + " " +
         kinds[static_cast<std::size_t>(node.kind)] + " <" + text + ">, first child " +
         index(node.first_child) + ", next " + index(node.next_sibling);
}

/// The first node that is not the same in both; empty when the trees are equal.
inline std::string tree_difference(const store::Tree& expected, const store::Tree& given) {
  const auto told = [](const store::Tree& tree, std::size_t index) {
    return index < tree.nodes.size() ? format_node(tree.nodes[index]) : std::string("not there");
  };
  for (std::size_t i = 0; i < expected.nodes.size() || i < given.nodes.size(); ++i) {
    if (i < expected.nodes.size() && i < given.nodes.size()) {
      const store::Node& a = expected.nodes[i];
      const store::Node& b = given.nodes[i];
      if (a.kind == b.kind && a.style == b.style && a.place == b.place && a.text == b.text &&
          a.first_child == b.first_child && a.next_sibling == b.next_sibling)
        continue;
    }
    return "node " + std::to_string(i) + " is\n  " + told(given, i) + "\ninstead of\n  " + told(expected, i);
  }
  return "";
}

struct ScanResult {
  bool answered = false;
  std::string wrong;  ///< where the scanner answered and the event parser disagrees
};

/// The law of the quick scanner, on one source: nothing, or the very tree of the event parser.
inline ScanResult check_scan(std::string_view source) {
  const std::optional<store::Tree> scanned = store::scan_yaml(source);
  if (!scanned) return {};
  if (const auto problem = store::find_bad_source(source))
    return {.answered = true, .wrong = "there is a tree of a bad source: " + problem->message};
  const auto parsed = store::parse_yaml_events(source);
  if (const auto* problem = std::get_if<Problem>(&parsed))
    return {.answered = true,
            .wrong = "there is a tree, where " + std::to_string(problem->line) + ":" +
                     std::to_string(problem->column) + ": " + problem->message};
  return {.answered = true, .wrong = tree_difference(std::get<store::Tree>(parsed), *scanned)};
}

}  // namespace fu::testing
