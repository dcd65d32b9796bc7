// Prospects out as JSON and back, and lists that others wrote.
#include "store/prospect_json.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace fu::store {
namespace {

using Json = nlohmann::json;

const BookFile file{.id = "jane-doe", .path = "prospects/berlin/jane-doe.yaml"};

Json exported(const std::string& source) { return Json::parse(export_item_json(source, file)); }

/// As `fu export json` has it.
std::string document(const std::string& items) {
  return "{\"schema\":\"fu.export/1\",\"today\":\"2026-11-20\",\"as_of\":null,\n\"items\":[\n" + items +
         "],\n\"problems\":[]}\n";
}

Newcomer only_one(const NewcomerList& list) {
  CHECK(list.problems.empty());
  REQUIRE(list.people.size() == 1);
  return list.people.front();
}

/// Out and in again.
Newcomer came_back(const std::string& source) {
  return only_one(read_json_list(document(export_item_json(source, file))));
}

std::string problems_of(std::string_view text) {
  std::string out;
  for (const Problem& problem : read_json_list(text).problems) {
    out += std::to_string(problem.line) + (problem.severity == Severity::error ? ": " : ": warning: ") +
           problem.message + "; " + problem.hint + "\n";
  }
  return out;
}

TEST_CASE("every known key is there, whatever the file has") {
  const Json item = exported("name: Jane\n");
  CHECK(item["id"] == "jane-doe");
  CHECK(item["path"] == "prospects/berlin/jane-doe.yaml");
  CHECK(item["name"] == "Jane");
  CHECK(item["stage"].is_null());
  CHECK(item["value"].is_null());
  CHECK(item["emails"] == Json::array());
  CHECK(item["log"] == Json::array());
  CHECK(item.size() == 24);
}

TEST_CASE("texts stay texts, one text is a list of one, and what is absent is absent") {
  const Json item = exported(
      "name: 0049\ncompany: ~\nrole: \"null\"\nemails: j@x.example\nphones: [010, , \"\", 12:30]\nstage: "
      "yes\n");
  CHECK(item["name"] == "0049");
  CHECK(item["company"].is_null());
  CHECK(item["role"] == "null");
  CHECK(item["emails"] == Json{"j@x.example"});
  CHECK(item["phones"] == Json{"010", "12:30"});
  CHECK(item["stage"] == "yes");
}

TEST_CASE("a value that is no amount of money stays as it is written") {
  CHECK(exported("name: J\nvalue: 12000.50 EUR\n")["value"] ==
        Json{{"amount", "12000.50"}, {"currency", "EUR"}});
  CHECK(exported("name: J\nvalue: a lot\n")["value"] == "a lot");
  CHECK(came_back("name: J\nvalue: 12000.50 EUR\n").value == "12000.50 EUR");
  CHECK(came_back("name: J\nvalue: a lot\n").value == "a lot");
}

TEST_CASE("keys that fu does not know stay as they are") {
  const std::string source =
      "name: J\nscore: 42\nratio: 1.50\nvip: true\nnone: ~\ncode: 007\nquoted: \"42\"\nday: "
      "2026-11-20\ntime: 12:30\n"
      "\"odd: key\": [a, {b: {c: [1, no]}}]\nid: 7\n\"_path\": x\nstatus: hot\n";
  const Json item = exported(source);
  CHECK(item["score"] == 42);
  CHECK(item["code"] == "007");
  CHECK(item["quoted"] == "42");
  CHECK(item["id"] == "jane-doe");
  CHECK(item["_id"] == 7);
  CHECK(item["__path"] == "x");
  CHECK(came_back(source).further_keys ==
        "score: 42\nratio: 1.50\nvip: true\nnone: null\ncode: \"007\"\nquoted: \"42\"\nday: "
        "2026-11-20\ntime: \"12:30\"\n"
        "\"odd: key\": [a, {b: {c: [1, \"no\"]}}]\nid: 7\n\"_path\": x\nstatus: hot\n");
}

TEST_CASE("a log comes back entry by entry, with keys that fu does not know") {
  CHECK(
      came_back("name: J\nlog:\n- date: 2026-11-03\n  mood: {good: 5}\n  note: >\n    a\n    b\n  via: call\n"
                "- {date: 2026-11-04, time: 14:05, touch: false, next: plan, note: \"x, \\\"y\\\"\"}\n")
          .log ==
      "  - {date: 2026-11-03, via: call, note: \"a b\\n\", mood: {good: 5}}\n"
      "  - {date: 2026-11-04, time: \"14:05\", touch: false, next: plan, note: \"x, \\\"y\\\"\"}\n");
}

TEST_CASE("facts come back, also such that say more than fu knows") {
  const Newcomer plain =
      came_back("name: J\nfacts:\n  - {date: 2026-11-03, fact: sails}\n  - {fact: reads, was: sails}\n");
  REQUIRE(plain.facts.size() == 2);
  CHECK(plain.facts[0].date == parse_day("2026-11-03"));
  CHECK(plain.facts[1].was == "sails");
  CHECK(plain.further_keys.empty());
  const Newcomer more =
      came_back("name: J\nfacts:\n  - {fact: reads, sure: 80}\n  - {date: May, fact: sails}\n");
  CHECK(more.facts.empty());
  CHECK(more.further_keys == "facts:\n  - {fact: \"reads\", sure: 80}\n  - {date: May, fact: \"sails\"}\n");
}

TEST_CASE("texts of several lines and odd bytes come back as they were") {
  const Newcomer back = came_back(
      "\xEF\xBB\xBFname: \"a\\x1b\\u202e\"\r\nnotes: |\r\n  one\r\n\r\n  two\r\ncompany: 'it''s'\r\n");
  CHECK(back.name == "a\x1b\u202e");
  CHECK(back.notes == "one\n\ntwo\n");
  CHECK(back.company == "it's");
}

TEST_CASE("the place in the book is kept") {
  CHECK(came_back("name: J\n").folder == "berlin");
  CHECK(came_back("name: J\n").id == "jane-doe");
  CHECK(only_one(read_json_list(R"([{"name":"J","path":"prospects/j.yaml"}])")).folder.empty());
  for (const char* path :
       {"/etc/j.yaml", "prospects/../j.yaml", "prospects/.git/j.yaml", "prospects/a\\\\b/j.yaml",
        "prospects//j.yaml", "ideas/j.yaml", "prospects/a/j.txt", "prospects/a\\nb/j.yaml", ""}) {
    CAPTURE(path);
    const std::string text = R"([{"name":"J","path":")" + std::string(path) + "\"}]";
    CHECK(read_json_list(text).people.empty());
    CHECK(problems_of(text).find("is no place in a book") != std::string::npos);
  }
}

TEST_CASE("lists of others are read, and cleaned") {
  const auto list = read_json_list(
      "[\n{\"name\": \" Jane\\t Doe\\n\", \"email\": \"j@x.example\", \"tags\": [\"a\", null, \"\"], "
      "\"notes\": \"a \\r\\nb\\u0007\\n\", \"birthday\": \"May\", \"status\": \"hot\", \"x\": "
      "null},\n{\"company\": \"Acme\"}]");
  REQUIRE(list.people.size() == 2);
  CHECK(list.kind == "JSON");
  CHECK(list.people[0].name == "Jane Doe");
  CHECK(list.people[0].emails == std::vector<std::string>{"j@x.example"});
  CHECK(list.people[0].tags == std::vector<std::string>{"a"});
  CHECK(list.people[0].notes == "a\nb");
  CHECK(list.people[0].further_keys == "birthday: May\nstatus: hot\n");
  CHECK(list.people[1].name == "Acme");
  CHECK(list.people[1].line == 3);
  CHECK(list.problems.size() == 1);
  CHECK(list.keys.contains("emails"));
  CHECK_FALSE(list.keys.contains("added"));
}

TEST_CASE("what fu list and show print is read without what they derive") {
  const Newcomer one = only_one(read_json_list(
      R"({"schema":"fu.show/1","items":[{"id":"j","name":"J","company":"","stage":"lead","value":null,"overdue_days":3,"last":{"date":"2026-11-01"},"log":[{"line":4,"date":"2026-11-01","via":"call","note":null}]}]})"));
  CHECK(one.further_keys.empty());
  CHECK(one.log == "  - {date: 2026-11-01, via: call}\n");
  const auto taken_out = read_json_list(R"([{"name":"J","overdue_days":3,"status":"due"}])");
  CHECK(only_one(taken_out).further_keys.empty());
  CHECK(taken_out.columns[2] == Column{.title = "status", .key = ""});
}

TEST_CASE("what is wrong in an item is said with its line, and the others are read") {
  const std::string text =
      "[{\"name\": 7},\n\"Jane\",\n{\"name\": \"A\", \"phones\": [4930]},\n{\"name\": \"B\", \"value\": "
      "12000},\n"
      "{\"name\": \"C\", \"log\": [{\"date\": \"2026-02-30\"}]},\n{\"name\": \"D\", \"log\": "
      "[{}]},\n{\"company\": null},\n"
      "{\"name\": \"E\", \"name\": \"F\"},\n{\"name\": \"a\\u0000b\"},\n{\"name\": \"G\", \"log\": "
      "{}},\n{\"name\": \"H\"}]";
  CHECK(problems_of(text) ==
        "1: 'name' is a number, not a text; put it in quotes\n"
        "2: this is a text, no prospect; an item is an object: {\"name\": \"Jane Doe\"}\n"
        "3: 'phones' is a number, not a text; put it in quotes\n"
        "4: 'value' is a number, not an amount and a currency; write \"12000 EUR\"\n"
        "5: date '2026-02-30' does not exist; February 2026 has 28 days\n"
        "6: this entry of the log has no date; \n"
        "7: there is no name; give it a \"name\"; the company's where there is no person\n"
        "8: the key 'name' stands twice; \n"
        "9: a text here has a NUL in it; \n"
        "10: 'log' is an object, not a list; \n");
  CHECK(read_json_list(text).people.size() == 1);
}

TEST_CASE("what is no list of people is refused as a whole") {
  CHECK(problems_of("{\"name\": \"Jane\"}").starts_with("1: this is no list of people; "));
  CHECK(problems_of("{\"items\": 3}").starts_with("1: this is no list of people; "));
  CHECK(problems_of("{\"schema\": \"fu.export/2\", \"items\": []}")
            .starts_with("1: 'fu.export/2' is of another version"));
  CHECK(problems_of("[{\"name\": \"Jane\"},\n{\"na").starts_with("2: this is not all of a JSON document"));
  CHECK(problems_of("[]").empty());
}

TEST_CASE("a text of 64 KiB is the longest") {
  const auto of_size = [](std::size_t size) { return R"([{"name":")" + std::string(size, 'x') + "\"}]"; };
  CHECK(problems_of(of_size(64 * 1024)).empty());
  CHECK(problems_of(of_size(64 * 1024 + 1)) == "1: a text here is longer than 64 KiB; \n");
}

TEST_CASE("a list of JSON is known by its beginning") {
  CHECK(is_json_list(" \n{"));
  CHECK(is_json_list("[1"));
  CHECK_FALSE(is_json_list("name,email"));
  CHECK_FALSE(is_json_list(""));
}

}  // namespace
}  // namespace fu::store
