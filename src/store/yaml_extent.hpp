/// Where the values of a tree end in its source; the tree itself tells only where they begin.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "store/yaml_tree.hpp"

namespace fu::store {

/// Bytes from `begin` up to, not including, `end`.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class Extents {
 public:
  /// Both must outlive it.
  Extents(std::string_view source, const Tree& tree) : source_(source), tree_(tree) {}

  std::size_t line_start(std::size_t pos) const;
  /// Behind the line's end, or the end of the source where the last line has none.
  std::size_t line_end(std::size_t pos) const;
  /// Blanks before the first other byte of the line.
  std::size_t indent(std::size_t line) const;
  bool is_blank(std::size_t line) const;
  bool is_comment(std::size_t line) const;

  /// Behind the last byte of a scalar, or of a flow list or mapping with its bracket; of a text block, behind
  /// its last line. Nothing for block collections, empty values, and where the source is not understood.
  std::optional<std::size_t> end_of(NodeIndex index) const;

  /// The first node after `node` and all that is in it.
  NodeIndex after(NodeIndex node) const;

  /// The last written scalar, or opening bracket, of the nodes from `first` up to `end`; no_node when nothing
  /// of them is written.
  NodeIndex last_written(NodeIndex first, NodeIndex end) const;

  /// Where the lines of the nodes from `first` up to `end` end, when what comes next begins at `limit`: blank lines
  /// and comments at the end are not theirs, comments deeper than `column` that follow directly are. A column is
  /// counted from 0. Nothing where the source is not understood.
  std::optional<std::size_t> lines_end(NodeIndex first, NodeIndex end, std::size_t limit,
                                       std::size_t column) const;

  /// The line of `...`, or the end of the source.
  std::size_t document_end() const;

 private:
  std::optional<std::size_t> end_of_plain(const Node& node) const;
  std::optional<std::size_t> end_of_quoted(const Node& node) const;
  std::optional<std::size_t> end_of_text_block(const Node& node) const;
  std::optional<std::size_t> end_of_flow(NodeIndex index) const;
  char byte(std::size_t pos) const { return pos < source_.size() ? source_[pos] : '\0'; }

  std::string_view source_;
  const Tree& tree_;
};

}  // namespace fu::store
