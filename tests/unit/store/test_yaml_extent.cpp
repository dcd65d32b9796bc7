// Where values and their lines end.
#include "store/yaml_extent.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "store/yaml_document.hpp"

namespace fu::store {
namespace {

Tree parse(std::string_view source) {
  Problems problems;
  auto tree = parse_document(source, "", problems);
  REQUIRE(tree);
  return std::move(*tree);
}

/// What stands in the source from where the value of the first key begins to where it ends.
std::string written(std::string_view source) {
  const Tree tree = parse(source);
  const Extents extents(source, tree);
  const auto end = extents.end_of(2);
  if (!end) return "unknown";
  return std::string(source.substr(tree[2].place.pos, *end - tree[2].place.pos));
}

struct Case {
  std::string_view source, written;
};

TEST_CASE("a value ends behind its last byte") {
  const std::vector<Case> cases{
      {"a: b # c\n", "b"},
      {"a: b c  \n", "b c"},
      {"a: b\n  c\n\n  d # e\n", "b\n  c\n\n  d"},
      {"a: b\r\n  c\r\n", "b\r\n  c"},
      {"a: b#c:d", "b#c:d"},
      {"a: ~ # b\n", "~"},
      {"a: 'b''c' # d\n", "'b''c'"},
      {"a: 'b'\n", "'b'"},
      {"a: ''\n", "''"},
      {"a: \"b\\\"c\\\\\" # d\n", "\"b\\\"c\\\\\""},
      {"a: \"b\n\n  c\"\n", "\"b\n\n  c\""},
      {"a: [b, [c, {d: e}], 'f]'] # g\n", "[b, [c, {d: e}], 'f]']"},
      {"a: [b, # ]\n c, ]\n", "[b, # ]\n c, ]"},
      {"a: {b: , c: d}\n", "{b: , c: d}"},
      {"a: {b: c, d: }\n", "{b: c, d: }"},
      {"a: {b: c, d: ~}\n", "{b: c, d: ~}"},
      {"a: {\"b\": c, 'd': e}\n", "{\"b\": c, 'd': e}"},
      {"a: []\n", "[]"},
      {"a: { }\n", "{ }"},
      {"a: [b: c]\n", "[b: c]"},
      {"a: |\n  b\n\n  c\n\nd: e\n", "|\n  b\n\n  c\n"},
      {"a: |  # b\n  c\n # d\ne: f\n", "|  # b\n  c\n"},
      {"a: >2-\n    b\n  c\nd: e\n", ">2-\n    b\n  c\n"},
      {"a: |\n\n\n  b\nc: d\n", "|\n\n\n  b\n"},
      {"a: |\nb: c\n", "|\n"},
      {"a: |\n  \tb\nc: d\n", "|\n  \tb\n"},
      {"a: |\n  b\n     \nc: d\n", "|\n  b\n     \n"},
      {"a: |\n  b\n \nc: d\n", "|\n  b\n"},
      {"a: |\r\n  b\r\n\r\n  c\r\nd: e\r\n", "|\r\n  b\r\n\r\n  c\r\n"},
      {"a: |\n  b", "|\n  b"},
      {"a:\n", "unknown"},
      {"a:\n  - b\n", "unknown"},
      {"a:\n  b: c\n", "unknown"},
      {"\xEF\xBB\xBF"
       "a: 伊藤 # c\n",
       "伊藤"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.source);
    CHECK(written(one.source) == one.written);
  }
}

TEST_CASE("lines are found from any of their bytes") {
  constexpr std::string_view source =
      "\xEF\xBB\xBF"
      "a: b\r\n  # c\n \t\nlast: x";
  const Tree tree = parse(source);
  const Extents extents(source, tree);
  CHECK(extents.line_start(5) == 3);
  CHECK(extents.line_start(3) == 3);
  CHECK(extents.line_start(0) == 0);
  CHECK(extents.line_end(3) == 9);
  CHECK(extents.line_start(9) == 9);
  CHECK(extents.line_end(20) == source.size());
  CHECK(extents.indent(9) == 2);
  CHECK(extents.is_comment(9));
  CHECK(!extents.is_comment(3));
  CHECK(!extents.is_blank(9));
  CHECK(extents.is_blank(15));
  CHECK(extents.document_end() == source.size());
}

TEST_CASE("the document ends before its mark") {
  for (const std::string_view source : {"a: b\n...\n", "a: b\n... # c\n", "a: b\n...", "a: b\n...\r\n"}) {
    CAPTURE(source);
    const Tree tree = parse(source);
    CHECK(Extents(source, tree).document_end() == 5);
  }
  for (const std::string_view source : {"a: b\n....: c\n", "a: |\n  b\n  ...\n", "a: b\n# ...\n"}) {
    CAPTURE(source);
    const Tree tree = parse(source);
    CHECK(Extents(source, tree).document_end() == source.size());
  }
}

TEST_CASE("what follows a node, and the last that is written of it") {
  constexpr std::string_view source = "a:\n  - {b: [c], d: }\n  -\ne: f\n";
  const Tree tree = parse(source);
  const Extents extents(source, tree);
  // 0 root, 1 a, 2 list, 3 {}, 4 b, 5 [], 6 c, 7 d, 8 nothing, 9 nothing, 10 e, 11 f
  REQUIRE(tree.nodes.size() == 12);
  CHECK(extents.after(2) == 10);
  CHECK(extents.after(3) == 9);
  CHECK(extents.after(5) == 7);
  CHECK(extents.after(9) == 10);
  CHECK(extents.after(11) == 12);
  CHECK(extents.after(0) == 12);
  CHECK(extents.last_written(1, 10) == 7);
  CHECK(extents.last_written(9, 10) == no_node);
  CHECK(extents.last_written(10, 12) == 11);
}

TEST_CASE("the lines of a key end before the comments of the next one") {
  struct LinesCase {
    std::string_view source, lines;
  };
  const std::vector<LinesCase> cases{
      {"a: b\n\n# c\nz: y\n", "a: b\n"},
      {"a: b\n  # c\n\n  # d\nz: y\n", "a: b\n  # c\n"},
      {"a:\n- b\n# c\nz: y\n", "a:\n- b\n"},
      {"a: [b,\n\n# c\n]\n# d\nz: y\n", "a: [b,\n\n# c\n]\n"},
      {"a:\n  -\n\nz: y\n", "a:\n  -\n"},
      {"a: \"b\n  # c\"\n # d\nz: y\n", "a: \"b\n  # c\"\n # d\n"},
      {"a: |\n  b\n\n # c\nz: y\n", "a: |\n  b\n"},
      {"a:\n  # b\nz: y\n", "a:\n  # b\n"},
  };
  for (const LinesCase& one : cases) {
    CAPTURE(one.source);
    const Tree tree = parse(one.source);
    const Extents extents(one.source, tree);
    const auto end = extents.lines_end(1, extents.after(2), one.source.find("z:"), 0);
    REQUIRE(end);
    CHECK(one.source.substr(0, *end) == one.lines);
  }
}

}  // namespace
}  // namespace fu::store
