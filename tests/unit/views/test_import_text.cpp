// What an import shows before and after.
#include "views/import_text.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::views {
namespace {

const Today today{*parse_day("2026-11-20")};

struct Example {
  NewcomerList list{.kind = "CSV, separated by commas",
                    .columns = {{.title = "First Name", .key = "name"},
                                {.title = "Last Name", .key = "name"},
                                {.title = "E-mail", .key = "emails"},
                                {.title = "Shoe size\x1b[31m", .key = ""}},
                    .people = std::vector<Newcomer>(312)};
  ImportSummary summary{
      .lists = {{.path = "leads.csv", .list = &list}},
      .people = 298,
      .first = {{.id = "jane-doe", .who = "Jane Doe", .reach = "jane@acme.example", .day = "Fri 20 Nov"}},
      .known = std::vector<ImportRow>(14, {.line = 12, .said = "Kim Ito is in the book already"}),
      .first_contacts = {{today, 298}}};
};

TEST_CASE("rows that follow one another are a range, however many lines they have") {
  NewcomerList list;
  for (const std::size_t line : {3U, 5U, 6U, 9U, 12U}) list.people.push_back({.line = line});
  list.problems = {{.line = 8}, {.severity = Severity::warning, .line = 4}};
  CHECK(row_lines(list) == std::vector<std::size_t>{3, 5, 6, 8, 9, 12});
  CHECK(line_ranges({3, 5, 6, 9, 12}, row_lines(list)) == "3-6, 9-12");
  CHECK(line_ranges({3, 6, 12}, row_lines(list)) == "3, 6, 12");
  CHECK(line_ranges({}, {}).empty());
}

TEST_CASE("lists are named as far as there is room") {
  CHECK(name_lists({{.path = "-"}}) == "standard input");
  CHECK(name_lists({{.path = "a\nb"}, {.path = "c"}, {.path = "d"}}) == "a\\nb, c and d");
  CHECK(name_lists({{}, {}, {}, {}}) == "4 lists");
}

TEST_CASE("a preview says what was understood, and no control character gets out") {
  const Example example;
  const std::string text = render_import_preview(example.summary, today, {});
  CHECK(
      text.starts_with("leads.csv: CSV, separated by commas, 312 people\n"
                       "  name      First Name, Last Name\n"
                       "  emails    E-mail\n"
                       "  not read  Shoe size\\x1b[31m\n"
                       "\n"
                       "New: 298 people\n"));
  CHECK(text.find("  and 297 more\n") != std::string::npos);
  CHECK(text.find("First contacts: 298 on Fri 20 Nov; --per-day 20 spreads them.\n") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal") {
  const Example example;
  for (const std::size_t width : {40U, 60U, 80U, 120U}) {
    RenderOptions options;
    options.width = width;
    for (const std::string& line : split(render_import_preview(example.summary, today, options), '\n')) {
      CAPTURE(line);
      CHECK(display_width(line) <= width);
    }
  }
}

TEST_CASE("days of first contacts: one, several, or so many a day") {
  ImportSummary summary{.people = 1, .first_contacts = {{today, 1}}};
  const auto last_but_one = [&] {
    const auto lines = split(render_imported(summary, today, {}), '\n');
    return lines[lines.size() - 3];
  };
  CHECK(last_but_one() == "First contact: Fri 20 Nov.");
  summary.first_contacts[today + Days{3}] = 1;
  CHECK(last_but_one() == "First contacts: from Fri 20 Nov to Mon 23 Nov, at most 1 a day.");
  summary.first_contacts[today + Days{3}] = 2;
  CHECK(last_but_one() == "First contacts: from Fri 20 Nov to Mon 23 Nov, most of them on Mon 23 Nov (2).");
  summary.per_day = 2;
  CHECK(last_but_one() == "First contacts: 2 a day, from Fri 20 Nov to Mon 23 Nov.");
  summary.has_owners = true;
  CHECK(last_but_one() == "First contacts: 2 a day for each owner, from Fri 20 Nov to Mon 23 Nov.");
}

TEST_CASE("who is known is named, and of very many the lines") {
  NewcomerList list;
  ImportSummary summary{.lists = {{.path = "a", .list = &list}}};
  for (std::size_t line = 2; line < 30; ++line) {
    list.people.push_back({.line = line});
    summary.known.push_back({.list = 0, .line = line, .said = "Jane"});
  }
  const std::string text = render_known(summary, {});
  CHECK(text.starts_with("Not imported again: 28 people\n  line 2: Jane\n"));
  CHECK(text.ends_with("  line 21: Jane\n  and 8 more like these, in lines 22-29\n"));
  summary.lists.push_back({.path = "b", .list = &list});
  CHECK(render_known(summary, {}).find("  a, line 2: Jane\n") != std::string::npos);
}

}  // namespace
}  // namespace fu::views
