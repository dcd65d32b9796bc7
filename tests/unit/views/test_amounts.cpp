// Amounts as people read them.
#include "views/amounts.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

TEST_CASE("amounts stand in groups of three, with as many decimals as wanted") {
  const struct {
    const char* amount;
    std::size_t decimals;
    const char* text;
  } cases[] = {
      {"0", 0, "0"},
      {"0", 2, "0.00"},
      {"999", 0, "999"},
      {"1000", 0, "1 000"},
      {"18450.5", 2, "18 450.50"},
      {"123456", 2, "123 456.00"},
      {"1234567.891", 3, "1 234 567.891"},
      {"999999.995", 2, "1 000 000.00"},
      {"0.004", 2, "0.00"},
      {"12.5", 0, "13"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.amount);
    CHECK(format_amount(Decimal(one.amount), one.decimals) == one.text);
  }
}

TEST_CASE("where there are decimals, there are two of them, or as many as are needed") {
  CHECK(decimals_to_show(0) == 0);
  CHECK(decimals_to_show(1) == 2);
  CHECK(decimals_to_show(2) == 2);
  CHECK(decimals_to_show(5) == 5);
}

TEST_CASE("thousandths are percent with one decimal") {
  CHECK(format_per_mille(0) == "0.0%");
  CHECK(format_per_mille(253) == "25.3%");
  CHECK(format_per_mille(1000) == "100.0%");
}

}  // namespace
}  // namespace fu::views
