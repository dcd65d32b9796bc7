// Random prospects go into a table and come out of it as they were, however nasty their texts are.
#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <random>

#include "bridges/csv_guard.hpp"
#include "bridges/csv_list.hpp"
#include "bridges/csv_text.hpp"

namespace fu::bridges {
namespace {

using Random = std::mt19937_64;

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
  const char* const text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::size_t below(Random& random, std::size_t end) { return static_cast<std::size_t>(random() % end); }

/// Pieces that mean something to one of the ways in or out.
std::string random_text(Random& random, std::size_t most = 8) {
  static const std::vector<std::string> pieces{
      "a",   "Zoë",          "伊藤",   "\"",      "\"\"", "'",           ",",          ";",        "\n",
      "\r",  "\r\n",         "\t",     " ",       "  ",   "=",           "+",          "-",        "@",
      "＝",  "\\",           "\\x1b",  "\\u0085", "x5c",  "\x1b",        "\x7f",       "\xC2\x85", "\xC2\xA0",
      ":::", "* ",           "(was: ", " (was: ", ")",    "2026-11-10 ", "2026-11-10", "sep=;",    "#",
      "|",   "\xEF\xBB\xBF", "😀"};
  std::string text;
  for (std::size_t i = below(random, most + 1); i > 0; --i) text += pieces[below(random, pieces.size())];
  return text;
}

std::vector<std::string> random_texts(Random& random) {
  std::vector<std::string> texts;
  for (std::size_t i = below(random, 4); i > 0; --i) texts.push_back(random_text(random, 4));
  return texts;
}

/// Texts that are not empty, as names and facts are.
std::string random_name(Random& random) {
  const std::string text = random_text(random);
  return text.empty() ? "Jane" : text;
}

Listed random_prospect(Random& random) {
  Listed listed;
  Prospect& one = listed.prospect;
  one.id = "id-" + std::to_string(below(random, 1000));
  one.path =
      below(random, 2) == 0 ? "prospects/" + one.id + ".yaml" : "prospects/a b/Zoë, 2/" + one.id + ".yaml";
  one.name = random_name(random);
  for (std::string* text : {&one.company, &one.role, &one.place, &one.owner, &one.source, &one.problem,
                            &one.loved, &one.notes, &one.cadence})
    *text = random_text(random);
  for (auto* texts : {&one.emails, &one.phones, &one.tags, &one.interests, &one.events, &one.objections})
    *texts = random_texts(random);
  if (below(random, 2) == 0) one.added = *parse_day("2026-02-28");
  one.has_stage = below(random, 2) == 0;
  one.stage = "proposal";
  if (below(random, 2) == 0) one.value = Money{.amount = "12000.50", .currency = "EUR"};
  one.has_type = below(random, 2) == 0;
  for (std::size_t i = below(random, 4); i > 0; --i) {
    Fact fact{
        .date = {}, .fact = random_name(random), .was = below(random, 2) == 0 ? "" : random_text(random)};
    if (below(random, 2) == 0) fact.date = *parse_day("2026-11-10");
    one.facts.push_back(std::move(fact));
  }
  return listed;
}

void check_same(const Newcomer& read, const Prospect& written) {
  CHECK(read.id == written.id);
  CHECK(read.folder == (written.path.find(' ') == std::string::npos ? "" : "a b/Zoë, 2"));
  CHECK(read.name == written.name);
  CHECK(read.company == written.company);
  CHECK(read.role == written.role);
  CHECK(read.place == written.place);
  CHECK(read.owner == written.owner);
  CHECK(read.source == written.source);
  CHECK(read.problem == written.problem);
  CHECK(read.loved == written.loved);
  CHECK(read.notes == written.notes);
  CHECK(read.cadence == written.cadence);
  CHECK(read.emails == written.emails);
  CHECK(read.phones == written.phones);
  CHECK(read.tags == written.tags);
  CHECK(read.interests == written.interests);
  CHECK(read.events == written.events);
  CHECK(read.objections == written.objections);
  CHECK(read.added == (written.added ? "2026-02-28" : ""));
  CHECK(read.stage == (written.has_stage ? "proposal" : ""));
  CHECK(read.value == (written.value ? "12000.50 EUR" : ""));
  CHECK(read.type == (written.has_type ? "prospect" : ""));
  REQUIRE(read.facts.size() == written.facts.size());
  for (std::size_t i = 0; i < read.facts.size(); ++i) {
    CHECK(read.facts[i].date == written.facts[i].date);
    CHECK(read.facts[i].fact == written.facts[i].fact);
    CHECK(read.facts[i].was == written.facts[i].was);
  }
}

bool has_control(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool ends_row = byte == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if ((byte < ' ' && byte != '\n' && byte != '\t' && !ends_row) || byte == 0x7F) return true;
    if (byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0) return true;
  }
  return false;
}

TEST_CASE("a table comes back as it was") {
  const std::uint64_t seed = number_from("FU_SEED", 1);
  for (std::uint64_t number = 0; number < number_from("FU_CASES", 3000); ++number) {
    Random random(seed + number);
    CAPTURE(seed + number);
    const bool raw = below(random, 2) == 0;
    std::vector<Listed> people;
    std::string table = prospect_table_head();
    for (std::size_t i = below(random, 4) + 1; i > 0; --i) {
      people.push_back(random_prospect(random));
      append_prospect_row(table, people.back(), raw);
    }
    CHECK(!has_control(table));
    const NewcomerList list = read_csv_list(table, {.raw = raw});
    CHECK(list.problems.empty());
    REQUIRE(list.people.size() == people.size());
    for (std::size_t i = 0; i < people.size(); ++i) check_same(list.people[i], people[i].prospect);
  }
}

TEST_CASE("a guard comes off where it was put on, and nowhere else") {
  Random random(number_from("FU_SEED", 1));
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random_text(random);
    CAPTURE(text);
    CHECK(unguarded(guarded(text)) == text);
    CHECK(with_real_controls(with_visible_controls(text)) == text);
  }
}

/// Seconds of this process.
double time_to_read(const std::string& text) {
  const std::clock_t begin = std::clock();
  CHECK(read_csv_list(text, {}).problems.size() < 2);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::string rows(std::size_t number, const std::string& row) {
  std::string text = "name,company,email,notes\n";
  for (std::size_t i = 0; i < number; ++i) text += row;
  return text;
}

TEST_CASE("four times as much takes four times as long, also where quotes never close") {
  constexpr double most = 12;      // a busy machine is given three times that
  constexpr double little = 0.02;  // seconds that say nothing
  for (const char* row :
       {"Jane Doe,Acme,jane@acme.example,\"one\ntwo\"\n", "Jane,,,\"x; \"\"y\"\"\"\n", ",,,\n"}) {
    CHECK(time_to_read(rows(40'000, row)) < most * time_to_read(rows(10'000, row)) + little);
  }
  for (const char* piece : {"x", "\n", "\"\"", ";", " "}) {
    const auto cell = [&](std::size_t number) {
      std::string text = "name,emails\nJane,\"";
      for (std::size_t i = 0; i < number; ++i) text += piece;
      return text;
    };
    CAPTURE(piece);
    CHECK(time_to_read(cell(4'000'000)) < most * time_to_read(cell(1'000'000)) + little);
    CHECK(time_to_read(cell(4'000'000) + "\"\n") < most * time_to_read(cell(1'000'000) + "\"\n") + little);
  }
}

}  // namespace
}  // namespace fu::bridges
