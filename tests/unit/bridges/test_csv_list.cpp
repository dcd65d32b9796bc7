// Tables of people: titles, separators, and what is said of rows that cannot be read.
#include "bridges/csv_list.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::bridges {
namespace {

NewcomerList read(std::string_view text, CsvOptions options = {}) { return read_csv_list(text, options); }

/// "2 Jane Doe (Acme) jane@acme.example" for each.
std::string people_of(const NewcomerList& list) {
  std::string out;
  for (const Newcomer& one : list.people) {
    out +=
        std::to_string(one.line) + " " + one.name + " (" + one.company + ") " + join(one.emails, " ") + "\n";
  }
  return out;
}

std::string problems_of(const NewcomerList& list) {
  std::string out;
  for (const Problem& problem : list.problems) {
    out += std::to_string(problem.line) + (problem.severity == Severity::error ? " " : " warning: ") +
           problem.message + "; " + problem.hint + " [" + problem.code + "]\n";
  }
  return out;
}

std::string columns_of(const NewcomerList& list) {
  std::string out;
  for (const Column& column : list.columns) out += column.title + "=" + column.key + " ";
  return out;
}

TEST_CASE("a plain table") {
  const auto list = read("name,company,email\nJane Doe,Acme,jane@acme.example\n,Bolt,\n");
  CHECK(list.kind == "CSV, separated by commas");
  CHECK(people_of(list) == "2 Jane Doe (Acme) jane@acme.example\n3 Bolt (Bolt) \n");
  CHECK(columns_of(list) == "name=name company=company email=emails ");
  CHECK(list.keys == std::set<std::string>{"name", "company", "emails"});
  CHECK(problems_of(list).empty());
}

TEST_CASE("titles are known by their letters, in any order and with other columns between") {
  const auto list = read("E-MAIL;Größe;First  Name;last_name;Job Title\njane@acme.example;L;Jane;Doe;CEO\n");
  CHECK(list.kind == "CSV, separated by semicolons");
  CHECK(people_of(list) == "2 Jane Doe () jane@acme.example\n");
  CHECK(list.people[0].role == "CEO");
  CHECK(columns_of(list) == "E-MAIL=emails Größe= First  Name=name last_name=name Job Title=role ");
}

TEST_CASE("columns that nobody knows are listed only where something is in them") {
  CHECK(columns_of(read("name,Fax,,Car,\nJane,,x,,\nJoe,,,,\n")) == "name=name column 3= ");
}

TEST_CASE("the separator is the one that makes sense of the titles") {
  CHECK(read("name;company, legal\nJane;Acme\n").kind == "CSV, separated by semicolons");
  CHECK(read("name\tcompany\nJane, Dr\tAcme\n").kind == "CSV, separated by tabs");
  CHECK(read("name\nJane; Doe\n").people.at(0).name == "Jane; Doe");
  CHECK(people_of(read("sep=;\r\nname;email\r\nJane;j@x.example\r\n")) == "3 Jane () j@x.example\n");
  CHECK(people_of(read("SEP=|\nname|email\nJane|j@x.example\n")) == "3 Jane () j@x.example\n");
  CHECK(people_of(read("name;company\nJane;Acme\n", {.separator = ';'})) == "2 Jane (Acme) \n");
}

TEST_CASE("names are put together") {
  const auto list = read(
      "Name,First Name,Middle Name,Last Name,Company\nX,Jane,Q.,Doe,A\nY,,,,B\n,美咲,,伊藤,C\n,,,Krüger,\n");
  CHECK(people_of(list) == "2 Jane Q. Doe (A) \n3 Y (B) \n4 伊藤 美咲 (C) \n5 Krüger () \n");
}

TEST_CASE("--map says which column is which key") {
  const CsvOptions options{.mappings = {{"name", "Vorname"}, {"name", "Familie"}, {"email", "Post"}}};
  const auto list = read("Vorname,Familie,Post,email\nJane,Doe,a@x.example,b@x.example\n", options);
  CHECK(people_of(list) == "2 Jane Doe () a@x.example\n");
  CHECK(columns_of(list) == "Vorname=name Familie=name Post=emails email= ");
  CHECK(people_of(read("Kunde\nJane\n", {.mappings = {{"name", "kunde"}}})) == "2 Jane () \n");
  CHECK_THROWS_WITH_AS(read("name,Mail\n", {.mappings = {{"emails", "Mial"}}}),
                       "--map: there is no column 'Mial' in the list; did you mean 'Mail'?", UsageError);
  CHECK_THROWS_AS(read("name,Mail\n", {.mappings = {{"emial", "Mail"}}}), UsageError);
}

TEST_CASE("without a name nothing is read, and it is said what to do") {
  const auto list = read("Kunde,Mail\nJane,j@x.example\n");
  CHECK(list.people.empty());
  CHECK(problems_of(list) ==
        "1 no column is for a name; the titles are 'Kunde', 'Mail'; say which column it is: --map "
        "name=Kunde; without "
        "titles in the list, write name,company,email above it [header]\n");
  CHECK(problems_of(read("")) == "1 there is nothing in it;  [header]\n");
  CHECK(problems_of(read("\n \n")) == "1 there is nothing in it;  [header]\n");
  CHECK(read("name,email\n").problems.empty());
}

TEST_CASE("rows that cannot be read are named, and the others are read") {
  const auto list = read(
      "name,company\nJane\nJoe,Acme,x\nJim,Acme,,\n,\n\n\"A\"b,c\n "
      ",\"\"\nBeth,\"Acme\nBerlin\"\nEve,\"Bolt\nx,y\n");
  CHECK(people_of(list) == "4 Jim (Acme) \n9 Beth (Acme Berlin) \n");
  CHECK(
      problems_of(list) ==
      "2 1 cell, where the first line has 2 titles; fill it up with empty cells, or look for a line end in a "
      "text "
      "without quotes [width]\n"
      "3 3 cells, where the first line has 2 titles; put a text with commas in double quotes [width]\n"
      "7 text stands behind a quote that closes a cell; double the quotes that belong to a text, like \"the "
      "\"\"best\"\" one\" [quote]\n"
      "11 a quote begins here that is never closed; nothing behind it was read (the row is lines 11 to 12); "
      "close it, or double it where it belongs to the text "
      "[quote]\n");
}

TEST_CASE("somebody without a name is an error") {
  CHECK(problems_of(read("name,email\n,j@x.example\n")) ==
        "2 there is neither a name nor a company, only j@x.example; write one of them [name]\n");
}

TEST_CASE("what only an Exchange server can deliver to is no email") {
  const auto list = read("name,email\nJane,/O=Labs/ou=x/cn=jane\nJoe,/o=Labs/cn=joe;joe@x.example\n");
  CHECK(list.people[0].emails.empty());
  CHECK(list.people[1].emails == std::vector<std::string>{"joe@x.example"});
  CHECK(count(list.problems, Severity::warning) == 2);
}

TEST_CASE("texts are cleaned, and it is said when something was lost") {
  const auto list = read(
      "name,notes,tags\n\" Jane\n Doe\t\",\"\r\n a \rb\r\n\r\n\",\"x ,y;\"\"z;w\"\" ;;x\"\nJ\x1b[1moe,,\n");
  CHECK(list.people[0].name == "Jane Doe");
  CHECK(list.people[0].notes == " a\nb");
  CHECK(list.people[0].tags == std::vector<std::string>{"x", "y", "z;w"});
  CHECK(list.people[1].name == "J[1moe");
  CHECK(problems_of(list) == "8 warning: control characters were left out;  [control]\n");
}

TEST_CASE("a guard against formulas goes, unless told otherwise") {
  CHECK(read("name,phone\n'=1,'+49 30\n").people[0].name == "=1");
  CHECK(read("name\n'n Boot\n").people[0].name == "'n Boot");
  CHECK(read("name,phone\nx,'+49 30\n", {.raw = true}).people[0].phones[0] == "'+49 30");
}

}  // namespace
}  // namespace fu::bridges
