// New text for a file: what needs quotes, and that it is read back as it was.
#include "store/yaml_text.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/yaml_document.hpp"

namespace fu::store {
namespace {

/// The texts in the only line of a file: of `a: TEXT`, or of the items of `a: [TEXT, TEXT]`.
std::optional<std::vector<std::string>> read_back(const std::string& source) {
  Problems problems;
  const auto tree = parse_document(source, "", problems);
  if (!tree || tree->nodes.size() < 3) return std::nullopt;
  std::vector<std::string> texts;
  const Node& value = (*tree)[2];
  if (value.kind == Kind::scalar && !(value.style == Style::plain && value.is_absent()))
    texts.emplace_back(value.text);
  tree->each_item(value, [&](const Node& item) { texts.emplace_back(item.text); });
  return texts;
}

void check_is_read_back(const std::string& text) {
  CAPTURE(text);
  const std::vector<std::string> one{text};
  CHECK(read_back("a: " + format_scalar(text, Around::block) + "\n") == one);
  CHECK(read_back("a: " + format_scalar(text, Around::block) + " # b") == one);
  CHECK(read_back("a: [" + format_scalar(text, Around::flow) + "]\n") == one);
  CHECK(read_back("a: " + format_quoted(text) + "\n") == one);
  if (fits_single_quotes(text)) CHECK(read_back("a: " + format_single_quoted(text) + "\n") == one);
  CHECK(format_quoted(text).find('\n') == std::string::npos);
}

TEST_CASE("what is clearly text stays plain") {
  for (const std::string text : {"won", "Ann Lee", "2026-11-20", "2028-02-29", "12000 EUR", "12000.50 EUR",
                                 "a-b_c.d", "ann@example.org", "a/b", "C++", "O'Neill", "Müller (Köln)",
                                 "伊藤 健", "Ελλάδα", "nope", "Yes sir", "e3", "Infinity", "x.5"}) {
    CAPTURE(text);
    CHECK(format_scalar(text, Around::block) == text);
    CHECK(format_scalar(text, Around::flow) == text);
    check_is_read_back(text);
  }
}

TEST_CASE("what some reader takes for something else is quoted") {
  for (const std::string text :
       {"no",     "NO",      "y",     "Y",    "n",      "yes",   "on",         "Off",     "true",
        "False",  "null",    "Null",  "~",    "nan",    "NaN",   "inf",        ".inf",    "-.inf",
        ".nan",   "1e3",     "0049",  "0x1F", "0o17",   "1_000", "12:30",      "1:2:3",   "3",
        "-3",     "+3",      "3.5",   ".5",   "=",      "<<",    "-",          "--",      "---",
        "...",    "- a",     "a: b",  "a:",   ": a",    "a #b",  "#a",         "a#b",     "[a",
        "]",      "{a",      "}",     "a, b", "a,b",    "&a",    "*a",         "!a",      "|",
        ">",      "%a",      "@a",    "`a",   "\"a",    "'a'",   "? a",        "?",       " a",
        "a ",     "\ta",     "a\t",   "a\nb", "a\r\nb", "\n",    "2026-02-30", "2026-11", "2026-11-20 10:00",
        "1 EURO", "12  EUR", "1 eur", "a\\b", "a=b",    "<a>",   "🦊",       "a;b",     "a*b",
        "a&b",    "a|b",     "50%",   "$5",   "(a)",    "/a",    "+49 30 1"}) {
    CAPTURE(text);
    CHECK(format_scalar(text, Around::block).starts_with('"'));
    CHECK(format_scalar(text, Around::flow).starts_with('"'));
    check_is_read_back(text);
  }
  CHECK(format_scalar("", Around::block) == "\"\"");
}

TEST_CASE("a colon between letters is plain in a block, and quoted between brackets") {
  CHECK(format_scalar("referral:lee-park", Around::block) == "referral:lee-park");
  CHECK(format_scalar("referral:lee-park", Around::flow) == "\"referral:lee-park\"");
  CHECK(format_scalar("https://a.org", Around::block) == "\"https://a.org\"");
  for (const std::string text : {"referral:lee-park", "a:b:c", "https://a.org", "a::b", "a:1", "a:é"})
    check_is_read_back(text);
}

TEST_CASE("what cannot be seen is written as an escape") {
  CHECK(format_quoted("a\x01\x1B\x7F") == "\"a\\x01\\x1B\\x7F\"");
  CHECK(format_quoted("\xC2\x85 \xC2\xAD") == "\"\\x85 \\xAD\"");
  CHECK(format_quoted("\xE2\x80\xA8\xE2\x80\xA9") == "\"\\u2028\\u2029\"");
  CHECK(format_quoted("\xEF\xBB\xBF"
                      "a") == "\"\\uFEFFa\"");
  CHECK(format_quoted("\xE2\x80\xAE\xE2\x81\xA6") == "\"\\u202E\\u2066\"");
  CHECK(format_quoted("\xEF\xBF\xBE") == "\"\\uFFFE\"");
  CHECK(format_quoted("\xF3\xA0\x81\xA7") == "\"\\U000E0067\"");
  CHECK(format_quoted("\"\\\t\r\n") == "\"\\\"\\\\\\t\\r\\n\"");
  CHECK(format_quoted("👩‍💻 é 伊藤") == "\"👩‍💻 é 伊藤\"");
  for (const std::string text : {"a\x01\x1B\x7F", "\xC2\x85",
                                 "a\xC2\x85"
                                 "b",
                                 "\xC2\xA0", "\xE2\x80\xA8", "\xEF\xBB\xBF",
                                 "\xE2\x80\xAE"
                                 "abc",
                                 "\xEF\xBF\xBE", "\xEF\xBF\xBD", "\xF3\xA0\x81\xA7", "👩‍💻",
                                 "a\xCC\x81", "\xCC\x81", "٣", "\xF4\x8F\xBF\xBF"}) {
    check_is_read_back(text);
  }
}

TEST_CASE("every character of the first two planes is read back") {
  std::vector<std::string> wrong;
  for (char32_t c = 1; c < 0x20000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string text;
    if (c < 0x80) {
      text = {static_cast<char>(c)};
    } else if (c < 0x800) {
      text = {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    } else if (c < 0x10000) {
      text = {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
              static_cast<char>(0x80 | (c & 0x3F))};
    } else {
      text = {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
              static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    }
    const std::vector<std::string> texts{text, "a" + text, "a" + text + "a"};
    if (read_back("a: " + format_texts(texts)) != texts) wrong.push_back(text);
  }
  CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("long texts and many quotes stay on one line") {
  std::string quotes;
  for (int i = 0; i < 1000; ++i) quotes += "'\"\\ ";
  for (const std::string& text :
       {std::string(10'240, 'x'), std::string(10'240, ' '), std::string(10'240, '\''),
        std::string(5'000, 'y') + " # " + std::string(5'000, 'n'), quotes}) {
    check_is_read_back(text);
  }
}

TEST_CASE("single quotes take what can be seen") {
  CHECK(format_single_quoted("it's") == "'it''s'");
  CHECK(fits_single_quotes("it's # \\n 伊藤"));
  CHECK(!fits_single_quotes("a\tb"));
  CHECK(!fits_single_quotes("a\nb"));
  CHECK(!fits_single_quotes("\xE2\x80\xAE"));
}

TEST_CASE("several lines stand on as many, where both parsers read them back as they were") {
  CHECK(format_literal("a\nb", 2) == "|-\n  a\n  b\n");
  for (const std::string text : {"a\nb", "a\n\nb: c", "#1\n- x\n---\n<<<<<<< y\n? z", "a\n  farther in\nb",
                                 "\"q\"\n'r' # s", "伊藤\nキム", "a\n\n\nb", "a\n", "a\nb\n"}) {
    CAPTURE(text);
    const auto literal = format_literal(text, 2);
    REQUIRE(literal);
    const std::string source = "notes: " + *literal + "log:\n";
    for (const Parser parser : {Parser::quickest, Parser::library}) {
      Problems problems;
      const auto tree = parse_document(source, "", problems, parser);
      REQUIRE(tree);
      CHECK((*tree)[2].text == text);
      CHECK((*tree)[3].text == "log");
    }
  }
  for (const char* text : {"one line", "", "a \nb", "a\n ", " a\nb", "\na", "\n", "a\n\n", "a\tb\nc",
                           "a\r\nb", "a\xE2\x80\xA8\nb"}) {
    CAPTURE(text);
    CHECK(!format_literal(text, 2));
  }
}

TEST_CASE("lists and entries") {
  CHECK(format_texts({}) == "[]");
  CHECK(format_texts({"fashion", "a, b", "", "no"}) == "[fashion, \"a, b\", \"\", \"no\"]");
  using Form = Field::Form;
  CHECK(format_fields({}) == "{}");
  CHECK(format_fields({{.key = "date", .text = "2026-11-20"},
                       {.key = "note", .text = "ok", .form = Form::quoted},
                       {.key = "touch", .text = "true", .form = Form::bare}}) ==
        "{date: 2026-11-20, note: \"ok\", touch: true}");
}

}  // namespace
}  // namespace fu::store
