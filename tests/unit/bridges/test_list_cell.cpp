// Several texts in a cell, and facts.
#include "bridges/list_cell.hpp"

#include <doctest/doctest.h>

#include "support/doctest_day.hpp"

namespace fu::bridges {
namespace {

using Texts = std::vector<std::string>;

TEST_CASE("people separate elements in many ways") {
  CHECK(read_list_cell("a; b;;c\nd\r\n e ", ListForm::semicolons) == Texts{"a", "b", "c", "d", "e"});
  CHECK(read_list_cell("a, b; c", ListForm::semicolons) == Texts{"a, b", "c"});
  CHECK(read_list_cell("a, b; c", ListForm::commas_too) == Texts{"a", "b", "c"});
  CHECK(read_list_cell(" ; ,", ListForm::commas_too).empty());
  CHECK(read_list_cell("", ListForm::commas_too).empty());
}

TEST_CASE("quotes hold an element together; what is not in quotes as a whole is taken as it is") {
  CHECK(read_list_cell("\"a; b\" ; \" c \"", ListForm::semicolons) == Texts{"a; b", " c "});
  CHECK(read_list_cell("\"say \"\"hi\"\"\";\"\"", ListForm::semicolons) == Texts{"say \"hi\"", ""});
  CHECK(read_list_cell("\"a\" b; 5\" nails; \"open", ListForm::semicolons) ==
        Texts{"\"a\" b", "5\" nails", "\"open"});
}

TEST_CASE("what is written is read back") {
  for (const Texts& texts :
       {Texts{}, Texts{"a"}, Texts{"a", "b c"}, Texts{"a;b", "c,d", "\"e\"", " f", "g ", "", "h\ni\r\n"},
        Texts{""}, Texts{"\"", "\"\"", ";"}}) {
    for (const ListForm form : {ListForm::semicolons, ListForm::commas_too})
      CHECK(read_list_cell(write_list_cell(texts, form), form) == texts);
  }
  CHECK(write_list_cell({"a", "b, c", "d; e"}, ListForm::semicolons) == "a; b, c; \"d; e\"");
  CHECK(write_list_cell({"a", "b, c"}, ListForm::commas_too) == "a; \"b, c\"");
}

std::string there_and_back(const std::vector<Fact>& facts) {
  std::string out;
  for (const Fact& fact : read_fact_cell(write_fact_cell(facts))) {
    out += (fact.date ? format_day(*fact.date) : "-") + "|" + fact.fact + "|" + fact.was + "\n";
  }
  return out;
}

TEST_CASE("facts are lines") {
  const Day day = *parse_day("2026-11-10");
  CHECK(write_fact_cell({{day, "moved to Köln"}, {{}, "likes tea"}, {day, "12 people", "9 people"}}) ==
        "2026-11-10 moved to Köln\nlikes tea\n2026-11-10 12 people (was: 9 people)");
  CHECK(there_and_back({{day, "a"}, {{}, "b", "c"}}) == "2026-11-10|a|\n-|b|c\n");
  CHECK(there_and_back({{{}, "2026-11-10 x"}, {day, "2026-11-11 y"}}) ==
        "-|2026-11-10 x|\n2026-11-10|2026-11-11 y|\n");
  CHECK(there_and_back({{{}, "a\nb", "c\nd"}, {day, "e (was: f)"}, {day, "g", "h (was: i) j)"}}) ==
        "-|a\nb|c\nd\n2026-11-10|e (was: f)|\n2026-11-10|g|h (was: i) j)\n");
  CHECK(there_and_back({{{}, "\"a\" b", "\"c\""}, {{}, " a ", " b "}, {{}, "\"", "\""}}) ==
        "-|\"a\" b|\"c\"\n-| a | b \n-|\"|\"\n");
  CHECK(read_fact_cell("  \n\n").empty());
}

}  // namespace
}  // namespace fu::bridges
