// A file taken apart, and what is refused.
#include "store/merge_parts.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/merged_prospect.hpp"

namespace fu::store {
namespace {

using testing::merged;

std::string refusal_of(std::string text) {
  try {
    const MergeSide side(std::move(text));
    return "";
  } catch (const MergeRefusal& refusal) {
    return refusal.problem.message;
  }
}

TEST_CASE("all parts together are the file") {
  const std::string text =
      "# head\n\nname: A\n# on tags\ntags: [a, b]  # c\n\nlog:\n  # top\n  - {date: 2026-11-01}  # x\n"
      "  # lead\n  - date: 2026-11-02\n    note: |\n      - no item\n  # end\n# tail\n";
  const MergeSide side(text);
  std::string together = side.head();
  for (const KeyPart& key : side.keys()) {
    together += key.lead + key.body;
    const auto list = side.list_of(key);
    if (!list) continue;
    std::string body = list->header + list->top;
    for (const ListItem& item : list->items) body += item.lead + item.whole();
    CHECK(body + list->foot == key.body);
  }
  CHECK(together + side.tail() == text);
}

TEST_CASE("what cannot be taken apart is refused") {
  CHECK(refusal_of("- a\n") == "only a file of 'key: value' lines can be merged key by key");
  CHECK(refusal_of("{name: A}\n") == "only a file of 'key: value' lines can be merged key by key");
  CHECK(refusal_of("place: \"a\n%b\"\n") == "a line that begins with %");
  CHECK(refusal_of("") == "");
}

TEST_CASE("a comment below a value belongs to it, and is merged apart from it") {
  CHECK(merged("stage: a\n  # old\nname: A\n", "stage: b\n  # old\nname: A\n",
               "stage: a\n  # new\nname: A\n") == "stage: b\n  # new\nname: A\n");
}

TEST_CASE("a plain text of several lines is merged by lines") {
  CHECK(merged("place: a\n  m\n  b\nname: A\n", "place: c\n  m\n  b\nname: A\n",
               "place: a\n  m\n  b  # x\nname: A\n") == "place: c\n  m\n  b  # x\nname: A\n");
}

TEST_CASE("a key that one side removed is gone where the other changed only its comment") {
  CHECK(merged("name: A\nstage: a  # x\n", "name: A\n", "name: A\nstage: a  # y\n") == "name: A\n");
}

TEST_CASE("a file that lost everything is not merged") {
  CHECK(merged("name: A\n", "name: B\n", "") == "the file is empty");
  CHECK(merged("name: A\n", "", "name: B\n") == "the file is empty");
}

TEST_CASE("where line ends are mixed each line keeps its own") {
  CHECK(merged("name: A\r\nplace: x\n", "name: A\r\nplace: y\n", "name: A\r\nplace: x\nstage: a\n") ==
        "name: A\r\nplace: y\nstage: a\n");
}

TEST_CASE("a comment above the second key stays with it when the first key goes") {
  CHECK(merged("# file\nname: A\n# on the stage\nstage: x\n", "# on the stage\nstage: x\n",
               "# file\nname: A\ncompany: c\n# on the stage\nstage: x\n") ==
        "company: c\n# on the stage\nstage: x\n");
}

TEST_CASE("entries without a day stand as they stood, ours first") {
  CHECK(merged("log:\n  - {via: call}\n", "log:\n  - {via: call}\n  - {date: 2026-11-05}\n",
               "log:\n  - {via: call}\n  - {date: 2026-11-03}\n") ==
        "log:\n  - {via: call}\n  - {date: 2026-11-05}\n  - {date: 2026-11-03}\n");
}

TEST_CASE("in brackets there is no room for two comments, nor for markers") {
  CHECK(merged("tags: [a]\n", "tags: [a, b]  # x\n", "tags: [a, c]  # y\n") ==
        "<<<<<<< ours\ntags: [a, b]  # x\n=======\ntags: [a, c]  # y\n>>>>>>> theirs\n");
  CHECK(merged("log: [{date: 2026-11-01, note: a}]\n", "log: [{date: 2026-11-01, note: b}]\n",
               "log: [{date: 2026-11-01, note: c}]\n") ==
        "<<<<<<< ours\nlog: [{date: 2026-11-01, note: b}]\n=======\n"
        "log: [{date: 2026-11-01, note: c}]\n>>>>>>> theirs\n");
}

}  // namespace
}  // namespace fu::store
