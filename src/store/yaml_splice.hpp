/// Where an edit goes: one splice of bytes for one edit of a parsed document.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/problem.hpp"
#include "store/yaml_edit.hpp"
#include "store/yaml_extent.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// `inserted` takes the place of the bytes of `range`.
struct Splice {
  Range range;
  std::string inserted;
};

/// Thrown where an edit cannot be made; caught in yaml_edit.cpp.
struct EditRefusal {
  Problem problem;
};

/// Finds splices; all that it is given must outlive it. Throws EditRefusal.
class Splicer {
 public:
  Splicer(std::string_view source, const Tree& tree, std::span<const std::string_view> order);

  // Nothing where there is nothing to change.
  std::optional<Splice> operator()(const SetText& edit) const;
  std::optional<Splice> operator()(const SetTexts& edit) const;
  std::optional<Splice> operator()(const RemoveKey& edit) const;
  std::optional<Splice> operator()(const AddText& edit) const;
  std::optional<Splice> operator()(const RemoveText& edit) const;
  std::optional<Splice> operator()(const AppendFields& edit) const;

 private:
  /// A key of the top level.
  struct Top {
    NodeIndex key = no_node;
    NodeIndex value = no_node;
    NodeIndex end = no_node;  ///< the first node after the value
    std::size_t limit = 0;    ///< the line of the next key, or the end of the document
  };

  const Top* find(std::string_view key) const;
  Splice lines_at(std::size_t pos, const std::vector<std::string>& lines) const;
  Splice added_key(std::string_view key, const std::vector<std::string>& lines) const;
  Splice replaced_value(const Top& top, const std::string& text) const;
  Splice appended(const Top& top, const std::string& in_block, const std::string& in_flow) const;
  Splice removed_item(const Top& top, NodeIndex item) const;
  Splice removed_from_flow(const Top& top, NodeIndex item) const;
  Splice removed_lines(NodeIndex first, std::size_t begin, std::size_t end) const;
  std::size_t lines_end(const Top& top, std::size_t column) const;
  std::size_t colon_of(const Top& top) const;
  bool is_kept_text(NodeIndex last) const;
  void refuse_beside_kept_text(NodeIndex first, NodeIndex end) const;
  bool has_comments(const Top& top, std::size_t begin, std::size_t end) const;
  std::string_view line_ending(std::size_t pos) const;
  std::vector<std::size_t> dashes(const Top& top) const;

  std::string_view source_;
  const Tree& tree_;
  std::span<const std::string_view> order_;
  Extents extents_;
  std::size_t column_ = 0;  ///< of the top-level keys, counted from 0
  std::vector<Top> tops_;
};

}  // namespace fu::store
