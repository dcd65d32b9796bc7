// What the quick scanner answers, with the tree of the event parser, and what it leaves to it.
#include "store/yaml_scan.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/same_tree.hpp"

namespace fu::store {
namespace {

struct Case {
  std::string_view what, source;
};

void check_answered(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    const testing::ScanResult result = testing::check_scan(one.source);
    CHECK(result.answered);
    CHECK(result.wrong == "");
  }
}

void check_left(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.source);
    CHECK(!scan_yaml(one.source));
  }
}

TEST_CASE("mappings and lists in blocks are scanned") {
  check_answered({{"one key", "name: Jane\n"},
                  {"no last newline", "name: Jane"},
                  {"CRLF", "name: Jane\r\nrole: CEO\r\nlog:\r\n  - {a: b}\r\n"},
                  {"a byte order mark", "\xEF\xBB\xBFname: Jane\nrole: CEO\n"},
                  {"the document's first line", "# who\n---\nname: Jane\n"},
                  {"nested", "a:\n  b:\n    c: d\n  e: f\ng: h\n"},
                  {"a list at the column of its key", "tags:\n- a\n- b\nname: x\n"},
                  {"a list further right", "tags:\n   - a\n   - b\nname: x\n"},
                  {"a mapping behind a dash", "log:\n  - date: x\n    via: call\n  - date: y\n"},
                  {"a list behind a dash", "a:\n  - - b\n    - c\n  - d\n"},
                  {"a list at its key's column behind a dash", "a:\n  - b:\n    - c\n    d: e\n"},
                  {"a mapping below a dash", "a:\n  -\n    b: c\n  -\n    d: e\n"}});
}

TEST_CASE("what is empty stands at its key or its list") {
  check_answered({{"at the end", "a: b\nlog:\n"},
                  {"at the end, without a newline", "a: b\nlog:"},
                  {"in the middle", "a:\nb: c\n"},
                  {"in a nested mapping", "a:\n  b:\nc: d\n"},
                  {"an item", "a:\n  - b\n  -\n  - c\n"},
                  {"the last item", "a:\n  -\n"},
                  {"before a comment", "a: # none\nb: c\n"},
                  {"between comments", "log:\n  # the first\n  - {a: b}\n\n# the end\n"}});
}

TEST_CASE("texts on one line are scanned") {
  check_answered({{"with blanks", "a: b c  d   \n"},
                  {"with a comment", "a: b # c\n"},
                  {"with what is no comment", "a: b#c\n"},
                  {"with comments further right below", "a: b\n # c\nd:\n  - e\n   # f\n    # g\n"},
                  {"with colons", "a: http://x:8080/y 12:30\n"},
                  {"with brackets and quotes", "a: b [c] {d} \"e\" 'f', g\n"},
                  {"a negative number", "a: -12\n"},
                  {"words that mean nothing", "a: null\nb: ~\nc: true\nd: Null\n"},
                  {"in other scripts", "name: 伊藤 キム\nStraße: Łódź\n"},
                  {"in double quotes", "a: \"b: c # d\"\n"},
                  {"with escapes", "a: \"\\\"b\\\\c\\nd\\te\\rf\\x07\\x85\\u2028\\U0001F600\\/\"\n"},
                  {"in single quotes", "a: 'it''s: so # much'\n"},
                  {"empty", "a: \"\"\nb: ''\n"},
                  {"a blank before the colon", "a : b\n"},
                  {"a quoted key", "\"a b\": c\n'd': e\n"}});
}

TEST_CASE("brackets on one line are scanned") {
  check_answered({{"an entry", "log:\n  - {date: 2026-11-03, via: call, note: \"a, b\"}  # yes\n"},
                  {"a list", "tags: [fashion, berlin mitte, 12:30, a#b, O'Brien]\n"},
                  {"nothing in them", "a: []\nb: {}\nc: [ ]\n"},
                  {"in one another", "a: [[b, c], {d: [e, f]}]\n"},
                  {"without blanks", "a: [b,c]\n"},
                  {"with more blanks", "a: { b:  c , d: e }\n"}});
}

TEST_CASE("texts behind | and > are scanned") {
  check_answered({{"a literal one", "notes: |\n  a\n   b\n\n  # no comment\n  c: d\nname: x\n"},
                  {"stripped", "notes: |-\n  a\n  b\n\nname: x\n"},
                  {"behind a dash", "a:\n  - |\n    b\n  - c\n"},
                  {"in a mapping behind a dash", "a:\n  - b: |\n      c\n    d: e\n"},
                  {"with lines before it", "a: |\n\n\n  b\n"},
                  {"a folded one", "a: >\n  b\n  c\n\n  d\ne: f\n"},
                  {"a folded one, stripped", "a: >-\n  b\n  c\n"},
                  {"in front of a last line without a newline", "a: |\n  b\nc:"},
                  {"CRLF", "a: |\r\n  b\r\n  c\r\nd: e\r\n"}});
}

TEST_CASE("whatever is not certain is left to the library") {
  check_left({{"nothing", ""},
              {"nothing but comments", "# a\n"},
              {"a list at the root", "- a\n"},
              {"a text at the root", "a\n"},
              {"brackets at the root", "{a: b}\n"},
              {"a root further right", "  a: b\n"},
              {"a tab", "a: b\tc\n"},
              {"a carriage return at the end", "a: b\r"},
              {"a carriage return within", "a: b\rc: d\n"},
              {"a conflict marker", "a: b\n=======: c\n"},
              {"a second document", "a: b\n---\nc: d\n"},
              {"an end of the document", "a: b\n...\n"},
              {"a directive", "%YAML 1.2\n---\na: b\n"},
              {"an anchor", "a: &b c\n"},
              {"an alias", "a: *b\n"},
              {"a tag", "a: !b c\n"},
              {"a question mark", "? a\n: b\n"},
              {"two texts that are one", "a: b\n  c\n"},
              {"a text below its key", "a:\n  b\n"},
              {"a quote over two lines", "a: \"b\n  c\"\n"},
              {"brackets over two lines", "a: [b,\n  c]\n"},
              {"a comma at the end", "a: [b, ]\n"},
              {"a key without a value in brackets", "a: {b}\n"},
              {"an empty value in brackets", "a: {b: , c: d}\n"},
              {"a pair in a list", "a: [b: c]\n"},
              {"a key twice", "a: b\nc: d\na: e\n"},
              {"a key twice, quoted", "a: b\n\"a\": c\n"},
              {"a key twice in brackets", "a: {b: c, b: d}\n"},
              {"a value with a colon", "a: b: c\n"},
              {"a line between two columns", "a:\n    b: c\n  d: e\n"},
              {"|+", "a: |+\n  b\n\n"},
              {"|2", "a: |2\n  b\n"},
              {"a text that ends without a newline", "a: |\n  b"},
              {"a folded text with indented lines", "a: >\n  b\n    c\n"},
              {"a NUL", "a: \"\\0\"\n"},
              {"a rare escape", "a: \"\\_\"\n"}});
}

TEST_CASE("the limits are those of the event parser") {
  const auto nested = [](std::size_t depth) {
    return "a: " + std::string(depth - 1, '[') + "b" + std::string(depth - 1, ']') + "\n";
  };
  const std::string deep = nested(32);
  const std::string too_deep = nested(33);
  check_answered({{"32 deep", deep}});
  check_left({{"33 deep", too_deep}});

  const std::string longest(64 * 1024, 'x');
  const std::string fits = "a: " + longest + "\n";
  const std::string too_long = "a: " + longest + "x\n";
  check_answered({{"64 KiB", fits}});
  check_left({{"more than 64 KiB", too_long}});
}

}  // namespace
}  // namespace fu::store
