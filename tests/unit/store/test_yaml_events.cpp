// The small tree that YAML becomes, and what is refused on the way.
#include "store/yaml_events.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <string>

#include "base/utf8.hpp"
#include "support/problem_text.hpp"

namespace fu::store {
namespace {

using testing::format_problem;

constexpr std::array<std::string_view, 8> style_words{"empty",   "plain",  "single", "double",
                                                      "literal", "folded", "block",  "flow"};

/// One line a node, two blanks a level: "2:7@14 double: a\nb", "1:1@0 block mapping".
void tell(const Tree& tree, const Node& node, std::size_t level, std::string& out) {
  out += std::string(2 * level, ' ') + std::to_string(node.place.line) + ":" +
         std::to_string(node.place.column) + "@" + std::to_string(node.place.pos) + " " +
         std::string(style_words.at(static_cast<std::size_t>(node.style)));
  switch (node.kind) {
    case Kind::scalar: out += ": " + escape_for_terminal(node.text); break;
    case Kind::list: out += " list"; break;
    case Kind::mapping: out += " mapping"; break;
  }
  out += "\n";
  for (NodeIndex child = node.first_child; child != no_node; child = tree[child].next_sibling) {
    tell(tree, tree[child], level + 1, out);
  }
}

/// The tree, or the problem, of `source`.
std::string told(std::string_view source) {
  const auto parsed = parse_yaml_events(source);
  if (const auto* problem = std::get_if<Problem>(&parsed)) return format_problem(*problem);
  const auto& tree = std::get<Tree>(parsed);
  std::string out;
  if (!tree.is_empty()) tell(tree, tree.root(), 0, out);
  return out;
}

struct Case {
  std::string_view what, source, told;
};

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    CHECK("\n" + told(one.source) == one.told);
  }
}

/// As check(), where the answer is one line.
void check_refused(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    CHECK(told(one.source) == one.told);
  }
}

TEST_CASE("mappings and lists, block and flow, become nodes that stand where they begin") {
  check({
      {"a block mapping", "name: Jane\nrole: x\n", R"(
1:1@0 block mapping
  1:1@0 plain: name
  1:7@6 plain: Jane
  2:1@11 plain: role
  2:7@17 plain: x
)"},
      {"a log of flow mappings", "log:\n  - {date: 2026-11-03, via: call}\n", R"(
1:1@0 block mapping
  1:1@0 plain: log
  2:3@7 block list
    2:5@9 flow mapping
      2:6@10 plain: date
      2:12@16 plain: 2026-11-03
      2:24@28 plain: via
      2:29@33 plain: call
)"},
      {"a log in block style, its dashes at the key's column", "log:\n- date: 2026-11-03\n  via: call\n", R"(
1:1@0 block mapping
  1:1@0 plain: log
  2:1@5 block list
    2:3@7 block mapping
      2:3@7 plain: date
      2:9@13 plain: 2026-11-03
      3:3@26 plain: via
      3:8@31 plain: call
)"},
      {"flow lists, one with a pair", "tags: [a, [b], c: d]\n", R"(
1:1@0 block mapping
  1:1@0 plain: tags
  1:7@6 flow list
    1:8@7 plain: a
    1:11@10 flow list
      1:12@11 plain: b
    1:16@15 flow mapping
      1:16@15 plain: c
      1:19@18 plain: d
)"},
      {"a flow list over lines", "tags: [a,\n  b]\n", R"(
1:1@0 block mapping
  1:1@0 plain: tags
  1:7@6 flow list
    1:8@7 plain: a
    2:3@12 plain: b
)"},
      {"empty collections", "{a: [], b: {}}", R"(
1:1@0 flow mapping
  1:2@1 plain: a
  1:5@4 flow list
  1:9@8 plain: b
  1:12@11 flow mapping
)"},
      {"a list in a list", "- - a\n  - b\n", R"(
1:1@0 block list
  1:3@2 block list
    1:5@4 plain: a
    2:5@10 plain: b
)"},
      {"a scalar alone", "Jane", R"(
1:1@0 plain: Jane
)"},
      {"a key of its own", "? a\n: b\n", R"(
1:1@0 block mapping
  1:3@2 plain: a
  2:3@6 plain: b
)"},
      {"comments and blank lines are nothing", "# c\n\nname: x # y\n\n# z\n", R"(
3:1@5 block mapping
  3:1@5 plain: name
  3:7@11 plain: x
)"},
      {"document markers are nothing", "---\nname: x\n...\n# c\n", R"(
2:1@4 block mapping
  2:1@4 plain: name
  2:7@10 plain: x
)"},
      {"a version is nothing", "%YAML 1.2\n---\nname: x\n", R"(
3:1@14 block mapping
  3:1@14 plain: name
  3:7@20 plain: x
)"},
  });
  CHECK(told("").empty());
  CHECK(told("\n# only a comment\n").empty());
}

TEST_CASE("positions count bytes; a byte order mark and carriage returns move bytes, not columns") {
  check({
      {"a byte order mark", "\xEF\xBB\xBFname: x\nrole: \"y\"\n", R"(
1:1@3 block mapping
  1:1@3 plain: name
  1:7@9 plain: x
  2:1@11 plain: role
  2:7@17 double: y
)"},
      {"CRLF", "name: x\r\nrole: y\r\n", R"(
1:1@0 block mapping
  1:1@0 plain: name
  1:7@6 plain: x
  2:1@9 plain: role
  2:7@15 plain: y
)"},
      {"characters of several bytes", "place: Köln\ntags: [伊藤, b]\n", R"(
1:1@0 block mapping
  1:1@0 plain: place
  1:8@7 plain: Köln
  2:1@13 plain: tags
  2:7@19 flow list
    2:8@20 plain: 伊藤
    2:16@28 plain: b
)"},
      {"a tab is one column", "name:\tx\n", R"(
1:1@0 block mapping
  1:1@0 plain: name
  1:7@6 plain: x
)"},
      {"no last line end", "name: x", R"(
1:1@0 block mapping
  1:1@0 plain: name
  1:7@6 plain: x
)"},
  });
}

TEST_CASE("scalars are unquoted and unfolded, and stay text whatever they look like") {
  check({
      {"words and numbers", "[yes, 010, 0x1F, 1e3, true, 12:30, +49 30, a#b]", R"(
1:1@0 flow list
  1:2@1 plain: yes
  1:7@6 plain: 010
  1:12@11 plain: 0x1F
  1:18@17 plain: 1e3
  1:23@22 plain: true
  1:29@28 plain: 12:30
  1:36@35 plain: +49 30
  1:44@43 plain: a#b
)"},
      {"quotes", "['it''s', \"a \\\"b\\\" \\x41\\u00e4\\t\\\\\", '']", R"(
1:1@0 flow list
  1:2@1 single: it's
  1:11@10 double: a "b" Aä\t\
  1:37@36 single: 
)"},
      {"quotes inside a word", "a: O'Neil \"x\"\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 plain: O'Neil "x"
)"},
      {"over lines", "a: b\n  c\nd: \"e\n  f\\\n  g\"\nh: 'i\n\n  j'\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 plain: b c
  3:1@9 plain: d
  3:4@12 double: e fg
  6:1@25 plain: h
  6:4@28 single: i\nj
)"},
      {"blocks of text", "a: |\n  b\n\n   c\nd: >-\n  e\n  f\ng: |\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 literal: b\n\n c\n
  5:1@15 plain: d
  5:4@18 folded: e f
  8:1@29 plain: g
  8:4@32 literal: 
)"},
      {"blocks of text with CRLF", "a: |\r\n  b\r\n  c\r\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 literal: b\nc\n
)"},
      {"a flow mapping without blanks is one word", "{via:call}", R"(
1:1@0 flow mapping
  1:2@1 plain: via:call
  1:2@1 empty: 
)"},
      {"a comma in a flow mapping begins a key", "{note: Ring back, maybe}", R"(
1:1@0 flow mapping
  1:2@1 plain: note
  1:8@7 plain: Ring back
  1:19@18 plain: maybe
  1:19@18 empty: 
)"},
  });
}

TEST_CASE("every escape of double quotes gives well-formed text") {
  const auto parsed = parse_yaml_events(R"(["\x85\xff", "\N", "\_", "\L\P", "\e\0\a", "\U0001F600"])");
  const Tree& tree = std::get<Tree>(parsed);
  std::string texts;
  tree.each_item(tree.root(), [&](const Node& item) {
    CAPTURE(item.place.column);
    CHECK_FALSE(find_invalid_utf8(item.text).has_value());
    texts += escape_for_terminal(item.text) + "|";
  });
  CHECK(texts == "\\x85ÿ|\\x85|\u00a0|\\u2028\\u2029|\\x1b\\x00\\x07|😀|");
}

TEST_CASE("a null is its own text, and an empty value stands with its key or its list") {
  check({
      {"written nulls", "a: ~\nb: null\nc: Null\nd: NULL # x\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 plain: ~
  2:1@5 plain: b
  2:4@8 plain: null
  3:1@13 plain: c
  3:4@16 plain: Null
  4:1@21 plain: d
  4:4@24 plain: NULL
)"},
      {"nothing written", "a:\nb: # x\nc:\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:1@0 empty: 
  2:1@3 plain: b
  2:1@3 empty: 
  3:1@10 plain: c
  3:1@10 empty: 
)"},
      {"in lists", "a:\n  -\n  - ~\n  - b\nc: [d, , ~]\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  2:3@5 block list
    2:3@5 empty: 
    3:5@11 plain: ~
    4:5@17 plain: b
  5:1@19 plain: c
  5:4@22 flow list
    5:5@23 plain: d
    5:4@22 empty: 
    5:10@28 plain: ~
)"},
      {"in flow mappings", "{a: , b, c: ~, d: }", R"(
1:1@0 flow mapping
  1:2@1 plain: a
  1:2@1 empty: 
  1:7@6 plain: b
  1:7@6 empty: 
  1:10@9 plain: c
  1:13@12 plain: ~
  1:16@15 plain: d
  1:16@15 empty: 
)"},
      {"quoted, it is a text", "a: \"~\"\nb: 'null'\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:4@3 double: ~
  2:1@7 plain: b
  2:4@10 single: null
)"},
      {"a key of that name", "null: x\n~: y\n", R"(
1:1@0 block mapping
  1:1@0 plain: null
  1:7@6 plain: x
  2:1@8 plain: ~
  2:4@11 plain: y
)"},
      {"nothing written before a key of that name", "a:\nnull: x\nb:\n~ : y\nc:\n\"NULL\": z\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:1@0 empty: 
  2:1@3 plain: null
  2:7@9 plain: x
  3:1@11 plain: b
  3:1@11 empty: 
  4:1@14 plain: ~
  4:5@18 plain: y
  5:1@20 plain: c
  5:1@20 empty: 
  6:1@23 double: NULL
  6:9@31 plain: z
)"},
      {"nothing written before a key that begins like one", "a:\nnullable: x\nb:\n~c: y\n", R"(
1:1@0 block mapping
  1:1@0 plain: a
  1:1@0 empty: 
  2:1@3 plain: nullable
  2:11@13 plain: x
  3:1@15 plain: b
  3:1@15 empty: 
  4:1@18 plain: ~c
  4:5@22 plain: y
)"},
  });
}

TEST_CASE("only what is empty, \"\", ~ or null without quotes is absent") {
  struct Absent {
    std::string_view value;
    bool absent;
  };
  for (const auto& [value, absent] :
       {Absent{"", true}, Absent{"~", true}, Absent{"null", true}, Absent{"\"\"", true}, Absent{"''", true},
        Absent{"|\n", true}, Absent{"Null", false}, Absent{"NULL", false}, Absent{"\"~\"", false},
        Absent{"'null'", false}, Absent{"\" \"", false}, Absent{"[]", false}, Absent{"{}", false},
        Absent{"0", false}, Absent{"no", false}, Absent{"|\n  null\n", false}}) {
    CAPTURE(value);
    const std::string source = "a: " + std::string(value) + "\n";
    const auto parsed = parse_yaml_events(source);
    const Tree& tree = std::get<Tree>(parsed);
    CHECK(tree[tree[tree.root().first_child].next_sibling].is_absent() == absent);
  }
}

TEST_CASE("a quote that is never closed is refused where it opens, also when a later one closes it") {
  const std::string_view here = ":2:7: error: a quote that is never closed [yaml] (close it on its line)";
  const std::string_view not_yaml = ":2:7: error: a quote that is never closed [yaml] (close it on its line)";
  check_refused({
      {"the rest of the file is swallowed", "name: x\nrole: \"a\nplace: b\n", here},
      {"in single quotes", "name: x\nrole: 'a\nplace: b\n", here},
      {"a later quote closes it", "name: x\nrole: \"a\nplace: \"b\"\n", here},
      {"the text goes on at the key's column", "name: x\nrole: \"a\nb\"\n", here},
      {"only the quote does", "name: x\nrole: \"a\n\"\n", here},
      {"after an escaped line end", "name: x\nrole: \"a\\\nb\"\n", here},
      {"with CRLF", "name: x\r\nrole: \"a\r\nplace: b\r\n", here},
      {"on the last line", "name: x\nrole: \"a\n", here},
      {"on the last line, which has no end", "name: x\nrole: \"a", not_yaml},
  });
  CHECK(told("log:\n  - {date: 2026-11-03, note: \"a}\n  - {date: 2026-11-04, note: \"b\"}\n") ==
        ":2:30: error: a quote that is never closed [yaml] (close it on its line)");
  CHECK(told("log:\n  - {date: 2026-11-03, note: \"a}\n  - {date: 2026-11-04}\n")
            .starts_with(":2:30: error: "));
}

TEST_CASE("a text in quotes may go on over deeper lines, in lists and in flow") {
  for (const std::string_view source :
       {"a: \"b\n c\"\n", "a: 'b\n\n\n  c'\n", "- \"a\n  b\"\n", "a:\n- 'b\n c'\n", "a: {b: \"c\n d\"}\n",
        "{a: \"b\nc\"}\n", "\"a\nb\"\n", "a: \"b\\\n  c\"\n", "a: \"b \\\" \n  c\"\n", "a: 'b '' \n  c'\n"}) {
    CAPTURE(source);
    CHECK_FALSE(told(source).starts_with(":"));
  }
}

TEST_CASE("brackets that are never closed are refused where they open") {
  const std::string_view brace = "close it with }, or put a text with , : or } in quotes)";
  const std::string_view bracket = "close it with ], or put a text with , : or ] in quotes)";
  struct Unclosed {
    std::string_view what, source;
    std::string begins;
    std::string_view ends;
  };
  for (const Unclosed& one : {
           Unclosed{"the last entry", "log:\n  - {date: 2026-11-03\n",
                    ":2:5: error: not YAML: a { that is never closed", brace},
           Unclosed{"an entry with others below", "log:\n  - {date: 2026-11-03\n  - {date: 2026-11-04}\n",
                    ":2:5: error: not YAML: a { that is never closed", brace},
           Unclosed{"a # in an entry begins a comment",
                    "log:\n  - {date: 2026-11-03, note: call #4}\nname: x\n",
                    ":2:5: error: not YAML: a { that is never closed", brace},
           Unclosed{"a list on the last line", "name: x\ntags: [a, b\n",
                    ":2:7: error: not YAML: a [ that is never closed", bracket},
           Unclosed{"a list with keys below", "name: x\ntags: [a, b\nrole: c\n",
                    ":2:7: error: not YAML: a [ that is never closed", bracket},
       }) {
    CAPTURE(one.what);
    const std::string problem = told(one.source);
    CHECK(problem.substr(0, one.begins.size()) == one.begins);
    CHECK(problem.ends_with(one.ends));
  }
}

TEST_CASE("anchors, aliases and tags are refused, and texts that look like them are helped") {
  const std::string_view anchor =
      ":1:4: error: the & makes this an anchor, which is not allowed [yaml] (put the text in quotes, or "
      "write the value out)";
  const std::string_view alias =
      ":1:4: error: not YAML: the * makes this an alias, which is not allowed [yaml] (put the text in "
      "quotes, or write the value out)";
  const std::string_view tag =
      ":1:4: error: the ! makes this a tag, which is not allowed [yaml] (put the text in quotes, or remove "
      "the tag)";
  check_refused({
      {"an anchor", "a: &b c\n", anchor},
      {"an anchor on nothing", "a: &b\nc: d\n", anchor},
      {"an anchor on a list", "a: &b [c]\n", anchor},
      {"an anchor on what follows below", "a: &b\n  c: d\n", anchor},
      {"an alias of nothing", "a: *b\n", alias},
      {"a text between stars", "a: *important*\n", alias},
      {"a tag", "a: !!str b\n", tag},
      {"a tag of one's own", "a: !b c\n", tag},
      {"a tag that says nothing", "a: ! b\n", tag},
      {"a tag on nothing", "a: !!null\n", tag},
      {"a tag on a list", "a: !!seq [b]\n", tag},
      {"a tag on what follows below", "a: !!map\n  b: c\n", tag},
      {"an anchor on a key", "&a b: c\n",
       ":1:1: error: the & makes this an anchor, which is not allowed [yaml] (put the text in quotes, or "
       "write the value out)"},
      {"a tag in a list", "- !b c\n",
       ":1:3: error: the ! makes this a tag, which is not allowed [yaml] (put the text in quotes, or remove "
       "the tag)"},
      {"a cycle", "a: &b [*b]\n", anchor},
  });
}

TEST_CASE("an alias bomb is refused before it goes off") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string last = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
    for (int j = 0; j < 8; ++j) bomb.append(", ").append(last);
    bomb += "]\n";
  }
  const auto start = std::chrono::steady_clock::now();
  CHECK(told(bomb) ==
        ":1:5: error: the & makes this an anchor, which is not allowed [yaml] (put the text in quotes, or "
        "write the value out)");
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
}

TEST_CASE("a key may stand once") {
  check_refused({
      {"at the top", "a: 1\nb: 2\na: 3\n",
       ":3:1: error: key 'a' stands here a second time [duplicate-key] (the first is on line 1; keep one)"},
      {"quoted or not", "a: 1\n\"a\": 2\n",
       ":2:1: error: key 'a' stands here a second time [duplicate-key] (the first is on line 1; keep one)"},
      {"in an entry", "log:\n  - {via: call, note: x, via: email}\n",
       ":2:26: error: key 'via' stands here a second time [duplicate-key] (the first is on line 2; keep "
       "one)"},
      {"in a cadence", "a:\n  b: 1\n  c: 2\n  b: 3\n",
       ":4:3: error: key 'b' stands here a second time [duplicate-key] (the first is on line 2; keep one)"},
  });
  CHECK_FALSE(told("- {a: 1}\n- {a: 2}\n").starts_with(":"));
}

TEST_CASE("a key without a colon is refused in block style") {
  const std::string_view hint = "' has no colon [yaml] (write 'key: value')";
  check_refused({
      {"on the last line", "name: x\nrole\n", std::string(":2:1: error: 'role").append(hint)},
      {"without a last line end", "name: x\nrole", std::string(":2:1: error: 'role").append(hint)},
      {"without the blank behind it", "name: x\nrole:y\n", std::string(":2:1: error: 'role:y").append(hint)},
      {"in an entry", "log:\n  - date: x\n    via\n", std::string(":3:5: error: 'via").append(hint)},
      {"with a text that begins with null", "name: x\nnull and void\n",
       std::string(":2:1: error: 'null and void").append(hint)},
      {"with a text that begins with a tilde", "name: x\n~ maybe\n",
       std::string(":2:1: error: '~ maybe").append(hint)},
  });
}

TEST_CASE("a message shows a long key in short") {
  const std::string problem = told("name: x\n" + std::string(5000, 'k') + "\n");
  CHECK(problem.find(" has no colon") != std::string::npos);
  CHECK(problem.size() < 200);
}

TEST_CASE("one file is one document, and no line begins with a percent sign") {
  const std::string_view second =
      ": error: a second document [yaml] (one file is one document; remove what follows)";
  const std::string_view percent =
      ": error: a line that begins with % [yaml] (indent it, or put the text in quotes)";
  check_refused({
      {"two documents", "name: x\n---\nname: y\n", std::string(":2:1").append(second)},
      {"a second one that is empty", "name: x\n---\n", std::string(":2:1").append(second)},
      {"after the end of the first", "name: x\n...\nname: y\n", std::string(":3:1").append(second)},
      {"a stray comma", ",", std::string(":1:1").append(second)},
      {"a directive for tags", "%TAG ! tag:x\n---\nname: x\n", std::string(":1:1").append(percent)},
      {"a directive for tags behind a byte order mark", "\xEF\xBB\xBF%TAG ! tag:x\n---\nname: x\n",
       std::string(":1:1").append(percent)},
      {"a line in the middle", "name: x\n%foo\nrole: y\n", std::string(":2:1").append(percent)},
      {"a version in the middle", "name: x\n%YAML 1.2\n", std::string(":2:1").append(percent)},
      {"the last line", "notes: |\n  x\n%", std::string(":3:1").append(percent)},
  });
}

TEST_CASE("lists and mappings may be 32 deep") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK_FALSE(told(nested(32)).starts_with(":"));
  CHECK(told(nested(33)) == ":1:33: error: lists and mappings more than 32 deep [limit] (flatten them)");
  CHECK_FALSE(told("a: " + nested(31)).starts_with(":"));
  CHECK(told("a: " + nested(32)) ==
        ":1:35: error: lists and mappings more than 32 deep [limit] (flatten them)");
  std::string dashes;
  for (int i = 0; i < 32; ++i) dashes += "- ";
  CHECK_FALSE(told(dashes + "a").starts_with(":"));
  CHECK(told("- " + dashes + "a") ==
        ":1:65: error: lists and mappings more than 32 deep [limit] (flatten them)");
}

TEST_CASE("a text may be 64 KiB long, however it is written") {
  const std::string most(64 * 1024, 'x');
  const std::string more = most + "x";
  struct Long {
    std::string before, after;
    std::string_view place;
  };
  for (const auto& [before, after, place] :
       {Long{"a: ", "", ":1:4"}, Long{"a: \"", "\"", ":1:4"}, Long{"a: '", "'", ":1:4"},
        Long{"a: |-\n  ", "", ":1:4"}, Long{"[", "]", ":1:2"}, Long{"- a\n- ", "", ":2:3"}}) {
    CAPTURE(before);
    CHECK_FALSE(told(before + most + after).starts_with(":"));
    CHECK(told(before + more + after) ==
          std::string(place) + ": error: a text of more than 64 KiB [limit] (shorten it)");
  }
}

TEST_CASE("what is not YAML is refused where it goes wrong, in words that name the repair") {
  check_refused({
      {"a colon in a text", "role: Head: of x\n",
       ":1:11: error: not YAML: a colon where no key can stand [yaml] (check the indentation, or put a text "
       "with ': ' in it in quotes)"},
      {"a colon in an entry", "log:\n  - {date: 2026-11-03, note: Ring: back}\n",
       ":2:34: error: not YAML: a colon where no key can stand [yaml] (check the indentation, or put a text "
       "with ': ' in it in quotes)"},
      {"a line too far left", "a:\n  b: 1\n c: 2\n",
       ":3:2: error: not YAML: the line does not fit what stands above it [yaml] (check its indentation, and "
       "quotes "
       "above it)"},
      {"an item too far right", "log:\n- {a: b}\n - {a: b}\n",
       ":3:2: error: not YAML: the line does not fit the list above it [yaml] (check its indentation, and "
       "quotes above "
       "it)"},
      {"a question mark in a flow list", "urls: [http://x/?a=1]\n",
       ":1:17: error: not YAML: a character that no plain text begins with [yaml] (put the text in quotes)"},
      {"an at sign", "name: @jane\n",
       ":1:7: error: not YAML: a character that no plain text begins with [yaml] (put the text in quotes)"},
      {"a percentage turned round", "name: %5\n",
       ":1:7: error: not YAML: a character that no plain text begins with [yaml] (put the text in quotes)"},
      {"a bracket that nobody opened", "log:\n  - {a: b}}\n",
       ":2:11: error: not YAML: a closing bracket without its opening one [yaml] (remove it, or put the text "
       "in quotes)"},
      {"a dash behind a colon", "name: - x\n",
       ":1:7: error: not YAML: a list item where none can stand [yaml] (begin the list on a line of its "
       "own)"},
      {"a question mark behind a colon", "name: ? x\n",
       ":1:7: error: not YAML: a key where none can stand [yaml] (put the text in quotes)"},
      {"a line of only a tab", "a: 1\n\t\nb: 2\n",
       ":2:1: error: not YAML: a tab in the indentation [yaml] (indent with blanks)"},
      {"a backslash", "a: \"C:\\windows\"\n",
       ":1:7: error: not YAML: a backslash that means nothing [yaml] (double it, or use single quotes)"},
      {"a list as a key", "[a]: b\n",
       ":1:1: error: a list or mapping as a key [yaml] (put the text in quotes)"},
      {"a mapping as a key", "? {a: b}\n: c\n",
       ":1:3: error: a list or mapping as a key [yaml] (put the text in quotes)"},
      {"a value without a key", ": a\n", ":1:1: error: a value without a key [yaml] (write 'key: value')"},
      {"a value without a key in braces", "{: a}\n",
       ":1:2: error: a value without a key [yaml] (write 'key: value')"},
  });
}

TEST_CASE("a tab in the indentation is named, whatever stands behind it") {
  for (const std::string_view source :
       {"a:\n\tb: 1\n", "\ta: b\n", "log:\n\t- {a: b}\n", "a:\n  b: 1\n\tc: 2\n"}) {
    CAPTURE(source);
    CHECK(told(source).find("a tab in the indentation [yaml] (indent with blanks)") != std::string::npos);
  }
}

TEST_CASE("a text that begins like a block of text is helped") {
  for (const std::string_view source : {"notes: >5 people\n", "notes: |x\n", "notes: >> see above\n"}) {
    CAPTURE(source);
    CHECK(told(source).ends_with("(put the text in quotes)"));
  }
}

TEST_CASE("a file of one character over and over is read or refused at once") {
  for (const std::string_view piece :
       {"[",  "{",  "]",   "}",   "- ", "? ",  ": ",  ",",     "\"",    "'",   "#",   "\n",
        "\t", "a ", "&a ", "*a ", "!",  "%\n", "|\n", "...\n", "---\n", "[a,", "{a: "}) {
    CAPTURE(piece);
    std::string source = "a: ";
    while (source.size() < 256 * 1024) source += piece;
    const auto start = std::chrono::steady_clock::now();
    static_cast<void>(told(source));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
  }
}

}  // namespace
}  // namespace fu::store
