// What is read of cards as programs write them, and what is said of broken ones.
#include "bridges/vcard_list.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "base/text.hpp"

namespace fu::bridges {
namespace {

std::string bytes_of(const std::string& name) {
  std::ifstream file(std::string(FU_LISTS) + "/" + name, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  REQUIRE_FALSE(bytes.str().empty());
  return bytes.str();
}

NewcomerList read_file(const std::string& name) { return read_vcard_list(mend_vcard_folds(bytes_of(name))); }

std::string card(const std::string& properties) {
  return "BEGIN:VCARD\nVERSION:3.0\n" + properties + "END:VCARD\n";
}

Newcomer only_one(const NewcomerList& list) {
  REQUIRE(list.people.size() == 1);
  return list.people.front();
}

Newcomer only_one(const std::string& properties) { return only_one(read_vcard_list(card(properties))); }

/// Everything that is known of each, a line each.
std::string people_of(const NewcomerList& list) {
  std::string out;
  for (const Newcomer& one : list.people) {
    out += std::to_string(one.line) + ": " + one.name + " | " + one.company + " | " + one.role + " | " +
           join(one.emails, ", ") + " | " + join(one.phones, ", ") + " | " + one.place + " | " +
           join(one.tags, ", ") + " | " + one.notes + "\n";
  }
  return out;
}

std::string problems_of(const NewcomerList& list) {
  std::string out;
  for (const Problem& problem : list.problems) {
    out += std::to_string(problem.line) + (problem.severity == Severity::error ? ": " : ": warning: ") +
           problem.message + "\n";
  }
  return out;
}

TEST_CASE("cards of Apple's address book") {
  const auto list = read_file("apple.vcf");
  CHECK(problems_of(list).empty());
  CHECK(list.groups == 1);
  CHECK(list.kind == "address cards, vCard 3.0");
  CHECK(people_of(list) ==
        "1: Jane Marie Doe | Acme GmbH | Head of Purchasing | jane@acme.example, jane.private@mail.example | "
        "+49 30 23125 017, "
        "+49 171 2312501 | Berlin |  | Prefers mornings.\nMet at the fair, hall 4; wants "
        "swatches.\n"
        "37: Hotel Faro | Hotel Faro |  |  | +351 289 123 456 |  |  | \n"
        "48: 伊藤 キム |  |  | kim@ito-textiles.example |  |  |  | "
        "展示会で会いました。生地の見本を十一月の終わりまでに送ると約束しました。とても親切な人です。\n");
}

TEST_CASE("cards of Google Contacts") {
  const auto list = read_file("google.vcf");
  CHECK(problems_of(list) == "25: this card has no name\n");
  CHECK(people_of(list) ==
        "1: Mateo Núñez | Hotel Faro | Housekeeping | mateo@hotel-faro.example, mateo.n@mail.example | +351 "
        "912 345 678 | Faro "
        "| Hotels | Linen for 40 rooms.\nAsks for samples.\n"
        "17: Nowa Nić | Nowa Nić |  | office@nowa-nic.example |  |  |  | \n"
        "32: Zoë Krüger |  |  | zoe@krueger.example |  |  | Retail, Berlin | \n");
  CHECK(list.columns[0] == Column{.title = "FN", .key = "name"});
  CHECK(list.columns.back() == Column{.title = "PHOTO", .key = ""});
}

TEST_CASE("cards of vCard 4.0") {
  const auto list = read_file("fastmail-4.vcf");
  CHECK(problems_of(list).empty());
  CHECK(list.groups == 2);
  CHECK(people_of(list) ==
        "1: Søren Østergård | Nordlys ApS | Buyer | soren@nordlys.example, soeren@mail.example | "
        "+45-20-12-34-56, "
        "+45-33-12-34-56 ext. 12 | København | nordics, wool, fine | Speaks German; likes the moth letter, "
        "too.\n"
        "37: Baltic Fabric Days | Baltic Fabric Days |  | hello@baltic-fabric.example |  | Riga |  | \n");
}

TEST_CASE("cards of vCard 2.1, as phones write them") {
  const auto list = read_file("android-2-1.vcf");
  CHECK(problems_of(list).empty());
  CHECK(people_of(list) ==
        "1: Łucja Zielińska | Nowa Nić | Owner | lucja@nowa-nic.example | +48 601 123 456, +48 22 123 45 67 "
        "| Kraków |  | "
        "Dzwonić po południu, nie rano.\nZamawia nici; płaci od razu.\n"
        "19: Otto Brandt |  |  |  | +49 160 5550123 |  |  | Samples in C:\\new\\swatches; call first\n"
        "26: Käthe Möller |  |  |  | 030 5550199 |  |  | \n");
}

TEST_CASE("the name is what is shown, without titles, else its parts") {
  CHECK(only_one("FN:Prof. Ada King\\, PhD\nN:King;Ada;;Prof.;PhD\n").name == "Ada King");
  CHECK(only_one("N:King;Ada;Augusta,Byron;Lady;\n").name == "Ada Augusta Byron King");
  CHECK(only_one("N:伊藤;キム;;;\n").name == "伊藤 キム");
  CHECK(only_one("N:Cher\n").name == "Cher");
  CHECK(only_one("FN: \nORG:Acme\n").name == "Acme");
  CHECK(only_one("FN:Dr.\nN:;;;Dr.;\n").name == "Dr.");
}

TEST_CASE("the card of a company is the company, or whom it names there") {
  CHECK(only_one("FN:Acme GmbH\nORG:Acme GmbH\nN:Doe;Jane;;;\nX-ABShowAs:COMPANY\n").name == "Jane Doe");
  CHECK(only_one("FN:Acme GmbH\nX-ABShowAs:COMPANY\n").company == "Acme GmbH");
}

TEST_CASE("what fu wrote brings its ID") {
  CHECK(only_one("UID:fu:jane-doe\nFN:Jane\nCATEGORIES:starred\n").id == "jane-doe");
  CHECK(only_one("UID:fu:jane-doe\nFN:Jane\nCATEGORIES:starred\n").tags.size() == 1);
  CHECK(only_one("UID:urn:uuid:fu:jane\nFN:Jane\n").id.empty());
}

TEST_CASE("a card that never ends is named, and the next one is read") {
  const auto list =
      read_vcard_list("BEGIN:VCARD\nFN:Jane\nBEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\n");
  CHECK(people_of(list).starts_with("3: Ann "));
  CHECK(list.people.size() == 1);
  CHECK(problems_of(list) ==
        "1: this card has no end; the next one begins in line 3\n6: this card has no end\n");
}

TEST_CASE("a card within a property is no card of the list") {
  const auto list =
      read_vcard_list("BEGIN:VCARD\nFN:Jane\nAGENT:\nBEGIN:VCARD\nFN:Ann\nEND:VCARD\nTEL:1\nEND:VCARD\n");
  CHECK(problems_of(list).empty());
  CHECK(only_one(list).name == "Jane");
  CHECK(only_one(list).phones.size() == 1);
}

TEST_CASE("what stands in no card is named once") {
  const auto list = read_vcard_list(card("FN:Jane\n") + "END:VCARD\nFN:Ann\n\n" + card("FN:Bo\n") + "x\n");
  CHECK(list.people.size() == 2);
  CHECK(problems_of(list) == "5: this stands in no card\n12: this stands in no card\n");
}

TEST_CASE("lines that are no properties are left out with a warning") {
  const auto list = read_vcard_list(card("FN:Jane\nno colon\nTEL:1\n:\n"));
  CHECK(only_one(list).phones.size() == 1);
  CHECK(problems_of(list) ==
        "4: warning: this is no property of a card, and was left out; so were 1 more of this card\n");
}

TEST_CASE("control characters and carriage returns alone do no harm") {
  const auto list = read_vcard_list(card("FN:Ja\rne\x1b[2J\nNOTE:a\x07\rb\nEMAIL:a\\nb@x.example\n"));
  CHECK(only_one(list).name == "Ja ne[2J");
  CHECK(only_one(list).notes == "a\nb");
  CHECK(only_one(list).emails.front() == "a b@x.example");
  CHECK(problems_of(list) == "3: warning: there are control characters; they were left out\n");
}

TEST_CASE("a text that is too long makes an error of its card") {
  const std::string long_text(64 * 1024 + 1, 'x');
  const auto list = read_vcard_list(card("FN:Jane\nNOTE:" + long_text + "\n") +
                                    card("FN:" + std::string(1 << 20, 'x') + "\n") +
                                    card("FN:Ann\nX-OTHER:" + long_text + "\n"));
  CHECK(problems_of(list) == "4: NOTE is longer than 64 KiB\n8: FN is longer than 64 KiB\n");
  CHECK(only_one(list).name == "Ann");
}

TEST_CASE("a list of cards is known by its beginning") {
  CHECK(is_vcard_list("BEGIN:VCARD\n"));
  CHECK(is_vcard_list("\xEF\xBB\xBF\r\n begin:vcard"));
  CHECK_FALSE(is_vcard_list("BEGIN:VCALENDAR"));
  CHECK_FALSE(is_vcard_list("name,email"));
  CHECK_FALSE(is_vcard_list(""));
}

TEST_CASE("lists that were put together, each with its byte order mark") {
  const auto list = read_vcard_list(card("FN:Jane\n") + "\xEF\xBB\xBF" + card("FN:Bo\n"));
  CHECK(list.people.size() == 2);
  CHECK(problems_of(list).empty());
}

}  // namespace
}  // namespace fu::bridges
