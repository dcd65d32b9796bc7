// Ideas: what is wrong in their files.
#include "store/idea_reader.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/problem_text.hpp"

namespace fu::store {
namespace {

TEST_CASE("an idea in order has no problems") {
  for (const std::string_view source : {
           "title: What buyers plan\nkind: article\nurl: https://example.org/?a=1\ndate: 2026-12-03\nuntil: "
           "2026-12-31\n"
           "tags: [fashion]\n",
           "title: x\n",
           "title: x\nkind: gift\ntags: one\n",
           "title: x\nkind:\nuntil: ~\n",
       }) {
    CAPTURE(source);
    CHECK(testing::format_problems(read_idea(source, "x", "ideas/x.yaml").problems).empty());
  }
}

TEST_CASE("an idea's values are read, and those of the wrong form are absent") {
  const auto read = read_idea(
      "title: Spring\nkind: article\nurl: https://example.org/\ndate: 2026-12-03\nuntil: soon\ntags: "
      "[fashion, "
      "hotel]\n",
      "spring", "ideas/spring.yaml");
  REQUIRE(read.idea);
  CHECK(read.idea->id == "spring");
  CHECK(read.idea->path == "ideas/spring.yaml");
  CHECK(read.idea->title == "Spring");
  CHECK(read.idea->kind == "article");
  CHECK(read.idea->url == "https://example.org/");
  CHECK(read.idea->date == parse_day("2026-12-03"));
  CHECK_FALSE(read.idea->until);
  CHECK(read.idea->tags == std::vector<std::string>{"fashion", "hotel"});
}

TEST_CASE("of a file that is wrong as a whole no idea comes") {
  CHECK_FALSE(read_idea("- x\n", "i", "i").idea);
  CHECK_FALSE(read_idea("title: \"x\n", "i", "i").idea);
}

TEST_CASE("what is wrong in an idea is told at its place") {
  struct Case {
    std::string_view what, source, problems;
  };
  for (const Case& one : {
           Case{"nothing", "",
                "i:1:1: error: this is not an idea [form] (write 'key: value' lines, beginning with 'title: "
                "...')\n"},
           Case{"a list", "- x\n",
                "i:1:1: error: this is not an idea [form] (write 'key: value' lines, beginning with 'title: "
                "...')\n"},
           Case{"no title", "kind: news\n",
                "i:1:1: warning: there is no title [title] (write 'title: ...')\n"},
           Case{"an empty title", "title:\nkind: news\n",
                "i:1:1: warning: there is no title [title] (write 'title: ...')\n"},
           Case{"a kind", "title: x\nkind: artikel\n",
                "i:2:7: warning: kind is 'artikel', not one of article, event, letter, news, gift [form] "
                "(did you mean "
                "'article'?)\n"},
           Case{"a date", "title: x\ndate: 2026-02-30\n",
                "i:2:7: warning: date '2026-02-30' does not exist [date] (February 2026 has 28 days)\n"},
           Case{"an end", "title: x\nuntil: soon\n",
                "i:2:8: warning: until: date 'soon' is not of the form YYYY-MM-DD [date] (write it like "
                "2026-11-20)\n"},
           Case{"tags", "title: x\ntags: {a: b}\n",
                "i:2:7: warning: tags is a mapping, not a list of texts [form] (write [one, two])\n"},
           Case{"an unknown key", "title: x\nauthor: y\n",
                "i:2:1: note: unknown key 'author' in this idea [unknown-key] (it is kept as it is)\n"},
           Case{"a mistyped key", "titel: x\n",
                "i:1:1: note: unknown key 'titel' in this idea [unknown-key] (did you mean 'title'?)\n"
                "i:1:1: warning: there is no title [title] (write 'title: ...')\n"},
           Case{"no YAML", "title: \"x\n",
                "i:1:8: error: a quote that is never closed [yaml] (close it on its line)\n"},
       }) {
    CAPTURE(one.what);
    CHECK(testing::format_problems(read_idea(one.source, "i", "i").problems) == one.problems);
  }
}

}  // namespace
}  // namespace fu::store
