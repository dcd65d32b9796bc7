// Rows of tables, and where they stand.
#include "bridges/csv_reader.hpp"

#include <doctest/doctest.h>

namespace fu::bridges {
namespace {

std::string fault_word(CsvFault fault) {
  constexpr const char* words[] = {"", "behind", "unclosed", "long"};
  return words[static_cast<std::size_t>(fault)];
}

/// "1:a|b 2-3:c" and what is wrong, as "4!behind@4".
std::string rows_of(std::string_view text, char separator = ',') {
  CsvReader reader(text, separator);
  CsvRow row;
  std::string out;
  while (reader.next(row)) {
    out += (out.empty() ? "" : " ") + std::to_string(row.line);
    if (row.last_line != row.line) out += "-" + std::to_string(row.last_line);
    if (row.fault != CsvFault::none) {
      out += "!" + fault_word(row.fault) + "@" + std::to_string(row.fault_line);
      continue;
    }
    for (std::size_t i = 0; i < row.cells.size(); ++i) out += (i == 0 ? ":" : "|") + row.cells[i];
  }
  return out;
}

TEST_CASE("rows end as the system of whoever wrote them ends lines") {
  CHECK(rows_of("a,b\nc,d\n") == "1:a|b 2:c|d");
  CHECK(rows_of("a,b\r\nc,d\r\n") == "1:a|b 2:c|d");
  CHECK(rows_of("a,b\rc,d\r") == "1:a|b 2:c|d");
  CHECK(rows_of("a,b\rc,d\n\re,f") == "1:a|b 2:c|d 4:e|f");
  CHECK(rows_of("a") == "1:a");
  CHECK(rows_of("") == "");
  CHECK(rows_of("\n\r\n \n") == "");
  CHECK(rows_of("\n\n a , b \n\n,\n") == "3:a|b 5:|");
}

TEST_CASE("quotes keep separators, line ends and blanks") {
  CHECK(rows_of("\"a,b\",\" c \"\n") == "1:a,b| c ");
  CHECK(rows_of("\"say \"\"hi\"\"\",x\n") == "1:say \"hi\"|x");
  CHECK(rows_of("a,\"b\nc\r\nd\re\",f\ng\n") == "1-4:a|b\nc\r\nd\re|f 5:g");
  CHECK(rows_of(" \"a\" , \"b\" \n") == "1:a|b");
  CHECK(rows_of("\"\",\"\"\n") == "1:|");
  CHECK(rows_of("a;\"b;c\"\n", ';') == "1:a|b;c");
  CHECK(rows_of("a\t\tb\t\n", '\t') == "1:a||b|");
  CHECK(rows_of("a\t\"b\tc\"\n", '\t') == "1:a|b\tc");
}

TEST_CASE("a quote within a cell without quotes is a letter") {
  CHECK(rows_of("19\" rack,the \"best\" one\nx,y\n") == "1:19\" rack|the \"best\" one 2:x|y");
  CHECK(rows_of("a\"\n") == "1:a\"");
}

TEST_CASE("text behind a closing quote is not mended, and the next line is a row again") {
  CHECK(rows_of("a,b\n\"c\"d,e\nf,g\n") == "1:a|b 2!behind@2 3:f|g");
  CHECK(rows_of("a,\"b\nc\"d\nf,g\n") == "1-2!behind@2 3:f|g");
  CHECK(rows_of("\"a\" \"b\"\nc\n") == "1!behind@1 2:c");
  CHECK(rows_of("\"a\"b") == "1!behind@1");
}

TEST_CASE("a quote that never closes is told where it begins") {
  CHECK(rows_of("a,b\nc,\"d\ne,f\n") == "1:a|b 2-3!unclosed@2");
  CHECK(rows_of("\"a\nb\",\"c\nd\n") == "1-3!unclosed@2");
  CHECK(rows_of("a\n\n\"") == "1:a 3!unclosed@3");
  CHECK(rows_of("a,\"b\n\n\n") == "1-3!unclosed@1");
}

TEST_CASE("cells that are too long are cut off and told") {
  const std::string most(longest_cell, 'x');
  CHECK(rows_of("a," + most + "\n") == "1:a|" + most);
  CHECK(rows_of("a," + most + "x\nb,c\n") == "1!long@1 2:b|c");
  CHECK(rows_of("a,\nb,\"\n" + most + "\"\nc\n") == "1:a| 2-3!long@2 4:c");
  CHECK(rows_of(std::string(100, ',')) == "1:" + std::string(100, '|'));
}

TEST_CASE("a row of very many cells keeps some, and counts all") {
  const std::string text(most_cells + 7, ',');
  CsvReader reader(text, ',');
  CsvRow row;
  REQUIRE(reader.next(row));
  CHECK(row.width == most_cells + 8);
  CHECK(row.cells.size() == most_cells);
}

}  // namespace
}  // namespace fu::bridges
