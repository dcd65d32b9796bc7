// Formats: what is understood, what is refused, and how wide values become.
#include "views/format_text.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/error.hpp"
#include "support/day_from_text.hpp"

namespace fu::views {
namespace {

using testing::nov;

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "walk";
  rules.cadences = {{.name = "walk", .steps = {{.wait = {1, 1, Unit::weeks}, .via = {"call"}}}}};
  return rules;
}

const Rules rules = make_rules();

Listed listed(Prospect prospect) {
  const State state = compute_state(prospect, rules, nov(20));
  return {.prospect = std::move(prospect), .state = state};
}

Listed kim() {
  return listed({.id = "kim-ito",
                 .path = "prospects/kim-ito.yaml",
                 .name = "伊藤 キム",
                 .company = "Harbor\tLtd",
                 .emails = {"kim@harbor.example", "ito@harbor.example"},
                 .tags = {"baltic", "linen"},
                 .value = Money{.amount = "12000.50", .currency = "EUR"},
                 .log = {{.date = nov(9), .via = "call", .note = "Rang\ntwice"}}});
}

std::string formatted(std::string_view format, const Listed& item = kim()) {
  return Format::parse(format, {}).apply(item).text;
}

/// What is said about a format that is refused; empty when it is not.
std::string refusal(std::string_view format) {
  try {
    Format::parse(format, {});
  } catch (const UsageError& error) {
    const std::string message = error.what();
    return message.substr(0, message.find('\n'));
  }
  return {};
}

TEST_CASE("fields stand in the text, and an item ends with a line end") {
  CHECK(formatted("%(id): %(due) %(via)") == "kim-ito: 2026-11-16 call\n");
  CHECK(formatted("nothing but text") == "nothing but text\n");
  CHECK(formatted("%(value) %(value.amount)|%(tags)|%(email)|%(phone)") ==
        "12000.50 EUR 12000.50|baltic,linen|kim@harbor.example|\n");
}

TEST_CASE("bytes are written as two hexadecimal digits") {
  CHECK(formatted("%(id)%09x%x09%7c%x7C%%n%n") == "kim-ito\tx\t||%n\n");
  CHECK(formatted("%(id)%00") == std::string("kim-ito\0\n", 9));
  CHECK(formatted("%xc3%xa9") == "é\n");
}

TEST_CASE("a line end or NUL at the end of the format is not doubled") {
  CHECK(formatted("%(id)%n") == "kim-ito\n");
  CHECK(formatted("%(id)%0a") == "kim-ito\n");
  CHECK(formatted("%(id)%n%n") == "kim-ito\n\n");
  const auto nul = [](std::string_view format) {
    return Format::parse(format, {.ends_with_nul = true}).apply(kim()).text;
  };
  CHECK(nul("%(id)") == std::string("kim-ito\0", 8));
  CHECK(nul("%(id)%00") == std::string("kim-ito\0", 8));
  CHECK(nul("%(id)%n") == std::string("kim-ito\n\0", 9));
}

TEST_CASE("what is in files cannot break a line or a column") {
  CHECK(formatted("%(company)|%(last.note)") == "Harbor\\tLtd|Rang\\ntwice\n");
}

TEST_CASE("what is absent is empty, and the stopped have no next contact") {
  const Listed stopped = listed({.id = "x", .log = {{.date = nov(2), .stop = StopReason::decided}}});
  CHECK(formatted("%(due)%(late)%(via)%(say)%(value)%(value.currency)%(pin)%(last.date)%(email)", stopped) ==
        "\n");
  CHECK(formatted("%(status) %(stopped.date) %(stopped.reason)", stopped) == "stopped 2026-11-02 decided\n");
  CHECK(formatted("%(stopped.date)%(stopped.reason)") == "\n");
}

TEST_CASE("lateness is the number that JSON has") {
  Listed item = kim();
  const auto lateness = [&](int days, int patience) {
    item.state.overdue_days = days;
    item.state.patience = patience;
    return formatted("%(lateness)", item);
  };
  CHECK(lateness(0, 7) == "0.0\n");
  CHECK(lateness(6, 2) == "3.0\n");
  CHECK(lateness(2, 7) == "0.286\n");
  CHECK(lateness(21, 20) == "1.05\n");
}

TEST_CASE("widths are counted in columns, whatever the script") {
  CHECK(formatted("%-12(name)|") == "伊藤 キム   |\n");
  CHECK(formatted("%12(name)|") == "   伊藤 キム|\n");
  CHECK(formatted("%-4.4(name)|") == "伊… |\n");
  CHECK(formatted("%.5(name)|") == "伊藤…|\n");
  CHECK(formatted("%-.5(name)|") == "伊藤…|\n");
  CHECK(formatted("%3(name)|") == "伊藤 キム|\n");
  CHECK(formatted("%-5(via)|", listed({.name = "Zoe\u0308"})) == "call |\n");
  CHECK(formatted("%-5(name)|", listed({.name = "Zoe\u0308"})) == "Zoe\u0308  |\n");
}

TEST_CASE("digits are a width before a parenthesis, else a byte; a width never begins with 0") {
  CHECK(formatted("%20(via)") == std::string(16, ' ') + "call\n");
  CHECK(formatted("%20via") == " via\n");
  CHECK(formatted("%09(%(via))") == "\t(call)\n");
  CHECK(formatted("%x20(via)") == " (via)\n");
}

TEST_CASE("the day is a field where there is one, and comes later") {
  const Format format = Format::parse("%(day) %(id) %12(day)|%-11(day)|", {.late = LateField::day});
  CHECK(format.with_late(format.apply(kim()), "2026-11-23") ==
        "2026-11-23 kim-ito   2026-11-23|2026-11-23 |\n");
  CHECK(refusal("%(day)") == "--format: there is no field 'day' (character 1); fu agenda has it");
}

TEST_CASE("the best idea is one, too") {
  const Format format = Format::parse("%(id) %.3(idea)", {.late = LateField::idea});
  CHECK(format.has_late());
  CHECK(format.with_late(format.apply(kim()), "spring") == "kim-ito sp…\n");
  CHECK(format.with_late(format.apply(kim()), "") == "kim-ito \n");
  CHECK_FALSE(Format::parse("%(id)", {.late = LateField::idea}).has_late());
  CHECK(refusal("%(idea)") == "--format: there is no field 'idea' (character 1); fu due has it");
}

TEST_CASE("what is wrong is told with its place and a repair") {
  CHECK(refusal("") == "--format is empty; give fields, such as '%(id)%09%(due)'");
  CHECK(refusal("ä%(nmae)") == "--format: there is no field 'nmae' (character 2); did you mean 'name'?");
  CHECK(refusal("%(stopped)") ==
        "--format: there is no field 'stopped' (character 1); it has stopped.date, stopped.reason");
  CHECK(refusal("%(id) %(due") == "--format: '%(due' (character 7) lacks its closing parenthesis");
  CHECK(refusal("äö%") == "--format: the % at the end (character 3) begins nothing; a percent sign is %%");
  CHECK(refusal("%q") == "--format: '%q' (character 1) means nothing; a field is %(id), a tab %09");
  CHECK(refusal("%ä") == "--format: '%ä' (character 1) means nothing; a field is %(id), a tab %09");
  CHECK(refusal("%date") == "--format: '%d' (character 1) means nothing; a field is %(id), a tab %09");
  CHECK(refusal("%5") ==
        "--format: '%5' (character 1) is no byte, such as %09, nor the width of a field, as in %20(name)");
  CHECK(refusal("%x1") ==
        "--format: '%x' (character 1) is no byte, such as %09, nor the width of a field, as in %20(name)");
  CHECK(refusal("%-(id)") ==
        "--format: '%-' (character 1) begins a width, which stands before a field: %-20(name)");
  CHECK(refusal("%9999999999999999999999(id)") == "--format: the width (character 1) is more than 1000");
  CHECK(refusal("%.1001(id)") == "--format: the width (character 1) is more than 1000");
}

TEST_CASE("an unknown field is answered with all fields") {
  try {
    Format::parse("%(x)", {.late = LateField::day});
    FAIL("accepted");
  } catch (const UsageError& error) {
    for (const Field& field : format_fields())
      CHECK_MESSAGE(std::string(error.what()).find(field.name) != std::string::npos, field.name);
    CHECK(std::string(error.what()).ends_with(" day"));
  }
}

}  // namespace
}  // namespace fu::views
