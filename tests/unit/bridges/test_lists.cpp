// Tables as the programs export them: made up, in the form of theirs. FU_LISTS is the folder.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "base/text.hpp"
#include "bridges/csv_list.hpp"
#include "bridges/text_encoding.hpp"

namespace fu::bridges {
namespace {

NewcomerList read(const std::string& name, std::string_view encoding = {}) {
  const std::ifstream file(std::string(FU_LISTS) + "/" + name, std::ios::binary);
  REQUIRE(file);
  std::stringstream bytes;
  bytes << file.rdbuf();
  const auto text = decode_text(bytes.str(), encoding);
  REQUIRE(std::holds_alternative<std::string>(text));
  return read_csv_list(std::get<std::string>(text), {});
}

std::string all_of(const Newcomer& one) {
  return join({one.name, one.company, one.role, join(one.emails, " "), join(one.phones, " "), one.place,
               join(one.tags, " "), one.notes},
              "|");
}

std::string not_read(const NewcomerList& list) {
  std::vector<std::string> titles;
  for (const Column& column : list.columns) {
    if (column.key.empty()) titles.push_back(column.title);
  }
  return join(titles, ", ");
}

/// All of them have these in common.
void check_people(const NewcomerList& list, std::size_t people = 12) {
  CHECK(list.people.size() == people);
  CHECK(list.problems.empty());
  for (const Newcomer& one : list.people) {
    CHECK(!one.name.empty());
    CHECK(one.emails.size() + (one.company.empty() ? 1 : 0) + one.notes.size() > 0);
  }
}

const char* const krueger_notes = "Met at the yarn fair.\nWants samples in \"petrol\", not blue.";

TEST_CASE("Google Contacts, as they were exported before 2024") {
  const auto list = read("google.csv");
  check_people(list);
  CHECK(list.kind == "CSV of Google Contacts, separated by commas");
  CHECK(all_of(list.people[0]) ==
        "Annelie Krüger|Weberei Krüger GmbH|Geschäftsführerin|annelie@weberei-krueger.example|+49 30 23125 "
        "401 +49 1579 "
        "0000 401|Berlin|Kunden Messe Köln|" +
            std::string(krueger_notes));
  CHECK(list.people[1].emails ==
        std::vector<std::string>{"bjorn@aalesund-sails.example", "sails@aalesund-sails.example"});
  CHECK(list.people[2].name == "伊藤 美咲");
  CHECK(list.people[2].tags == std::vector<std::string>{"Japan"});
  CHECK(list.people[3].name == "Maria da Conceição Gonçalves");
  CHECK(list.people[3].phones == std::vector<std::string>{"+351 21 555 0404"});
  CHECK(list.people[4].name == "Seán Ó Briain");
  CHECK(list.people[5].name == "Bolt & Söhne KG");
  CHECK(list.people[5].company == "Bolt & Söhne KG");
  CHECK(list.people[7].notes == "=SUM(A1) was his joke about prices.");
  CHECK(not_read(list) ==
        "Name Prefix, Name Suffix, E-mail 1 - Type, Phone 1 - Type, Phone 2 - Type, Address 1 - Formatted");
}

TEST_CASE("Google Contacts since 2024") {
  const auto list = read("google-2024.csv");
  check_people(list);
  CHECK(list.kind == "CSV of Google Contacts, separated by commas");
  CHECK(all_of(list.people[0]) == all_of(read("google.csv").people[0]));
  CHECK(list.people[8].name == "Dana Lee O'Neill");
  CHECK(list.people[8].company == "Acme \"Fine\" Cloth");
  CHECK(list.people[8].phones == std::vector<std::string>{"(555) 555-0109", "(555) 555-0110"});
}

TEST_CASE("Outlook, the program, in Windows-1252") {
  const auto list = read("outlook.csv", "windows-1252");
  check_people(list);
  CHECK(list.kind == "CSV of Outlook, separated by commas");
  CHECK(all_of(list.people[0]) == all_of(read("google.csv").people[0]));
  CHECK(all_of(list.people[8]) ==
        "Jürgen Groß|Groß Polster GmbH|Einkauf|juergen@gross-polster.example|+49 30 23125 413|Köln|Messe "
        "Köln|Budget: 4.000 "
        "€ – \"vielleicht\".");
  CHECK(list.people[11].name == "Niño Muñoz");
  CHECK(list.people[11].notes == "Line one\nLine two");
  CHECK(not_read(list) ==
        "Title, Suffix, Business Fax, Anniversary, Birthday, E-mail Type, E-mail Display Name, Gender, "
        "Priority, Private, "
        "Sensitivity");
}

TEST_CASE("outlook.com") {
  const auto list = read("outlook-com.csv");
  check_people(list);
  CHECK(list.kind == "CSV of Outlook, separated by commas");
  CHECK(list.people[6].name == "Zoë van der Meer");
  CHECK(list.people[6].role == "Inkoop");
  CHECK(list.people[2].notes == "お茶が好き。\n次は四月。");
}

TEST_CASE("HubSpot") {
  const auto list = read("hubspot.csv");
  check_people(list);
  CHECK(list.kind == "CSV of HubSpot, separated by commas");
  CHECK(list.people[0].phones == std::vector<std::string>{"+49 30 23125 401", "+49 1579 0000 401"});
  CHECK(list.people[0].owner.empty());
  CHECK(list.people[0].id.empty());
  CHECK(not_read(list) ==
        "Record ID, Contact owner, Lifecycle Stage, Lead Status, Marketing contact status, Create Date");
}

TEST_CASE("LinkedIn's connections, with words above the titles") {
  const auto list = read("linkedin.csv");
  check_people(list, 11);
  CHECK(list.kind == "CSV of LinkedIn, separated by commas");
  CHECK(list.people[0].line == 5);
  CHECK(list.people[0].notes == "LinkedIn: https://www.linkedin.com/in/made-up-001");
  CHECK(list.people[4].name == "Seán Ó Briain");
  CHECK(not_read(list) == "Connected On");
  CHECK(!list.keys.contains("added"));
}

TEST_CASE("tables that people made") {
  const auto plain = read("plain.csv");
  check_people(plain);
  CHECK(all_of(plain.people[1]) ==
        "Björn Sjöberg|Ålesund Sails AS||bjorn@aalesund-sails.example "
        "sails@aalesund-sails.example|+47 555 01 402|Ålesund|Messe Köln|");
  const auto german = read("semicolons.csv");
  check_people(german);
  CHECK(german.kind == "CSV, separated by semicolons");
  CHECK(german.people[0].line == 3);
  CHECK(german.people[0].role == "Geschäftsführerin");
  CHECK(german.people[0].notes == krueger_notes);
  CHECK(not_read(german) == "Anrede, Umsatz 2025");
  const auto tabs = read("tabs.tsv");
  check_people(tabs);
  CHECK(tabs.kind == "CSV, separated by tabs");
  CHECK(tabs.people[11].name == "Özlem Yıldız");
}

}  // namespace
}  // namespace fu::bridges
