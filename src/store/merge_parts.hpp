/// A prospect's file taken apart for merging: keys with the comments above them, lists with their items. All parts
/// together are the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"
#include "store/yaml_extent.hpp"
#include "store/yaml_tree.hpp"
#include "store/yaml_value.hpp"

namespace fu::store {

/// A line of an item that has several.
struct ItemLine {
  std::string code;
  std::string end;  ///< a comment with the blanks before it, and the line's end
};

/// An item of a list. In a block list the parts are whole lines; in a flow list `lead` is what stands before the item:
/// a comma, blanks, comments.
struct ListItem {
  std::string lead;             ///< comments and blank lines above
  std::string prefix;           ///< `  - ` of an item on one line; else empty
  std::string text;             ///< the value; all lines of an item that has several
  std::string suffix;           ///< the rest of the line of an item on one line: a comment, the line's end
  std::string foot;             ///< comments below that belong to an item on one line
  std::vector<ItemLine> lines;  ///< the text, of an item of several lines in a block list
  Value value;
  std::string identity;  ///< the same for items that say the same, however they are written
  std::string date;      ///< of a mapping with these keys
  std::string time;

  bool is_one_line() const { return !prefix.empty(); }
  std::string whole() const { return prefix + text + suffix + foot; }
};

struct ListParts {
  enum class Form { absent, block, flow };
  Form form = Form::absent;
  std::string header;  ///< block: the line of the key; flow: up to and with the bracket; empty: no such key
  std::string top;     ///< block: comments and blank lines above the first item
  std::vector<ListItem> items;
  std::string foot;  ///< block: comments behind the last item; flow: from behind it to the end of the key
  std::size_t column = 0;  ///< block: of the dashes, counted from 0
};

/// Takes from `head`, comments at the beginning of something, those that in the base stand above its first part, which
/// came up there: from the first line on that is among `above`.
std::string take_settled(std::string& head, const std::string& above);

/// A scalar on the line of its key.
struct ScalarParts {
  std::string prefix;  ///< `stage: `
  std::string text;
  std::string suffix;  ///< a comment, the line's end
  std::string foot;    ///< comments below that belong to it

  std::string whole() const { return prefix + text + suffix + foot; }
};

struct KeyPart {
  std::string name;
  std::string lead;  ///< comments and blank lines above; of the first key they are the file's head
  std::string body;  ///< its lines
  Value value;
  NodeIndex key = no_node;
  NodeIndex node = no_node;
};

/// The keys whose values are lists of things that stand each for itself; see fu(5).
bool is_list_key(std::string_view name);

/// Thrown for what cannot be taken apart, or merged with certainty; caught in prospect_merge.cpp.
struct MergeRefusal {
  Problem problem;
};

class MergeSide {
 public:
  /// `text` ends in a line end, or is empty. Throws MergeRefusal when it is not a file of `key: value` lines; an empty
  /// file has no keys.
  explicit MergeSide(std::string text);
  MergeSide(const MergeSide&) = delete;
  MergeSide& operator=(const MergeSide&) = delete;
  ~MergeSide() = default;

  /// What stands above the first key belongs to that key, where the base has it above that key further down.
  void settle_head(const MergeSide& base);

  const std::vector<KeyPart>& keys() const { return keys_; }
  const KeyPart* find(std::string_view name) const;
  /// What stands before the first key: comments on the file as a whole, a `---`.
  const std::string& head() const { return head_; }
  /// What follows the last key.
  const std::string& tail() const { return tail_; }

  /// Nothing where the value is no list, or one that cannot be taken apart.
  std::optional<ListParts> list_of(const KeyPart& key) const;
  /// Nothing where the value is not a scalar on the key's line. An absent value is one with an empty text.
  std::optional<ScalarParts> scalar_of(const KeyPart& key) const;

 private:
  std::optional<ListParts> block_list_of(const KeyPart& key) const;
  std::optional<ListParts> flow_list_of(const KeyPart& key) const;
  ListItem item_of(NodeIndex item) const;
  std::vector<ItemLine> lines_of(NodeIndex item, std::size_t begin, std::size_t end) const;
  std::string_view between(std::size_t begin, std::size_t end) const;
  std::optional<std::size_t> behind_colon(const KeyPart& key) const;

  std::string text_;
  Tree tree_;
  std::string head_;
  std::vector<KeyPart> keys_;
  std::string tail_;
};

}  // namespace fu::store
