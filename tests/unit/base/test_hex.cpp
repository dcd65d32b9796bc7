// Bytes as two digits.
#include "base/hex.hpp"

#include <doctest/doctest.h>

using namespace fu;

TEST_CASE("two hexadecimal digits are a byte, whatever stands behind them") {
  CHECK(hex_byte("41") == 'A');
  CHECK(hex_byte("fFx") == '\xFF');
  CHECK(hex_byte("00") == '\0');
}

TEST_CASE("what is no two such digits is no byte") {
  CHECK_FALSE(hex_byte("").has_value());
  CHECK_FALSE(hex_byte("4").has_value());
  CHECK_FALSE(hex_byte("g0").has_value());
  CHECK_FALSE(hex_byte("0g").has_value());
  CHECK_FALSE(hex_byte("-1").has_value());
}
