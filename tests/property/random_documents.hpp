/// Random files of `key: value` lines in many styles, and what they say: written by hand here, not by the program.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "property/random_history.hpp"
#include "store/yaml_edit.hpp"
#include "store/yaml_tree.hpp"

namespace fu::testing {

/// What a file says, or a part of it.
struct Said {
  enum class Kind { nothing, text, list, mapping } kind = Kind::nothing;
  std::string text;
  std::vector<Said> items;
  std::vector<std::pair<std::string, Said>> pairs;

  bool operator==(const Said&) const = default;
};

Said said_text(std::string_view text);
Said* find_said(Said& mapping, std::string_view key);

/// What the tree of a file says.
Said said_by(const store::Tree& tree, const store::Node& node);

/// What a file has to say after an edit.
void apply(Said& root, const store::Edit& edit);

/// Whether the same keys say the same; at the top they may stand in any order.
bool is_same(const Said& a, const Said& b);

/// For a failure's message.
std::string describe(const Said& said);
std::string describe(const store::Edit& edit);

/// How a value of the top level is written.
enum class Written {
  nothing,        ///< ~, null or empty
  plain,          ///< a scalar as the program writes it
  single_quoted,  ///< as the program writes it
  double_quoted,  ///< as the program writes it
  odd_line,       ///< a scalar on one line in another way
  lines,          ///< a scalar on several lines, a mapping
  empty_flow,
  flow_list,
  block_list,
};

struct RandomDocument {
  struct Key {
    std::string name;
    Written written = Written::nothing;
    std::size_t begin = 0;  ///< of its first line
    std::size_t end = 0;    ///< behind its last, comments and blank lines up to the next key included
  };
  std::string source;
  Said said;
  std::vector<Key> keys;
  bool is_plain = false;      ///< in the style of the program: no edit of it is refused
  bool ends_in_text = false;  ///< a text block is the last thing of the file, and its line does not end
  std::string_view line_end = "\n";
};

RandomDocument random_document(Random& random);

/// An edit of a document that it may or may not have a place for.
store::Edit random_edit(Random& random, const RandomDocument& document);

/// A text that anybody may write: words, quotes, `#`, other scripts, things that look like YAML.
std::string random_text(Random& random);
/// A text that never needs quotes.
std::string random_word(Random& random);

/// Some bytes of `source` changed, taken away or put in, lines doubled or swapped.
std::string mutated(Random& random, std::string source);

/// In the order in which keys are written.
std::span<const std::string_view> key_order();

}  // namespace fu::testing
