/// A tree while it is being read, from the first node to the last.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "store/source_guards.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

class GrowingTree {
 public:
  /// `nodes` are expected, more or less.
  explicit GrowingTree(std::size_t nodes) { tree_.nodes.reserve(nodes); }

  /// A list or mapping that is not at its end.
  struct Open {
    NodeIndex node = no_node;
    NodeIndex last_child = no_node;
    Kind kind = Kind::list;
    bool awaits_value = false;  ///< its last key, or its last dash, has nothing behind it yet
    bool may_have_twins = false;
    std::uint32_t keys = 0;
    std::uint64_t keys_seen = 0;  ///< bit_of() each of them
    std::size_t column = 0;       ///< of its keys or dashes, counted from 0; 0 in brackets

    bool is_list() const { return kind == Kind::list; }
  };

  std::size_t depth() const { return depth_; }
  bool is_empty() const { return tree_.nodes.empty(); }
  /// The one that is open at the moment; depth() must not be 0.
  const Open& innermost() const { return open_[depth_ - 1]; }
  std::list<std::string>& decoded() { return tree_.decoded; }

  /// False when that would be too deep.
  bool open(Kind kind, Style style, const Place& place, std::size_t column = 0) {
    if (depth_ == open_.size()) return false;
    const NodeIndex node = add(kind, style, place, {});
    open_[depth_++] = {.node = node, .kind = kind, .column = column};
    return true;
  }

  /// A value: it belongs to the last key of a mapping.
  void add_text(Style style, const Place& place, std::string_view text) {
    add(Kind::scalar, style, place, text);
  }

  /// A key of the innermost mapping; `text` is not empty.
  void add_key(Style style, const Place& place, std::string_view text) {
    add(Kind::scalar, style, place, text);
    const std::uint64_t bit = bit_of(text);
    Open& mapping = open_[depth_ - 1];
    mapping.awaits_value = true;
    ++mapping.keys;
    mapping.may_have_twins = mapping.may_have_twins || (mapping.keys_seen & bit) != 0;
    mapping.keys_seen |= bit;
  }

  /// A dash: an item of the innermost list follows.
  void add_dash() { open_[depth_ - 1].awaits_value = true; }

  /// The value that is awaited is nothing.
  void fill_empty() {
    const Open& parent = innermost();
    if (!parent.awaits_value) return;
    const Place place = tree_.nodes[parent.is_list() ? parent.node : parent.last_child].place;
    add(Kind::scalar, Style::empty, place, {});
  }

  /// Closes the innermost one; false when two of its keys are the same.
  bool close() {
    fill_empty();
    const Open& closed = open_[--depth_];
    return !closed.may_have_twins || !has_twins(closed);
  }

  Tree take() { return std::move(tree_); }

 private:
  NodeIndex add(Kind kind, Style style, const Place& place, std::string_view text) {
    const auto index = static_cast<NodeIndex>(tree_.nodes.size());
    if (depth_ > 0) {
      Open& parent = open_[depth_ - 1];
      const bool is_first = parent.last_child == no_node;
      (is_first ? tree_.nodes[parent.node].first_child : tree_.nodes[parent.last_child].next_sibling) = index;
      parent.last_child = index;
      parent.awaits_value = false;
    }
    Node& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.style = style;
    node.place = place;
    node.text = text;
    return index;
  }

  /// One of 64 bits. The factor was searched for: the keys of a prospect have a bit each, and so have those of an entry.
  static std::uint64_t bit_of(std::string_view key) {
    const auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(key[at])}; };
    const std::uint32_t mixed = byte(0) + (byte(key.size() / 2) << 8U) + (byte(key.size() - 1) << 16U) +
                                (static_cast<std::uint32_t>(key.size()) << 24U);
    constexpr std::uint32_t factor = 3'720'164'751;
    return std::uint64_t{1} << ((mixed * factor) >> 26U);
  }

  bool has_twins(const Open& mapping) const {
    std::vector<std::string_view> keys;
    keys.reserve(mapping.keys);
    tree_.each_pair(tree_.nodes[mapping.node],
                    [&](const Node& key, const Node&) { keys.push_back(key.text); });
    constexpr std::size_t few = 32;
    if (keys.size() > few) {
      std::sort(keys.begin(), keys.end());
      return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
    }
    for (auto key = keys.begin(); key != keys.end(); ++key) {
      if (std::find(keys.begin(), key, *key) != key) return true;
    }
    return false;
  }

  Tree tree_;
  std::size_t depth_ = 0;
  std::array<Open, most_depth> open_;
};

}  // namespace fu::store
