// Width, cutting, escaping and folding of text from anywhere.
#include "base/utf8.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace fu {
namespace {

struct Text {
  std::string_view text, result;
};

TEST_CASE("bytes that are not UTF-8 are found where they stand") {
  struct Case {
    std::string_view what;
    std::string_view text;
    std::optional<std::size_t> at;
  };
  for (const Case& one : {
           Case{"nothing", "", {}},
           Case{"ASCII", "Jane\n", {}},
           Case{"two, three and four bytes", "é伊😀", {}},
           Case{"the last character there is", "\xF4\x8F\xBF\xBF", {}},
           Case{"Latin-1", "M\xFCller", 1},
           Case{"a byte that never occurs", "ab\xFF", 2},
           Case{"a character cut off at the end", "ab\xC3", 2},
           Case{"a character cut off by another",
                "\xE4\xBC"
                "a",
                0},
           Case{"a continuation without a start", "a\x80", 1},
           Case{"an overlong NUL", "\xC0\x80", 0},
           Case{"an overlong slash", "a\xE0\x80\xAF", 1},
           Case{"a surrogate", "\xED\xA0\x80", 0},
           Case{"beyond the last character", "\xF4\x90\x80\x80", 0},
       }) {
    CAPTURE(one.what);
    CHECK((find_invalid_utf8(one.text) == one.at));
  }
}

TEST_CASE("a text is as wide as a terminal draws it") {
  struct Case {
    std::string_view what;
    std::string_view text;
    std::size_t columns;
  };
  for (const Case& one : {
           Case{"nothing", "", 0},
           Case{"ASCII", "Jane Doe", 8},
           Case{"a letter with its accent in one", "é", 1},
           Case{"a letter and its accent", "e\u0301", 1},
           Case{"Chinese characters", "伊藤", 4},
           Case{"Korean in syllables", "한국", 4},
           Case{"Korean in letters", "\u1112\u1161\u11ab", 2},
           Case{"half-width katakana", "ｱｲ", 2},
           Case{"full-width Latin", "Ａ", 2},
           Case{"an emoji", "😀", 2},
           Case{"an emoji with a skin tone", "👍🏽", 2},
           Case{"a family joined of three", "👨\u200d👩\u200d👧", 2},
           Case{"a heart asked to be an emoji", "❤\ufe0f", 2},
           Case{"two flags", "🇩🇪🇫🇮", 4},
           Case{"a blank of no width", "\u200b", 0},
       }) {
    CAPTURE(one.what);
    CHECK(display_width(one.text) == one.columns);
  }
}

TEST_CASE("a text is cut between characters, and says that it was cut") {
  struct Case {
    std::string_view text;
    std::size_t columns;
    std::string_view cut;
  };
  for (const Case& one : {
           Case{"Jane Doe", 8, "Jane Doe"},
           Case{"Jane Doe", 7, "Jane D…"},
           Case{"Jane Doe", 6, "Jane…"},  // no blank before the dots
           Case{"Jane Doe", 1, "…"},
           Case{"Jane Doe", 0, ""},
           Case{"", 0, ""},
           Case{"伊藤 キム", 9, "伊藤 キム"},
           Case{"伊藤 キム", 8, "伊藤 キ…"},
           Case{"伊藤", 3, "伊…"},
           Case{"伊藤", 2, "…"},  // half a character cannot be shown
           Case{"re\u0301sume\u0301", 4, "re\u0301s…"},
           Case{"👨\u200d👩\u200d👧 family", 4, "👨\u200d👩\u200d👧…"},
       }) {
    CAPTURE(one.text);
    CAPTURE(one.columns);
    CHECK(cut_to_width(one.text, one.columns) == one.cut);
  }
}

TEST_CASE("columns are filled with blanks, and a text that is too wide stays whole") {
  CHECK(pad_right("伊藤", 6) == "伊藤  ");
  CHECK(pad_left("é", 3) == "  é");
  CHECK(pad_right("Jane", 2) == "Jane");
  CHECK(pad_left("Jane", 4) == "Jane");
}

TEST_CASE("nothing that a terminal would obey is printed") {
  struct Case {
    std::string_view what, text, escaped;
  };
  for (const Case& one : {
           Case{"what is harmless", "Ünal, 伊藤 😀 שלום", "Ünal, 伊藤 😀 שלום"},
           Case{"a joiner, which words need", "a\u200db", "a\u200db"},
           Case{"a backslash", "C:\\x1b", "C:\\x1b"},
           Case{"line feed and tab", "a\nb\tc", "a\\nb\\tc"},
           Case{"carriage return", "a\rb", "a\\x0db"},
           Case{"an escape sequence", "\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"},
           Case{"NUL", std::string_view("a\0b", 3), "a\\x00b"},
           Case{"delete", "\x7f", "\\x7f"},
           Case{"eight-bit controls", "\u0085\u009b31m", "\\x85\\x9b31m"},
           Case{"the blank after them", "\u00a0", "\u00a0"},
           Case{"marks of direction", "\u061c\u200e\u200f", "\\u061c\\u200e\\u200f"},
           Case{"embeddings and overrides", "\u202a\u202b\u202c\u202d\u202e",
                "\\u202a\\u202b\\u202c\\u202d\\u202e"},
           Case{"isolates", "\u2066\u2067\u2068\u2069", "\\u2066\\u2067\\u2068\\u2069"},
           Case{"separators of lines and paragraphs", "\u2028\u2029", "\\u2028\\u2029"},
           Case{"a byte order mark inside", "a\ufeff", "a\\ufeff"},
           Case{"tags, which nobody sees", "\U000e0041", "\\U000e0041"},
           Case{"bytes that are not UTF-8", "M\xfcller \xed\xa0\x80", "M\\xfcller \\xed\\xa0\\x80"},
       }) {
    CAPTURE(one.what);
    CHECK(escape_for_terminal(one.text) == one.escaped);
  }
}

TEST_CASE("a text of several lines keeps its line feeds only") {
  CHECK(escape_lines_for_terminal("a\nb\tc\r\n\x1b") == "a\nb\\tc\\x0d\n\\x1b");
}

TEST_CASE("JSON keeps every character, the harmful ones as escapes of JSON") {
  for (const auto& [json, escaped] : {
           Text{R"({"name": "J\n\u001b[31m"})", R"({"name": "J\n\u001b[31m"})"},
           Text{"\"伊藤 é\"", "\"伊藤 é\""},
           Text{"\"\x7f\"", "\"\\u007f\""},
           Text{"\"\u009b\u202e\u2028\ufeff\"", "\"\\u009b\\u202e\\u2028\\ufeff\""},
           Text{"\"\U000e0041\"", "\"\\udb40\\udc41\""},
           Text{"", ""},
       }) {
    CAPTURE(json);
    CHECK(escape_json_for_terminal(json) == escaped);
  }
}

TEST_CASE("folded texts are equal when they differ in case or in how accents are put") {
  for (const auto& [a, b] : {Text{"JANE", "jane"}, Text{"Straße", "STRASSE"}, Text{"ÉCOLE", "e\u0301cole"},
                             Text{"ΣΊΣΥΦΟΣ", "σίσυφος"}, Text{"Ａcme", "acme"}, Text{"", ""}}) {
    CAPTURE(a);
    CHECK(fold_case(a) == fold_case(b));
  }
  CHECK(fold_case("e") != fold_case("é"));
  CHECK(fold_case("M\xfcLLER") == "m\xfcller");  // not UTF-8: as ASCII
}

}  // namespace
}  // namespace fu
