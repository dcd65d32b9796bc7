// Files before and after an edit, byte by byte, and the files that are better edited by hand.
#include "store/yaml_edit.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fu::store {
namespace {

constexpr std::array<std::string_view, 8> order{"name", "company", "value",   "stage",
                                                "tags", "email",   "cadence", "log"};

struct Case {
  std::string_view what, before;
  Edit edit;
  std::string_view after;  ///< the whole file; or "line:column: message" of a refusal
};

/// The whole file, or the refusal.
std::string edited(std::string_view source, const std::vector<Edit>& edits) {
  const Edited result = apply_edits(source, edits, order);
  if (const auto* problem = std::get_if<Problem>(&result)) {
    CHECK(problem->path.empty());
    CHECK(!problem->code.empty());
    return std::to_string(problem->line) + ":" + std::to_string(problem->column) + ": " + problem->message;
  }
  return std::get<std::string>(result);
}

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CAPTURE(one.before);
    CHECK("\n" + edited(one.before, {one.edit}) == "\n" + std::string(one.after));
  }
}

// The edits that most of the cases below make.

Edit call() {
  return AppendFields{.key = "log",
                      .fields = {{.key = "date", .text = "2026-11-20"}, {.key = "via", .text = "call"}}};
}
Edit set(std::string text, std::string key = "stage") {
  return SetText{.key = std::move(key), .text = std::move(text)};
}
Edit remove(std::string key) { return RemoveKey{.key = std::move(key)}; }
Edit add_tag(std::string text) { return AddText{.key = "tags", .text = std::move(text)}; }
Edit remove_tag(std::string text) { return RemoveText{.key = "tags", .text = std::move(text)}; }
Edit set_tags(std::vector<std::string> texts) { return SetTexts{.key = "tags", .texts = std::move(texts)}; }

TEST_CASE("an item goes below the last one of a block list") {
  check({
      {"flow entries", "name: A\nlog:\n  - {date: 2026-11-01, via: email}\n", call(),
       "name: A\nlog:\n  - {date: 2026-11-01, via: email}\n  - {date: 2026-11-20, via: call}\n"},
      {"block entries", "log:\n  - date: 2026-11-01\n    via: email\n", call(),
       "log:\n  - date: 2026-11-01\n    via: email\n  - {date: 2026-11-20, via: call}\n"},
      {"dashes below the key", "name: A\nlog:\n- {date: 2026-11-01, via: email}\n", call(),
       "name: A\nlog:\n- {date: 2026-11-01, via: email}\n- {date: 2026-11-20, via: call}\n"},
      {"deep dashes with a wide gap", "log:\n      -   {date: 2026-11-01}\n", call(),
       "log:\n      -   {date: 2026-11-01}\n      -   {date: 2026-11-20, via: call}\n"},
      {"the gap of the last item", "log:\n  -   {date: 2026-11-01}\n  - {date: 2026-11-02}\n", call(),
       "log:\n  -   {date: 2026-11-01}\n  - {date: 2026-11-02}\n  - {date: 2026-11-20, via: call}\n"},
      {"an item on the line below its dash", "log:\n  -\n    date: 2026-11-01\n", call(),
       "log:\n  -\n    date: 2026-11-01\n  - {date: 2026-11-20, via: call}\n"},
      {"a comment behind the dash", "log:\n  -    # first\n    date: 2026-11-01\n", call(),
       "log:\n  -    # first\n    date: 2026-11-01\n  - {date: 2026-11-20, via: call}\n"},
      {"keys below the list", "log:\n  - {date: 2026-11-01}\nname: A\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"blank lines below the list", "log:\n  - {date: 2026-11-01}\n\n\nname: A\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n\n\nname: A\n"},
      {"a comment of the last item", "log:\n  - {date: 2026-11-01}\n    # he was busy\nname: A\n", call(),
       "log:\n  - {date: 2026-11-01}\n    # he was busy\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a comment at the dash", "log:\n  - {date: 2026-11-01}\n  # more to come\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n  # more to come\n"},
      {"a comment left of the dash", "log:\n  - {date: 2026-11-01}\n# end\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n# end\n"},
      {"a deep comment below a blank line", "log:\n  - {date: 2026-11-01}\n\n    # later\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n\n    # later\n"},
      {"a comment below a comment at the dash", "log:\n  - {date: 2026-11-01}\n  # a\n    # b\n", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n  # a\n    # b\n"},
      {"a comment behind the last item", "log:\n  - {date: 2026-11-01}  # busy\n", call(),
       "log:\n  - {date: 2026-11-01}  # busy\n  - {date: 2026-11-20, via: call}\n"},
      {"comments between the items",
       "log: # oldest first\n  # one\n  - {date: 2026-11-01}\n  # two\n  - {date: 2026-11-02}\n", call(),
       "log: # oldest first\n  # one\n  - {date: 2026-11-01}\n  # two\n  - {date: 2026-11-02}\n"
       "  - {date: 2026-11-20, via: call}\n"},
      {"a dash in a comment and in a text",
       "log:\n  - date: 2026-11-01\n    note: |\n      - x\n      - y\n"
       "  # - z\n",
       call(),
       "log:\n  - date: 2026-11-01\n    note: |\n      - x\n      - y\n"
       "  - {date: 2026-11-20, via: call}\n  # - z\n"},
      {"a list in the last item", "log:\n  - tags:\n      - a\n      - b\n  - tags:\n    - c\n", call(),
       "log:\n  - tags:\n      - a\n      - b\n  - tags:\n    - c\n  - {date: 2026-11-20, via: call}\n"},
      {"an entry of several lines in braces",
       "log:\n  - {date: 2026-11-01,\n     # odd\n     via: email\n    }\n", call(),
       "log:\n  - {date: 2026-11-01,\n     # odd\n     via: email\n    }\n  - {date: 2026-11-20, via: "
       "call}\n"},
      {"an entry whose bracket closes far left", "log:\n  - {date: 2026-11-01\n  }\nname: A\n", call(),
       "log:\n  - {date: 2026-11-01\n  }\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"an empty last item", "log:\n  - {date: 2026-11-01}\n  -\nname: A\n", call(),
       "log:\n  - {date: 2026-11-01}\n  -\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a last entry with an empty value", "log:\n  - date: 2026-11-01\n    note:\n\nname: A\n", call(),
       "log:\n  - date: 2026-11-01\n    note:\n  - {date: 2026-11-20, via: call}\n\nname: A\n"},
      {"trailing blanks", "log:   \n  - {date: 2026-11-01}   \n   \nname: A\n", call(),
       "log:   \n  - {date: 2026-11-01}   \n  - {date: 2026-11-20, via: call}\n   \nname: A\n"},
      {"a tab behind the value", "log:\n  - {date: 2026-11-01}\t\n", call(),
       "log:\n  - {date: 2026-11-01}\t\n  - {date: 2026-11-20, via: call}\n"},
      {"a quoted key", "\"log\":\n  - {date: 2026-11-01}\n", call(),
       "\"log\":\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n"},
      {"blanks before the colon", "log  :\n  - {date: 2026-11-01}\n", call(),
       "log  :\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n"},
      {"an indented file", "  name: A\n  log:\n    - {date: 2026-11-01}\n", call(),
       "  name: A\n  log:\n    - {date: 2026-11-01}\n    - {date: 2026-11-20, via: call}\n"},
      {"Japanese and emoji",
       "name: 伊藤\nlog:\n  - {date: 2026-11-01, note: \"了解 🦊 # よし\"}  # 注\n", call(),
       "name: 伊藤\nlog:\n  - {date: 2026-11-01, note: \"了解 🦊 # よし\"}  # 注\n"
       "  - {date: 2026-11-20, via: call}\n"},
  });
}

TEST_CASE("an item goes below the lines of a long last text") {
  check({
      {"a plain text of two lines", "log:\n  - note: one\n      two # three\nname: A\n", call(),
       "log:\n  - note: one\n      two # three\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a plain text with a blank line", "log:\n  - one\n\n    two\nname: A\n", call(),
       "log:\n  - one\n\n    two\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"double quotes over lines",
       "log:\n  - note: \"one # \\\"\n\n      - two\\\n      \\ three\"  # four\nname: A\n", call(),
       "log:\n  - note: \"one # \\\"\n\n      - two\\\n      \\ three\"  # four\n"
       "  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"single quotes over lines", "log:\n  - note: 'it''s\n\n      # no comment'\n    # one\n", call(),
       "log:\n  - note: 'it''s\n\n      # no comment'\n    # one\n  - {date: 2026-11-20, via: call}\n"},
      {"a literal text", "log:\n  - note: |\n      one\n\n      # two\n    # three\n\nname: A\n", call(),
       "log:\n  - note: |\n      one\n\n      # two\n    # three\n  - {date: 2026-11-20, via: call}\n\nname: "
       "A\n"},
      {"a literal text, stripped", "log:\n  - note: |-\n      one\n\n\nname: A\n", call(),
       "log:\n  - note: |-\n      one\n  - {date: 2026-11-20, via: call}\n\n\nname: A\n"},
      {"a folded text", "log:\n  - note: >\n      one\n      two\n\n        three\nname: A\n", call(),
       "log:\n  - note: >\n      one\n      two\n\n        three\n  - {date: 2026-11-20, via: call}\nname: "
       "A\n"},
      {"a folded text, stripped, with a comment", "log:\n  - note: >- # why\n      one\nname: A\n", call(),
       "log:\n  - note: >- # why\n      one\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a digit, and blanks that begin the text", "log:\n  - note: |2\n         one\n      two\nname: A\n",
       call(), "log:\n  - note: |2\n         one\n      two\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a text as an item", "log:\n- |\n one\n two\nname: A\n", call(),
       "log:\n- |\n one\n two\n- {date: 2026-11-20, via: call}\nname: A\n"},
      {"a text that begins with blank lines", "log:\n  - |\n\n\n    one\nname: A\n", call(),
       "log:\n  - |\n\n\n    one\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a text that ends in a line of blanks", "log:\n  - |\n    one\n      \nname: A\n", call(),
       "log:\n  - |\n    one\n      \n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a text of nothing", "log:\n  - |\nname: A\n", call(),
       "log:\n  - |\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"a text at the end without a line end", "log:\n  - |\n    one", call(),
       "log:\n  - |\n    one\n  - {date: 2026-11-20, via: call}"},
      {"a stripped text at the end without a line end", "log:\n  - |-\n    one", call(),
       "log:\n  - |-\n    one\n  - {date: 2026-11-20, via: call}"},
      {"a kept text elsewhere", "note: |+\n  one\n\nname: A\nlog:\n  - {date: 2026-11-01}\n", call(),
       "note: |+\n  one\n\nname: A\nlog:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n"},
      {"a kept text right before", "log:\n  - |+\n    one\n\nname: A\n", call(),
       "2:5: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
      {"a kept text with a digit", "log:\n  - >2+\n      one\n\n", call(),
       "2:5: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
      {"a kept text before a missing list", "name: A\nnote: |+\n  one\n\n", call(),
       "2:7: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
  });
}

TEST_CASE("line ends, byte order marks and missing last line ends stay") {
  check({
      {"CRLF", "name: A\r\nlog:\r\n  - {date: 2026-11-01}\r\n\r\n# end\r\n", call(),
       "name: A\r\nlog:\r\n  - {date: 2026-11-01}\r\n  - {date: 2026-11-20, via: call}\r\n\r\n# end\r\n"},
      {"CRLF, a text", "log:\r\n  - |\r\n    one\r\n\r\n    two\r\nname: A\r\n", call(),
       "log:\r\n  - |\r\n    one\r\n\r\n    two\r\n  - {date: 2026-11-20, via: call}\r\nname: A\r\n"},
      {"CRLF, an empty list", "log: []  # none\r\nname: A\r\n", call(),
       "log:  # none\r\n  - {date: 2026-11-20, via: call}\r\nname: A\r\n"},
      {"CRLF, a new key", "name: A\r\nlog: ~\r\n", set("won"), "name: A\r\nstage: won\r\nlog: ~\r\n"},
      {"CRLF, an empty value", "name: A\r\nstage:\r\nlog: ~\r\n", set("won"),
       "name: A\r\nstage: won\r\nlog: ~\r\n"},
      {"CRLF, no last line end", "name: A\r\nlog:\r\n  - {date: 2026-11-01}", call(),
       "name: A\r\nlog:\r\n  - {date: 2026-11-01}\r\n  - {date: 2026-11-20, via: call}"},
      {"CRLF, the last line goes", "name: A\r\nstage: won", remove("stage"), "name: A"},
      {"one line without an end", "name: A", set("won"), "name: A\nstage: won"},
      {"mixed: as the line above", "name: A\r\nlog:\n  - {date: 2026-11-01}\r\n", call(),
       "name: A\r\nlog:\n  - {date: 2026-11-01}\r\n  - {date: 2026-11-20, via: call}\r\n"},
      {"a byte order mark", "\xEF\xBB\xBFlog:\n  - {date: 2026-11-01}\n", call(),
       "\xEF\xBB\xBFlog:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}\n"},
      {"a byte order mark, a value", "\xEF\xBB\xBFstage: new\n", set("won"), "\xEF\xBB\xBFstage: won\n"},
      {"a byte order mark, the first key goes", "\xEF\xBB\xBFstage: new\nname: A\n", remove("stage"),
       "\xEF\xBB\xBFname: A\n"},
      {"a byte order mark, a new key", "\xEF\xBB\xBFname: A\nlog: []\n", set("won"),
       "\xEF\xBB\xBFname: A\nstage: won\nlog: []\n"},
      {"no last line end", "log:\n  - {date: 2026-11-01}", call(),
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-20, via: call}"},
      {"no last line end, an empty list", "name: A\nlog: [] # none", call(),
       "name: A\nlog: # none\n  - {date: 2026-11-20, via: call}"},
      {"no last line end, no list", "name: A # a", call(),
       "name: A # a\nlog:\n  - {date: 2026-11-20, via: call}"},
      {"blanks instead of a last line end", "name: A\n  ", call(),
       "name: A\n  \nlog:\n  - {date: 2026-11-20, via: call}"},
      {"no last line end, the last key goes", "name: A\n# b\nstage: won", remove("stage"), "name: A\n# b"},
      {"no last line end, the last key below a text goes", "note: |\n  one\nstage: won", remove("stage"),
       "note: |\n  one\n"},
      {"no last line end, the last tag goes", "tags:\n  - a\n  - b", remove_tag("b"), "tags:\n  - a"},
      {"no last line end, a list becomes one line", "tags:\n  - a\n  - b", set_tags({"c"}), "tags: [c]"},
      {"no last line end, CRLF, a list becomes one line", "tags: # t\r\n  - a\r\n  - b", set_tags({"c"}),
       "tags: [c] # t"},
      {"no last line end, a value", "stage: new", set("won"), "stage: won"},
  });
}

TEST_CASE("an empty list becomes a list below its key; a missing one stands at the end") {
  check({
      {"missing", "name: A\n", call(), "name: A\nlog:\n  - {date: 2026-11-20, via: call}\n"},
      {"missing, blank lines and comments at the end", "name: A\n\n# end\n\n", call(),
       "name: A\n\n# end\n\nlog:\n  - {date: 2026-11-20, via: call}\n"},
      {"missing, an indented file", "  name: A\n", call(),
       "  name: A\n  log:\n    - {date: 2026-11-20, via: call}\n"},
      {"missing, behind a text", "note: |\n  one\n# end\n", call(),
       "note: |\n  one\n# end\nlog:\n  - {date: 2026-11-20, via: call}\n"},
      {"missing, behind a text without a line end", "note: >\n  one", call(),
       "note: >\n  one\nlog:\n  - {date: 2026-11-20, via: call}"},
      {"empty", "log:\nname: A\n", call(), "log:\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"empty, a comment", "log: # none\nname: A\n", call(),
       "log: # none\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"[]", "log: []\nname: A\n", call(), "log:\n  - {date: 2026-11-20, via: call}\nname: A\n"},
      {"[], a comment", "log: []\t# none\n", call(), "log:\t# none\n  - {date: 2026-11-20, via: call}\n"},
      {"~", "log: ~\n", call(), "log:\n  - {date: 2026-11-20, via: call}\n"},
      {"null, trailing blanks", "log:  null  \n", call(), "log:  \n  - {date: 2026-11-20, via: call}\n"},
      {"empty quotes", "log: ''\n", call(), "log:\n  - {date: 2026-11-20, via: call}\n"},
      {"a comment below", "log:\n  # nothing yet\nname: A\n", call(),
       "log:\n  - {date: 2026-11-20, via: call}\n  # nothing yet\nname: A\n"},
      {"brackets apart", "log: [ ]\n", call(), "log: [{date: 2026-11-20, via: call} ]\n"},
      {"brackets on two lines", "log: [\n  # none\n  ]\n", call(),
       "log: [{date: 2026-11-20, via: call}\n  # none\n  ]\n"},
      {"~ on a line of its own", "log:\n  ~\n", call(), "2:3: an empty value on a line of its own"},
      {"[] on a line of its own", "log:\n  []\n", call(), "log:\n  [{date: 2026-11-20, via: call}]\n"},
      {"a text", "log: call\n", call(), "1:6: this is not a list"},
      {"a mapping", "log:\n  date: 2026-11-01\n", call(), "2:3: this is not a list"},
      {"the end of the document", "---\nname: A\n# end\n...\n# beyond\n", call(),
       "---\nname: A\n# end\nlog:\n  - {date: 2026-11-20, via: call}\n...\n# beyond\n"},
      {"the end of the document below a list", "---  # one\nlog:\n- {date: 2026-11-01}\n...\n", call(),
       "---  # one\nlog:\n- {date: 2026-11-01}\n- {date: 2026-11-20, via: call}\n...\n"},
  });
}

TEST_CASE("an item goes behind the last one of a flow list") {
  check({
      {"on one line", "log: [{date: 2026-11-01}]  # all\n", call(),
       "log: [{date: 2026-11-01}, {date: 2026-11-20, via: call}]  # all\n"},
      {"on several lines", "log: [\n  {date: 2026-11-01}, # a\n  {date: 2026-11-02} # b\n]\n", call(),
       "log: [\n  {date: 2026-11-01}, # a\n  {date: 2026-11-02}, {date: 2026-11-20, via: call} # b\n]\n"},
      {"a comma at the end", "log: [\n  {date: 2026-11-01},\n]\n", call(),
       "log: [\n  {date: 2026-11-01}, {date: 2026-11-20, via: call},\n]\n"},
      {"an empty value at the end", "log: [{date: 2026-11-01, note: }]\n", call(),
       "log: [{date: 2026-11-01, note: }, {date: 2026-11-20, via: call}]\n"},
      {"brackets in quotes", "log: [{note: \"]}\", more: '}]'' #'}]\n", call(),
       "log: [{note: \"]}\", more: '}]'' #'}, {date: 2026-11-20, via: call}]\n"},
      {"brackets in a comment", "log: [{date: 2026-11-01 # }]\n  }]\n", call(),
       "log: [{date: 2026-11-01 # }]\n  }, {date: 2026-11-20, via: call}]\n"},
      {"nested", "log: [{tags: [a, [b]]}]\n", call(),
       "log: [{tags: [a, [b]]}, {date: 2026-11-20, via: call}]\n"},
      {"a pair without braces", "log: [date: 2026-11-01]\n", call(),
       "log: [date: 2026-11-01, {date: 2026-11-20, via: call}]\n"},
      {"a plain text of two lines", "log: [one\n  two ]\n", call(),
       "log: [one\n  two, {date: 2026-11-20, via: call} ]\n"},
      {"a tag", "tags: [a, 'b']\n", add_tag("c"), "tags: [a, 'b', c]\n"},
      {"a tag that needs quotes there", "tags: [a]\n", add_tag("referral:lee"),
       "tags: [a, \"referral:lee\"]\n"},
  });
}

TEST_CASE("a value is replaced, and nothing around it") {
  check({
      {"plain", "stage: new\nname: A\n", set("won"), "stage: won\nname: A\n"},
      {"a comment", "stage:   new   # since May\n", set("won"), "stage:   won   # since May\n"},
      {"double quotes stay", "stage: \"new\" # a\n", set("won"), "stage: \"won\" # a\n"},
      {"single quotes stay", "stage: 'it''s'\n", set("it's won"), "stage: 'it''s won'\n"},
      {"single quotes that cannot", "stage: 'new'\n", set("a\tb"), "stage: \"a\\tb\"\n"},
      {"plain becomes quoted", "stage: new\n", set("no"), "stage: \"no\"\n"},
      {"a date", "stage: \"\"\n", set("2026-11-20"), "stage: \"2026-11-20\"\n"},
      {"a date, plain", "stage: x\n", set("2026-11-20"), "stage: 2026-11-20\n"},
      {"empty", "stage:\n", set("won"), "stage: won\n"},
      {"empty, a comment", "stage:    # none\n", set("won"), "stage: won    # none\n"},
      {"empty, trailing blanks", "stage:  \nname: A\n", set("won"), "stage: won  \nname: A\n"},
      {"~", "stage: ~ # none\n", set("won"), "stage: won # none\n"},
      {"null", "stage: null\n", set("null"), "stage: \"null\"\n"},
      {"on the next line", "stage:\n  new # a\n", set("won"), "stage:\n  won # a\n"},
      {"a quoted key", "'stage' : new\n", set("won"), "'stage' : won\n"},
      {"a # in the text", "stage: a#b\n", set("won"), "stage: won\n"},
      {"a # in quotes", "stage: \"a # b\" # c\n", set("won"), "stage: \"won\" # c\n"},
      {"a quote in the text", "stage: say \"x\" # c\n", set("won"), "stage: won # c\n"},
      {"escapes", "stage: \"a\\\"\\u00e9\\\\\"\n", set("won"), "stage: \"won\"\n"},
      {"Japanese", "stage: 商談　中 # 注\n", set("成約"), "stage: 成約 # 注\n"},
      {"a tab before the value", "stage:\tnew\n", set("won"), "stage:\twon\n"},
      {"a list of one line", "stage: [a, b] # c\n", set("won"), "stage: won # c\n"},
      {"the same", "stage: 'new'\n", set("new"), "stage: 'new'\n"},
      {"money", "name: A\nvalue: 100 EUR\n", set("12000 EUR", "value"), "name: A\nvalue: 12000 EUR\n"},
      {"a plain text of two lines", "stage: one\n  two\n", set("won"),
       "1:8: a value of several lines cannot be replaced"},
      {"quotes over two lines", "stage: \"one\n  two\"\n", set("won"),
       "1:8: a value of several lines cannot be replaced"},
      {"a literal text", "name: A\nstage: |-\n  one\n", set("won"),
       "2:8: a value of several lines cannot be replaced"},
      {"a mapping", "stage:\n  a: b\n", set("won"), "2:3: a value of several lines cannot be replaced"},
      {"a text with a line end", "stage: new\n", set("a\nb"), "stage: \"a\\nb\"\n"},
  });
  const std::string word(5000, 'x');
  CHECK(edited("stage: " + word + " # c\nlog: [" + word + "]\n", {set(word + word), call()}) ==
        "stage: " + word + word + " # c\nlog: [" + word + ", {date: 2026-11-20, via: call}]\n");
}

TEST_CASE("a new key stands behind those that come before it") {
  check({
      {"behind the nearest", "name: A\ncompany: B\nlog: []\n", set("won"),
       "name: A\ncompany: B\nstage: won\nlog: []\n"},
      {"behind its lines and deeper comments", "name: A\n  # deep\n# flat\nlog: []\n", set("won"),
       "name: A\n  # deep\nstage: won\n# flat\nlog: []\n"},
      {"behind a list", "tags:\n- a\n\nlog: []\n", set("x@y.org", "email"),
       "tags:\n- a\nemail: x@y.org\n\nlog: []\n"},
      {"keys in another order", "log: []\ncompany: B\nname: A\n", set("won"),
       "log: []\ncompany: B\nstage: won\nname: A\n"},
      {"none of them there", "other: 1\nlog: []\n", set("won"), "other: 1\nlog: []\nstage: won\n"},
      {"a key that has no place", "name: A\nlog: []\n", set("x", "other"), "name: A\nlog: []\nother: x\n"},
      {"not behind a kept text", "name: A\ncompany: |+\n  B\n\nlog: []\n", set("won"),
       "name: A\nstage: won\ncompany: |+\n  B\n\nlog: []\n"},
      {"a list of texts", "name: A\nlog: []\n", set_tags({"a", "b, c"}),
       "name: A\ntags: [a, \"b, c\"]\nlog: []\n"},
      {"the first tag", "name: A\nlog: []\n", add_tag("a"), "name: A\ntags: [a]\nlog: []\n"},
  });
}

TEST_CASE("a key goes with its lines; what stands above it stays") {
  check({
      {"one line", "name: A\nstage: new # c\nlog: []\n", remove("stage"), "name: A\nlog: []\n"},
      {"not there", "name: A\n", remove("stage"), "name: A\n"},
      {"comments above and below", "name: A\n# above\nstage: new\n# below\nlog: []\n", remove("stage"),
       "name: A\n# above\n# below\nlog: []\n"},
      {"a deeper comment", "stage: new\n  # why\n\n  # else\nlog: []\n", remove("stage"),
       "\n  # else\nlog: []\n"},
      {"a list with comments", "tags:\n  # x\n  - a\n# y\n  - b\n    # z\nlog: []\n", remove("tags"),
       "log: []\n"},
      {"a text", "stage: |\n  one\n\n  # two\n\nlog: []\n", remove("stage"), "\nlog: []\n"},
      {"a flow list over lines", "tags: [\n a, # b\n\n# c\n ]\nlog: []\n", remove("tags"), "log: []\n"},
      {"an empty value", "stage:\nlog: []\n", remove("stage"), "log: []\n"},
      {"the last, before the end of the document", "---\nname: A\nstage: new\n...\n", remove("stage"),
       "---\nname: A\n...\n"},
      {"below a kept text", "note: |+\n  one\n\nstage: new\nlog: []\n", remove("stage"),
       "1:7: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
      {"a kept text itself", "name: A\nstage: |+\n  one\n\nlog: []\n", remove("stage"),
       "2:8: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
      {"the only key", "# a\nstage: new\n", remove("stage"), "2:1: this is the only key of the file"},
  });
}

TEST_CASE("tags come and go") {
  check({
      {"there already", "tags: [a, \"b\"]\n", add_tag("b"), "tags: [a, \"b\"]\n"},
      {"a null is no text", "tags: [null]\n", add_tag("null"), "tags: [null, \"null\"]\n"},
      {"one text", "tags: a # c\n", add_tag("b"), "tags: [a, b] # c\n"},
      {"one text, the same", "tags: a\n", add_tag("a"), "tags: a\n"},
      {"~", "tags: ~ # c\n", add_tag("a"), "tags: [a] # c\n"},
      {"empty", "tags: # c\n", add_tag("a"), "tags: [a] # c\n"},
      {"[]", "tags: [] # c\n", add_tag("a"), "tags: [a] # c\n"},
      {"a block list", "tags:\n- a # c\n# d\n", add_tag("- b"), "tags:\n- a # c\n- \"- b\"\n# d\n"},
      {"a mapping", "tags: {a: b}\n", add_tag("c"), "1:7: this is not a list"},
      {"a mapping with the text in it", "tags: {a: b}\n", add_tag("b"), "1:7: this is not a list"},
      {"the first of a flow list goes", "tags: [a, b] # c\n", remove_tag("a"), "tags: [b] # c\n"},
      {"a middle one goes", "tags: [ a,  b , c ]\n", remove_tag("b"), "tags: [ a , c ]\n"},
      {"the last one goes", "tags: [a, 'b' ]\n", remove_tag("b"), "tags: [a ]\n"},
      {"the only one goes", "name: A\ntags: [a]\n", remove_tag("a"), "name: A\n"},
      {"the only text goes", "name: A\ntags: a\n", remove_tag("a"), "name: A\n"},
      {"not there", "tags: [a, b]\n", remove_tag("c"), "tags: [a, b]\n"},
      {"~ is nothing to take away", "name: A\ntags: ~\n", remove_tag("~"), "name: A\ntags: ~\n"},
      {"a null in a list neither", "tags: [a, ~]\n", remove_tag("~"), "tags: [a, ~]\n"},
      {"an empty item neither", "tags:\n  - a\n  -\n", remove_tag(""), "tags:\n  - a\n  -\n"},
      {"the same twice: the first goes", "tags: [a, b, a]\n", remove_tag("a"), "tags: [b, a]\n"},
      {"from a block list", "tags:\n  # x\n  - a # y\n    # z\n  # w\n  - b\n", remove_tag("a"),
       "tags:\n  # x\n  # w\n  - b\n"},
      {"an item of two lines", "tags:\n- a\n  b\n- c\n", remove_tag("a b"), "tags:\n- c\n"},
      {"an item below its dash", "tags:\n-\n  a\n- c\n", remove_tag("a"),
       "3:3: it is not clear where this item ends"},
      {"an item beside a kept text", "tags:\n- |+\n  x\n\n- b\n", remove_tag("b"),
       "2:3: a text with '+' stands beside the edit: readers disagree on the blank lines at its end"},
      {"a comment between", "tags: [a, # why\n  b]\n", remove_tag("a"),
       "1:8: a comment would go with this item"},
      {"all new", "tags: [a, b] # c\n", set_tags({"x", "z"}), "tags: [x, z] # c\n"},
      {"the same again", "tags: [ 'a', b ]\n", set_tags({"a", "b"}), "tags: [ 'a', b ]\n"},
      {"a block list becomes one line", "tags: # c\n- a\n- b\n\nlog: []\n", set_tags({"x"}),
       "tags: [x] # c\n\nlog: []\n"},
      {"a block list with comments", "tags:\n- a\n# b\n- c\n", set_tags({"x"}),
       "2:1: the list has comments that would go with it"},
      {"a block list with a comment behind an item", "tags:\n- a # b\n- c\n", set_tags({"x"}),
       "2:1: the list has comments that would go with it"},
      {"a block list with a comment behind a bar", "tags:\n- | # b\n  c\n", set_tags({"x"}),
       "2:1: the list has comments that would go with it"},
      {"a # in an item is no comment", "tags:\n- a#b\n- \"c # d\"\n", set_tags({"x"}), "tags: [x]\n"},
      {"none left", "name: A\ntags: [a]\n", set_tags({}), "name: A\n"},
  });
}

TEST_CASE("files that are better edited by hand are refused") {
  check({
      {"nothing", "", call(), "1:1: the file is empty"},
      {"only comments", "# a\n\n", call(), "1:1: the file is empty"},
      {"a list", "- a\n", call(), "1:1: only a file of 'key: value' lines can be edited"},
      {"a text", "call\n", call(), "1:1: only a file of 'key: value' lines can be edited"},
      {"braces", "{name: A}\n", call(), "1:1: only a file of 'key: value' lines can be edited"},
      {"two documents", "name: A\n---\nname: B\n", call(), "2:1: a second document"},
      {"an empty second document", "name: A\n---\n", call(), "2:1: a second document"},
      {"text behind the end", "name: A\n...\nname: B\n", call(), "3:1: a second document"},
      {"a directive", "%YAML 1.2\n---\nname: A\n", call(),
       "1:1: a file with a line that begins with % cannot be edited"},
      {"a directive behind a byte order mark", "\xEF\xBB\xBF%YAML 1.2\n---\nname: A\n", call(),
       "1:1: a file with a line that begins with % cannot be edited"},
      {"a % line", "note: |\n  a\n%b\nname: A\n", call(), "3:1: a line that begins with %"},
      {"a key twice", "name: A\nname: B\n", call(), "2:1: key 'name' stands here a second time"},
      {"a key behind ---", "--- name: A\n", call(), "1:9: not YAML: a colon where no key can stand"},
      {"a question mark", "? name\n: A\n", call(), "1:3: a key that does not begin its line"},
      {"an anchor", "name: &a A\n", call(), "1:7: the & makes this an anchor, which is not allowed"},
      {"an alias", "name: *a\n", call(), "1:7: not YAML: the * makes this an alias, which is not allowed"},
      {"a tag", "name: !!str A\n", call(), "1:7: the ! makes this a tag, which is not allowed"},
      {"a conflict", "name: A\n<<<<<<< ours\n", call(), "2:1: conflict marker '<<<<<<<'"},
      {"a tab", "log:\n\t- a\n", call(), "2:1: not YAML: a tab in the indentation"},
      {"bytes that are no text", "name: \xFF\n", call(), "1:7: this is not UTF-8"},
  });
}

TEST_CASE("several edits are made one after the other, or none") {
  CHECK(edited("name: A\ntags: [a]\n", {call(), set("won"), remove_tag("a"), add_tag("b")}) ==
        "name: A\nstage: won\ntags: [b]\nlog:\n  - {date: 2026-11-20, via: call}\n");
  CHECK(edited("name: A\nstage: |\n  b\n", {call(), set("won")}) ==
        "2:8: a value of several lines cannot be replaced");
  CHECK(edited("name: A\n", {}) == "name: A\n");
}

TEST_CASE("the fields of an entry are quoted as they need it") {
  using Form = Field::Form;
  CHECK(edited("log: []\n",
               {AppendFields{.key = "log",
                             .fields = {{.key = "date", .text = "2026-11-20"},
                                        {.key = "via", .text = "no"},
                                        {.key = "touch", .text = "false", .form = Form::bare},
                                        {.key = "note", .text = "said: \"ok\" # fine", .form = Form::quoted},
                                        {.key = "by", .text = "Ann", .form = Form::quoted}}}}) ==
        "log:\n  - {date: 2026-11-20, via: \"no\", touch: false, note: \"said: \\\"ok\\\" # fine\", "
        "by: \"Ann\"}\n");
}

}  // namespace
}  // namespace fu::store
