// Formulas and control characters, there and back.
#include "bridges/csv_guard.hpp"

#include <doctest/doctest.h>

namespace fu::bridges {
namespace {

using namespace std::string_literals;

TEST_CASE("what a spreadsheet would compute gets a quote in front") {
  for (const char* text : {"=1+1", "+49 30", "-x", "@SUM(A1)", " =1", "'=1", "''@x", "\t1", "\nx", "\r",
                           "＝1", "＋1", "－1", "＠1", " ' =1"}) {
    CAPTURE(text);
    CHECK(guarded(text) == "'" + std::string(text));
    CHECK(unguarded(guarded(text)) == text);
  }
}

TEST_CASE("all else stays, also what begins with a quote") {
  for (const char* text : {"", "x=1", "'n Boot", "'", "1-2", "a\tb", "Zoë", "''", "（x）"}) {
    CAPTURE(text);
    CHECK(guarded(text) == text);
    CHECK(unguarded(text) == text);
  }
}

TEST_CASE("control characters are seen, and come back") {
  CHECK(with_visible_controls("a\x1b[1m\r\n\tb\x7f\xC2\x85z") == "a\\x1b[1m\\x0d\n\tb\\x7f\\u0085z");
  CHECK(with_visible_controls("C:\\xampp \\n \\x41 \\u0041") == "C:\\xampp \\n \\x41 \\u0041");
  CHECK(with_visible_controls("\\x1b \\x5c \\u0085") == "\\x5cx1b \\x5cx5c \\x5cu0085");
  for (const std::string& text : {"\x1b\r\x7f"s, "\\x1b"s, "\\\\x1b"s, "\\x5cx1b"s, "\xC2\x9f\\u009f"s, "\\"s,
                                  "\\x"s, "\\x1"s, "\\u00"s, "Zoë 伊藤"s, "\0a"s, "\\x00"s}) {
    CAPTURE(text);
    CHECK(with_real_controls(with_visible_controls(text)) == text);
  }
}

}  // namespace
}  // namespace fu::bridges
