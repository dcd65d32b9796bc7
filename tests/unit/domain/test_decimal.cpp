// Sums and parts of money, exact at any length.
#include "domain/decimal.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

TEST_CASE("a decimal is written without zeros that are not needed") {
  struct Case {
    const char* amount;
    const char* text;
  };
  for (const Case& one :
       {Case{"0", "0"}, Case{"000.00", "0"}, Case{"12000", "12000"}, Case{"0012000.50", "12000.5"},
        Case{"0.05", "0.05"}, Case{"10", "10"}, Case{"100.00", "100"}}) {
    CAPTURE(one.amount);
    CHECK(Decimal(one.amount).text() == one.text);
  }
}

TEST_CASE("sums are exact") {
  CHECK((Decimal("0.1") + Decimal("0.2")).text() == "0.3");
  CHECK((Decimal("999.99") + Decimal("0.01")).text() == "1000");
  CHECK((Decimal() + Decimal("5")).text() == "5");
  CHECK((Decimal("99999999999999999999999999.99") + Decimal("0.02")).text() ==
        "100000000000000000000000000.01");
}

TEST_CASE("percentages are exact") {
  CHECK(Decimal("18450.50").percent(50).text() == "9225.25");
  CHECK(Decimal("12000").percent(10).text() == "1200");
  CHECK(Decimal("0.01").percent(5).text() == "0.0005");
  CHECK(Decimal("7").percent(0).text() == "0");
  CHECK(Decimal("7.7").percent(100).text() == "7.7");
}

TEST_CASE("decimals are compared by value") {
  CHECK(Decimal("2").compare(Decimal("10")) < 0);
  CHECK(Decimal("2.50").compare(Decimal("2.5")) == 0);
  CHECK(Decimal("0.3").compare(Decimal("0.25")) > 0);
  CHECK(Decimal("0").compare(Decimal("0.001")) < 0);
}

TEST_CASE("rounding goes up from a half on, and never makes more decimals than there were") {
  CHECK(Decimal("922.525").rounded(2).text() == "922.53");
  CHECK(Decimal("922.5249").rounded(2).text() == "922.52");
  CHECK(Decimal("0.005").rounded(2).text() == "0.01");
  CHECK(Decimal("0.0049").rounded(2).text() == "0");
  CHECK(Decimal("0.0006").rounded(2).text() == "0");
  CHECK(Decimal("999.995").rounded(2).text() == "1000");
  CHECK(Decimal("0.5").rounded(0).text() == "1");
  CHECK(Decimal("12.5").rounded(2).text() == "12.5");
  CHECK(Decimal("0").rounded(2).text() == "0");
  CHECK(Decimal("12.50").decimals() == 1);
}

TEST_CASE("a share in thousandths rounds halves up") {
  CHECK(Decimal("1").per_mille_of(Decimal("3")) == 333);
  CHECK(Decimal("2").per_mille_of(Decimal("3")) == 667);
  CHECK(Decimal("1").per_mille_of(Decimal("2000")) == 1);
  CHECK(Decimal("0.9").per_mille_of(Decimal("2000")) == 0);
  CHECK(Decimal("5.50").per_mille_of(Decimal("5.5")) == 1000);
  CHECK(Decimal("0").per_mille_of(Decimal("5")) == 0);
}

}  // namespace
}  // namespace fu
