// Where signs stand, against a plain look at each byte.
#include "store/signs.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace fu::store {
namespace {

using Places = std::vector<std::uint32_t>;

constexpr std::string_view signs = "\n:#,[]{}?\"'\\";

bool is_sign(char c) { return signs.find(c) != std::string_view::npos; }
bool is_strange(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return c != '\n' && (byte < 0x20 || byte > 0x7E);
}

template <typename Is>
Places places_of(std::string_view source, Is is) {
  Places places;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (is(source[at])) places.push_back(static_cast<std::uint32_t>(at));
  }
  places.push_back(static_cast<std::uint32_t>(source.size()));
  return places;
}

/// What stands in memory of its own, to its last byte, is searched: so a sanitizer sees a look behind it.
void check(std::string_view text) {
  const auto bytes = std::make_unique<char[]>(text.size());
  std::copy(text.begin(), text.end(), bytes.get());
  const std::string_view source(bytes.get(), text.size());
  const Signs found = find_signs(source);
  const Places expected = places_of(source, is_sign);
  REQUIRE(Places(found.places.get(), found.places.get() + expected.size()) == expected);
  REQUIRE(found.strange == places_of(source, is_strange));
}

std::string random_text(std::size_t size, std::string_view bytes, std::mt19937& random) {
  std::string text(size, ' ');
  for (char& c : text) c = bytes.empty() ? static_cast<char>(random()) : bytes[random() % bytes.size()];
  return text;
}

TEST_CASE("each of 256 bytes is what it is, at each place of a block") {
  for (std::size_t place = 0; place < 64; ++place) {
    for (int byte = 0; byte < 256; ++byte) {
      CAPTURE(place);
      CAPTURE(byte);
      std::string text(64, 'x');
      text[place] = static_cast<char>(byte);
      check(text);
    }
  }
}

TEST_CASE("texts of any length, with few signs, many, and nothing else") {
  std::mt19937 random(11);  // NOLINT: the same texts every time
  for (std::size_t size = 0; size <= 260; ++size) {
    CAPTURE(size);
    for (const std::string_view bytes :
         {std::string_view(), signs, std::string_view("abcdefghijklmnop :\n"),
          std::string_view("\xC3\xA4\r\n"), std::string_view("\x1F !~\x7F\x80\xFF"),
          std::string_view("Z[\\]^z{|}~!\"#$")}) {
      for (int round = 0; round < 4; ++round) check(random_text(size, bytes, random));
    }
  }
}

TEST_CASE("a cursor finds the first sign from a place on, to the end of the source and not beyond") {
  std::mt19937 random(12);  // NOLINT
  for (int round = 0; round < 300; ++round) {
    const std::string text = random_text(random() % 150, "abcde :\n", random);
    CAPTURE(text);
    const Signs found = find_signs(text);
    SignCursor cursor{.source = text, .next = found.places.get()};
    for (std::size_t at = 0; at <= text.size(); at += 1 + random() % 5) {
      const auto sign = std::min(text.find_first_of(signs, at), text.size());
      REQUIRE(cursor.find(at) == sign);
      REQUIRE(cursor.byte(sign) == (sign < text.size() ? text[sign] : '\n'));
      REQUIRE(cursor.between(at, sign) == text.substr(at, sign - at));
    }
  }
}

}  // namespace
}  // namespace fu::store
