// Bytes that are text, in what way, and what is said of those that are not.
#include "bridges/text_encoding.hpp"

#include <doctest/doctest.h>

namespace fu::bridges {
namespace {

using namespace std::string_literals;

std::string decoded(std::string_view bytes, std::string_view encoding = {}) {
  const auto result = decode_text(bytes, encoding);
  if (const auto* const text = std::get_if<std::string>(&result)) return *text;
  const auto& problem = std::get<Problem>(result);
  return std::to_string(problem.line) + ":" + std::to_string(problem.column) + " " + problem.message + "; " +
         problem.hint;
}

TEST_CASE("UTF-8, with and without a mark") {
  CHECK(decoded("Zoë 伊藤") == "Zoë 伊藤");
  CHECK(decoded("\xEF\xBB\xBFZoë") == "Zoë");
  CHECK(decoded("\xEF\xBB\xBFZoë", "utf-8") == "Zoë");
  CHECK(decoded("") == "");
  CHECK(decoded("name\nZo\xEB\n") ==
        "2:3 byte \\xeb is not UTF-8; if it is from a Windows program, --encoding windows-1252");
  CHECK(decoded("a\r\nb\0"s) == "2:2 there is a NUL: this is no text; if it is UTF-16, --encoding utf-16");
}

TEST_CASE("UTF-16, by its mark, by its zeros, or because it is said") {
  CHECK(decoded("\xFF\xFEZ\0o\0\xEB\0"s) == "Zoë");
  CHECK(decoded("\xFE\xFF\0Z\0o\0\xEB"s) == "Zoë");
  CHECK(decoded("n\0a\0m\0e\0,\0m\0"s) == "name,m");
  CHECK(decoded("\0n\0a\0m\0e\0,\0m"s) == "name,m");
  CHECK(decoded("\x0A\x4F\xE4\x85"s, "utf-16le") == "伊藤");
  CHECK(decoded("\x4F\x0A\x85\xE4"s, "utf-16be") == "\xE4\xBC\x8A\xE8\x97\xA4");
  CHECK(decoded("\x3D\xD8\x00\xDE"s, "utf-16le") == "😀");
  CHECK(decoded("a\0\n\0\x3D\xD8"s, "utf-16") ==
        "2:1 half a character of UTF-16; look which encoding it has, and give it with --encoding");
  CHECK(decoded("a\0b"s, "utf-16").starts_with("1:2 half a character of UTF-16 at the end"));
  CHECK(decoded("\xFF\xFE\0\0"s).starts_with("1:1 there is a NUL"));
}

TEST_CASE("Windows-1252 only when it is said") {
  CHECK(decoded("Zo\xEB \x80 \x84\x93", "windows-1252") == "Zoë € „“");
  CHECK(decoded("a\x81", "windows-1252").starts_with("1:2 byte \\x81 is not Windows-1252"));
  CHECK(decoded("\xEF\xBB\xBFZ", "windows-1252") ==
        "1:1 it begins with the byte order mark of UTF-8; leave --encoding out");
  CHECK(decoded("\xFF\xFEZ", "windows-1252").starts_with("1:1 it begins with the byte order mark of UTF-16"));
}

}  // namespace
}  // namespace fu::bridges
