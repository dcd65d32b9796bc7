// The table that is exported, and that it comes back.
#include "bridges/csv_text.hpp"

#include <doctest/doctest.h>

#include "bridges/csv_list.hpp"

namespace fu::bridges {
namespace {

TEST_CASE("cells are quoted where they need it") {
  std::string out;
  append_csv_row(out, {"a", "b,c", "say \"hi\"", "x\ny", " z", "", "1;2"});
  CHECK(out == "a,\"b,c\",\"say \"\"hi\"\"\",\"x\ny\",\" z\",,\"1;2\"\r\n");
}

Listed somebody() {
  Listed listed;
  Prospect& prospect = listed.prospect;
  prospect.id = "jane-doe";
  prospect.path = "prospects/2026/berlin/jane-doe.yaml";
  prospect.name = "Jane Doe";
  prospect.phones = {"+49 30 23125 017"};
  prospect.stage = "lead";
  prospect.notes = "=1\r\n\x1b[1m";
  return listed;
}

TEST_CASE("what the file does not say stays empty") {
  Listed listed = somebody();
  std::string out;
  append_prospect_row(out, listed, false);
  CHECK(out ==
        "jane-doe,Jane Doe,,,,'+49 30 23125 "
        "017,,,,,,,,,,,,,,,,\"'=1\\x0d\n\\x1b[1m\",2026/berlin,due,1970-01-01,0,,0,0,"
        "\r\n");
  listed.prospect.has_stage = true;
  listed.prospect.has_type = true;
  out.clear();
  append_prospect_row(out, listed, true);
  CHECK(out.starts_with("jane-doe,Jane Doe,,,,+49 30 23125 017,,,,,lead,,,prospect,,"));
}

TEST_CASE("the table is known again, and nothing in it is cleaned") {
  Listed listed = somebody();
  listed.prospect.notes = "  two blanks, and\n\n\nempty lines \n";
  std::string out = prospect_table_head();
  append_prospect_row(out, listed, false);
  const NewcomerList list = read_csv_list(out, {});
  CHECK(list.kind == "CSV of fu export, separated by commas");
  REQUIRE(list.people.size() == 1);
  CHECK(list.people[0].id == "jane-doe");
  CHECK(list.people[0].folder == "2026/berlin");
  CHECK(list.people[0].phones == listed.prospect.phones);
  CHECK(list.people[0].notes == listed.prospect.notes);
  CHECK(list.people[0].stage.empty());
  CHECK(list.keys.contains("stage"));
  CHECK(!list.keys.contains("status"));
}

}  // namespace
}  // namespace fu::bridges
