#include "store/json_tree.hpp"

#include <doctest/doctest.h>

namespace fu::store {
namespace {

JsonNode tree_of(std::string_view text) {
  auto parsed = parse_json(text);
  REQUIRE(std::holds_alternative<JsonNode>(parsed));
  return std::get<JsonNode>(std::move(parsed));
}

Problem problem_of(std::string_view text) {
  auto parsed = parse_json(text);
  REQUIRE(std::holds_alternative<Problem>(parsed));
  return std::get<Problem>(std::move(parsed));
}

TEST_CASE("values know their lines, and numbers how they are written") {
  const JsonNode root = tree_of("{\"a\":\n [1.50,\n  {\"b\": \"x\",\n   \"c\": null}],\r\n \"d\": true}\n");
  CHECK(root.line == 1);
  const JsonNode& list = *root.find("a");
  CHECK(list.kind == JsonNode::Kind::list);
  CHECK(list.children[0].text == "1.50");
  CHECK(list.children[1].line == 3);
  CHECK(list.children[1].find("c")->line == 4);
  CHECK(list.children[1].find("c")->kind == JsonNode::Kind::null);
  CHECK(root.find("d")->text == "true");
  CHECK(root.find("d")->line == 5);
  CHECK(root.find("x") == nullptr);
  CHECK(tree_of("12345678901234567890123").text == "12345678901234567890123");
}

TEST_CASE("what is no JSON is named with its line") {
  CHECK(problem_of("{\"a\": 1,\n\"b\" 2}").line == 2);
  CHECK(problem_of("{\"a\": 1,\n\"b\" 2}").message == "this is no JSON");
  CHECK(problem_of("[{\"a\": 1},\n").message == "this is not all of a JSON document; it ends in the middle");
  CHECK(problem_of("").message == "this is not all of a JSON document; it ends in the middle");
  CHECK(problem_of("[\n1e999]").message == "a number here is too large");
  CHECK(problem_of("[]\n[]").line == 2);
  CHECK(problem_of("[\"\\ud800\"]").message == "this is no JSON");
}

TEST_CASE("depth has an end") {
  CHECK(problem_of(std::string(10'000, '[')).message == "more than 32 lists and objects in one another");
  CHECK(problem_of("[\n" + std::string(10'000, '[')).line == 2);
  const std::string deepest = std::string(most_json_depth, '[') + std::string(most_json_depth, ']');
  CHECK(tree_of(deepest).kind == JsonNode::Kind::list);
}

TEST_CASE("items are handed over one by one, and not kept") {
  const auto visited = [](std::string_view text) {
    std::string kinds;
    const auto root = parse_json(text, [&](const JsonNode& item) {
      kinds += std::string(noun_of(item.kind)) + " " + std::to_string(item.line) + "; ";
    });
    if (std::holds_alternative<Problem>(root)) kinds += "and a problem";
    return kinds;
  };
  CHECK(visited("[{\"items\": [1]},\n[2], 3]") == "an object 1; a list 2; a number 2; ");
  CHECK(visited("{\"a\": [1],\n\"items\": [{}, null], \"b\": [[2]]}") == "an object 2; null 2; ");
  CHECK(visited("[1, x]") == "a number 1; and a problem");
}

TEST_CASE("a document may say behind its items what it is") {
  const auto list = parse_json("{\"items\": [{\"a\": 1}], \"schema\": \"x\"}", [](const JsonNode&) {});
  const JsonNode& root = std::get<JsonNode>(list);
  CHECK(root.find("schema")->text == "x");
  CHECK(root.find("items")->children.empty());
}

}  // namespace
}  // namespace fu::store
