// Three versions and what becomes of them, byte by byte.
#include "store/prospect_merge.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace fu::store {
namespace {

struct Case {
  std::string_view what, base, ours, theirs;
  std::string_view merged;  ///< the whole file; or "side line: message" of a refusal
};

std::string merged(std::string_view base, std::string_view ours, std::string_view theirs) {
  const auto result = merge_prospects(base, ours, theirs, 7);
  if (const auto* problem = std::get_if<Problem>(&result))
    return problem->path + " " + std::to_string(problem->line) + ": " + problem->message;
  return std::get<MergedFile>(result).text;
}

void check(const std::vector<Case>& cases) {
  for (const Case& one : cases) {
    CAPTURE(one.what);
    CHECK("\n" + merged(one.base, one.ours, one.theirs) == "\n" + std::string(one.merged));
  }
}

TEST_CASE("what both sides logged is there, in the order of its days") {
  check({
      {"one entry each", "name: A\nlog:\n  - {date: 2026-11-01, via: call}\n",
       "name: A\nlog:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-04, via: email}\n",
       "name: A\nlog:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-03, via: visit}\n",
       "name: A\nlog:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-03, via: visit}\n"
       "  - {date: 2026-11-04, via: email}\n"},
      {"at the same time ours stands first", "name: A\nlog:\n",
       "name: A\nlog:\n  - {date: 2026-11-04, via: email}\n",
       "name: A\nlog:\n  - {date: 2026-11-04, via: call}\n",
       "name: A\nlog:\n  - {date: 2026-11-04, via: email}\n  - {date: 2026-11-04, via: call}\n"},
      {"on one day by time", "log:\n", "log:\n  - {date: 2026-11-04, time: \"14:00\", via: email}\n",
       "log:\n  - {date: 2026-11-04, time: \"09:30\", via: call}\n",
       "log:\n  - {date: 2026-11-04, time: \"09:30\", via: call}\n  - {date: 2026-11-04, time: \"14:00\", "
       "via: email}\n"},
      {"the same on both sides counts once, however it is written",
       "log:\n  - {date: 2026-11-01, via: call}\n",
       "log:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-04, via: email}\n",
       "log:\n  - {date: 2026-11-01, via: call}\n  - date: 2026-11-04\n    via: \"email\"\n  - {date: "
       "2026-11-05}\n",
       "log:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-04, via: email}\n  - {date: "
       "2026-11-05}\n"},
      {"the same twice on one side stays twice", "log:\n  - {date: 2026-11-01}\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-01}\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n"},
      {"a log that was not there", "name: A\n", "name: A\nlog:\n  - {date: 2026-11-04}\n",
       "name: A\n\nlog:\n- {date: 2026-11-05}\n",
       "name: A\n\nlog:\n  - {date: 2026-11-04}\n  - {date: 2026-11-05}\n"},
      {"empty brackets that made way", "log: []  # none yet\n", "log:  # none yet\n  - {date: 2026-11-04}\n",
       "log:  # none yet\n  - {date: 2026-11-03}\n",
       "log:  # none yet\n  - {date: 2026-11-03}\n  - {date: 2026-11-04}\n"},
      {"entries in brackets", "log: [{date: 2026-11-01}]\n",
       "log: [{date: 2026-11-01}, {date: 2026-11-03}]\n",
       "log: [{date: 2026-11-01}, {date: 2026-11-02}]  # all\n",
       "log: [{date: 2026-11-01}, {date: 2026-11-02}, {date: 2026-11-03}]  # all\n"},
      {"block entries with texts", "log:\n  - date: 2026-11-01\n    note: |\n      a\n      b\n",
       "log:\n  - date: 2026-11-01\n    note: |\n      a\n      b\n  - date: 2026-11-03\n    note: |\n      "
       "c\n",
       "log:\n  - date: 2026-11-01\n    note: |\n      a\n      b\n  - date: 2026-11-02\n    note: |\n      "
       "d\n",
       "log:\n  - date: 2026-11-01\n    note: |\n      a\n      b\n  - date: 2026-11-02\n    note: |\n      "
       "d\n"
       "  - date: 2026-11-03\n    note: |\n      c\n"},
      {"other indentation takes that of the side that changed it", "log:\n  - {date: 2026-11-01}\n",
       "log:\n- {date: 2026-11-01}\n- {date: 2026-11-02}\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-03}  # c\n",
       "log:\n- {date: 2026-11-01}\n- {date: 2026-11-02}\n- {date: 2026-11-03}  # c\n"},
  });
}

TEST_CASE("an entry that was corrected or removed") {
  const std::string_view base = "log:\n  - {date: 2026-11-01, note: a}\n  - {date: 2026-11-02, note: b}\n";
  check({
      {"corrected here, another there", base,
       "log:\n  - {date: 2026-11-01, note: c}\n  - {date: 2026-11-02, note: b}\n",
       "log:\n  - {date: 2026-11-01, note: a}\n  - {date: 2026-11-02, note: d}\n",
       "log:\n  - {date: 2026-11-01, note: c}\n  - {date: 2026-11-02, note: d}\n"},
      {"removed here, unchanged there", base, "log:\n  - {date: 2026-11-02, note: b}\n",
       "log:\n  - {date: 2026-11-01, note: a}\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-03}\n"},
      {"removed here, corrected there", base, "log:\n  - {date: 2026-11-02, note: b}\n",
       "log:\n  - {date: 2026-11-01, note: c}\n  - {date: 2026-11-02, note: b}\n",
       "log:\n<<<<<<< ours\n=======\n  - {date: 2026-11-01, note: c}\n>>>>>>> theirs\n"
       "  - {date: 2026-11-02, note: b}\n"},
      {"corrected differently, and logged on both sides", base,
       "log:\n  - {date: 2026-11-01, note: c}\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-05}\n",
       "log:\n  - {date: 2026-11-01, note: d}\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-04}\n",
       "log:\n<<<<<<< ours\n  - {date: 2026-11-01, note: c}\n=======\n  - {date: 2026-11-01, note: "
       "d}\n>>>>>>> theirs\n"
       "  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-04}\n  - {date: 2026-11-05}\n"},
      {"removed on both sides", base, "log:\n  - {date: 2026-11-02, note: b}\n",
       "log:\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-02, note: b}\n  - {date: 2026-11-03}\n"},
  });
}

TEST_CASE("keys at the top merge by three ways") {
  const std::string_view base = "name: A\nstage: lead  # now\nowner: dana\n\nlog:\n";
  check({
      {"different keys", base, "name: A\nstage: won  # now\nowner: dana\n\nlog:\n",
       "name: A\nstage: lead  # now\nowner: sam\n\nlog:\n",
       "name: A\nstage: won  # now\nowner: sam\n\nlog:\n"},
      {"value here, comment there", base, "name: A\nstage: won  # now\nowner: dana\n\nlog:\n",
       "name: A\nstage: lead  # at last\nowner: dana\n\nlog:\n",
       "name: A\nstage: won  # at last\nowner: dana\n\nlog:\n"},
      {"the same value in other quotes", base, "name: A\nstage: won  # now\nowner: dana\n\nlog:\n",
       "name: A\nstage: 'won'  # now\nowner: sam\n\nlog:\n",
       "name: A\nstage: won  # now\nowner: sam\n\nlog:\n"},
      {"two comments on one line", base, "name: A\nstage: lead  # a\nowner: dana\n\nlog:\n",
       "name: A\nstage: lead  # b\nowner: dana\n\nlog:\n",
       "name: A\nstage: lead  # a  # b\nowner: dana\n\nlog:\n"},
      {"two values", base, "name: A\nstage: won  # now\nowner: dana\n\nlog:\n",
       "name: A\nstage: lost  # now\nowner: sam\n\nlog:\n",
       "name: A\n<<<<<<< ours\nstage: won  # now\n=======\nstage: lost  # now\n>>>>>>> theirs\nowner: "
       "sam\n\nlog:\n"},
      {"removed here, changed there", base, "name: A\nowner: dana\n\nlog:\n",
       "name: A\nstage: lost  # now\nowner: dana\n\nlog:\n",
       "name: A\n<<<<<<< ours\n=======\nstage: lost  # now\n>>>>>>> theirs\nowner: dana\n\nlog:\n"},
      {"removed here, unchanged there", base, "name: A\nowner: dana\n\nlog:\n",
       "name: A\nstage: lead  # now\nowner: sam\n\nlog:\n", "name: A\nowner: sam\n\nlog:\n"},
      {"added at the same place", base, "name: A\nvalue: 1 EUR\nstage: lead  # now\nowner: dana\n\nlog:\n",
       "name: A\nplace: Rome\nstage: lead  # now\nowner: dana\n\nlog:\n",
       "name: A\nvalue: 1 EUR\nplace: Rome\nstage: lead  # now\nowner: dana\n\nlog:\n"},
      {"added twice, and differently", "name: A\n", "name: A\nplace: Rome\n", "name: A\nplace: Oslo\n",
       "name: A\n<<<<<<< ours\nplace: Rome\n=======\nplace: Oslo\n>>>>>>> theirs\n"},
      {"put in another order there", base, "name: A\nstage: lead  # now\nowner: sam\n\nlog:\n",
       "owner: dana\nname: A\nstage: lead  # now\n\nlog:\n",
       "owner: sam\nname: A\nstage: lead  # now\n\nlog:\n"},
  });
}

TEST_CASE("lists of texts keep what either side added") {
  check({
      {"in brackets", "tags: [a, b]\n", "tags: [a, b, c]\n", "tags: [a, b, d]\n", "tags: [a, b, c, d]\n"},
      {"one gone, one come", "tags: [a, b]\n", "tags: [b]\n", "tags: [a, b, d]\n", "tags: [b, d]\n"},
      {"the same twice", "tags: [a]\n", "tags: [a, c]\n", "tags: [a, c, d]\n", "tags: [a, c, d]\n"},
      {"in lines", "emails:\n  - a@x\n", "emails:\n  - a@x\n  - b@x  # home\n", "emails:\n  - c@x\n  - a@x\n",
       "emails:\n  - c@x\n  - a@x\n  - b@x  # home\n"},
      {"facts", "facts:\n  - {date: 2026-11-01, fact: a}\n",
       "facts:\n  - {date: 2026-11-01, fact: a}\n  - {date: 2026-11-09, fact: b}\n",
       "facts:\n  - {date: 2026-11-01, fact: a}\n  - {date: 2026-11-04, fact: c}\n",
       "facts:\n  - {date: 2026-11-01, fact: a}\n  - {date: 2026-11-09, fact: b}\n  - {date: 2026-11-04, "
       "fact: c}\n"},
      {"brackets here, lines there", "tags: [a]\n", "tags: [a, \"b, c\"]\n", "tags:\n  - a\n  - d\n",
       "tags:\n  - a\n  - \"b, c\"\n  - d\n"},
      {"a list that came on both sides", "name: A\n", "name: A\ntags: [a]\n", "name: A\ntags: [b]\n",
       "name: A\ntags: [a, b]\n"},
  });
}

TEST_CASE("texts and unknown keys merge by lines, comments are all kept") {
  check({
      {"lines of a text", "notes: |\n  a\n  b\n  c\n", "notes: |\n  A\n  b\n  c\n",
       "notes: |\n  a\n  b\n  C\n", "notes: |\n  A\n  b\n  C\n"},
      {"the same line", "notes: |\n  a\n  b\n", "notes: |\n  A\n  b\n", "notes: |\n  AA\n  b\n",
       "notes: |\n<<<<<<< ours\n  A\n=======\n  AA\n>>>>>>> theirs\n  b\n"},
      {"an unknown mapping", "name: A\ncrm:\n  id: 1\n  b: 2\n  url: x\n",
       "name: A\ncrm:\n  id: 7\n  b: 2\n  url: x\n", "name: A\ncrm:\n  id: 1\n  b: 2\n  url: y\n",
       "name: A\ncrm:\n  id: 7\n  b: 2\n  url: y\n"},
      {"comments above one key", "name: A\nstage: lead\n", "name: A\n# a\nstage: lead\n",
       "name: A\n# b\nstage: won\n", "name: A\n# a\n# b\nstage: won\n"},
      {"a comment that went, and one that changed", "# a\n# b\nname: A\n", "# b\nname: A\n",
       "# a\n# B\nname: B\n", "# B\nname: B\n"},
      {"between entries and below them", "log:\n  - {date: 2026-11-01}\n",
       "log:\n  # first\n  - {date: 2026-11-01}\n  # mine\n",
       "log:\n  - {date: 2026-11-01}\n  # then\n  - {date: 2026-11-02}\n",
       "log:\n  # first\n  - {date: 2026-11-01}\n  # then\n  - {date: 2026-11-02}\n  # mine\n"},
      {"above a key that went there", "name: A\n# why\nplace: Rome\nstage: lead\n",
       "name: A\n# why not\nplace: Rome\nstage: lead\n", "name: A\nstage: won\n",
       "name: A\n# why not\nstage: won\n"},
  });
}

TEST_CASE("what stands at the head of a file stays there") {
  check({
      {"keys above the first one on both sides", "# head\nlog:\n  - {date: 2026-11-01}\n",
       "# head\nname: A\nlog:\n  - {date: 2026-11-01}\n", "# head\nplace: B\nlog:\n  - {date: 2026-11-01}\n",
       "# head\nname: A\nplace: B\nlog:\n  - {date: 2026-11-01}\n"},
      {"a document's beginning, and another order", "---\nname: A\nplace: B\nrole: C\n",
       "---\nname: A\nrole: C\nplace: B\n", "---\nplace: B\nname: A\nrole: C\n",
       "---\nname: A\nrole: C\nplace: B\n"},
      {"a comment that came up with its key", "name: A\n# why\nplace: B\nrole: C\n",
       "name: A\n# why\nplace: B\nrole: D\n", "# why\nplace: B\nname: A\nrole: C\n",
       "# why\nplace: B\nname: A\nrole: D\n"},
  });
}

TEST_CASE("comments on what both sides added") {
  check({
      {"one on a line each", "log:\n", "log:\n  - {date: 2026-11-01}  # a\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
       "log:\n  - {date: 2026-11-01}  # a\n  - {date: 2026-11-02}\n"},
      {"below it", "log:\n", "log:\n  - {date: 2026-11-01}\n    # a\n",
       "log:\n  - {date: 2026-11-01}\n    # b\n  - {date: 2026-11-02}\n",
       "log:\n  - {date: 2026-11-01}\n    # a\n    # b\n  - {date: 2026-11-02}\n"},
      {"in a block, there", "log:\n", "log:\n  - date: 2026-11-01\n",
       "log:\n  - date: 2026-11-01  # b\n  - {date: 2026-11-02}\n",
       "log:\n  - date: 2026-11-01  # b\n  - {date: 2026-11-02}\n"},
      {"in a block, both", "log:\n", "log:\n  - date: 2026-11-01  # a\n    via:  # how\n      call\n",
       "log:\n  - date: 2026-11-01  # b\n    via:\n      call  # and\n  - {date: 2026-11-02}\n",
       "log:\n  - date: 2026-11-01  # a  # b\n    via:  # how\n      call  # and\n  - {date: 2026-11-02}\n"},
      {"in blocks of other lines", "log:\n", "log:\n  - date: 2026-11-01  # a\n",
       "log:\n  - \"date\": 2026-11-01  # b\n  - {date: 2026-11-02}\n",
       "log:\n  - date: 2026-11-01  # a  # b\n  - {date: 2026-11-02}\n"},
      {"in blocks of more lines", "log:\n", "log:\n  - date: 2026-11-01  # a\n",
       "log:\n  - date:\n      2026-11-01  # b\n  - {date: 2026-11-02}\n",
       "log:\n<<<<<<< ours\n  - date: 2026-11-01  # a\n=======\n  - date:\n      2026-11-01  # b\n>>>>>>> "
       "theirs\n  - {date: 2026-11-02}\n"},
  });
}

TEST_CASE("what both sides wrote in other styles") {
  check({
      {"a log that came on both sides, with comments", "name: A\n",
       "name: A\nlog:  # a\n  - {date: 2026-11-01}\n", "name: A\nlog:  # b\n  - {date: 2026-11-02}\n",
       "name: A\nlog:  # a  # b\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n"},
      {"entries of several lines do not go into brackets", "log:\n  - date: 2026-11-01\n    via: call\n",
       "log: [{date: 2026-11-01, via: call}]\n",
       "log:\n  - date: 2026-11-01\n    via: call\n  - {date: 2026-11-02}\n",
       "log:\n  - {date: 2026-11-01, via: call}\n  - {date: 2026-11-02}\n"},
      {"nor do comments", "tags: [a]\n", "tags: [a, b]\n", "tags:\n  # mine\n  - a\n",
       "tags:\n  # mine\n  - a\n  - b\n"},
      {"those of one line do", "log:\n  - {date: 2026-11-01}\n", "log: [{date: 2026-11-01}]\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
       "log: [{date: 2026-11-01}, {date: 2026-11-02}]\n"},
  });
}

TEST_CASE("a list that one side removed whole is one without items") {
  check({
      {"against an addition", "name: A\nlog:\n  - {date: 2026-11-01}\n", "name: A\n",
       "name: A\nlog:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n",
       "name: A\nlog:\n  - {date: 2026-11-02}\n"},
      {"in brackets", "name: A\ntags: [a]\n", "name: A\ntags: [a, b]\n", "name: A\n", "name: A\ntags: [b]\n"},
  });
}

TEST_CASE("a comment above an entry that went") {
  const std::string_view base =
      "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-02}\n  - {date: 2026-11-03}\n";
  check({
      {"went on the other side", base,
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-02}\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-01}\n  - {date: 2026-11-03}\n"},
      {"was changed on the other side", base,
       "log:\n  - {date: 2026-11-01}\n  # d\n  - {date: 2026-11-02}\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-01}\n  # d\n  - {date: 2026-11-03}\n"},
      {"stays", base, "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-03}\n",
       "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-02}\n  - {date: 2026-11-03}\n  - {date: "
       "2026-11-04}\n",
       "log:\n  - {date: 2026-11-01}\n  # c\n  - {date: 2026-11-03}\n  - {date: 2026-11-04}\n"},
  });
}

TEST_CASE("how a file is set down is merged, too") {
  check({
      {"carriage returns that were there", "name: A\r\nstage: a\r\nlog:\r\n",
       "name: B\r\nstage: a\r\nlog:\r\n", "name: A\r\nstage: b\r\nlog:\r\n",
       "name: B\r\nstage: b\r\nlog:\r\n"},
      {"carriage returns that came", "name: A\nstage: a\n", "name: B\nstage: a\n", "name: A\r\nstage: b\r\n",
       "name: B\r\nstage: b\r\n"},
      {"carriage returns that went", "name: A\r\nstage: a\r\n", "name: B\nstage: a\n",
       "name: A\r\nstage: b\r\n", "name: B\nstage: b\n"},
      {"no line end", "name: A\nstage: a", "name: B\nstage: a", "name: A\nstage: b", "name: B\nstage: b"},
      {"a byte order mark", "\xEF\xBB\xBFname: A\nstage: a\n", "\xEF\xBB\xBFname: B\nstage: a\n",
       "\xEF\xBB\xBFname: A\nstage: b\n", "\xEF\xBB\xBFname: B\nstage: b\n"},
  });
}

TEST_CASE("a side that did not change gives way, byte for byte") {
  const std::string_view odd = "{name: A,\r\n log: []}  # flow\n";
  CHECK(merged("name: A\n", "name: A\n", odd) == odd);
  CHECK(merged("name: A\n", odd, "name: A\n") == odd);
  CHECK(merged("name: A\n", odd, odd) == odd);
}

TEST_CASE("what is not certain is not merged") {
  check({
      {"a side that cannot be read", "name: A\n", "name: [A\n", "name: B\n",
       "ours 1: not YAML: a [ that is never closed"},
      {"a side that lost everything", "name: A\n", "# A\n", "name: B\n", "ours 0: the file is empty"},
      {"each side removed what the other kept", "name: A\nplace: B\n", "name: A\n", "place: B\n",
       " 0: nothing would be left of the file"},
      {"conflict markers", "name: A\n", "name: B\n", "<<<<<<< x\nname: A\n",
       "theirs 1: conflict marker '<<<<<<<'"},
      {"braces around everything", "name: A\n", "{name: B}\n", "name: C\n",
       "ours 1: only a file of 'key: value' lines can be merged key by key"},
      {"an unreadable side that would win", "name: A\n", "name: A\n", "name: \"A\n",
       " 1: a quote that is never closed"},
      {"twice the same key", "name: A\n", "name: A\nname: B\n", "name: C\n",
       "ours 2: key 'name' stands here a second time"},
  });
}

}  // namespace
}  // namespace fu::store
