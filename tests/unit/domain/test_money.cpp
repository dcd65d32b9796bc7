// Amounts as exact decimal text.
#include "domain/money.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

TEST_CASE("a value is an amount, blanks and three capital letters") {
  struct Case {
    std::string_view text;
    std::optional<Money> money;
  };
  for (const auto& [text, money] : {
           Case{"12000 EUR", Money{"12000", "EUR"}},
           Case{"12000.50 EUR", Money{"12000.50", "EUR"}},
           Case{"0 USD", Money{"0", "USD"}},
           Case{"007.10 CHF", Money{"007.10", "CHF"}},
           Case{"12000   EUR", Money{"12000", "EUR"}},
           Case{"123456789012345678901234567890 JPY", Money{"123456789012345678901234567890", "JPY"}},
           Case{"", {}},
           Case{"12000", {}},
           Case{"EUR", {}},
           Case{"12000EUR", {}},
           Case{"EUR 12000", {}},
           Case{"12000 eur", {}},
           Case{"12000 EURO", {}},
           Case{"12000 EU", {}},
           Case{"12000 €", {}},
           Case{"12000 E1R", {}},
           Case{"12,000 EUR", {}},
           Case{"12000. EUR", {}},
           Case{".50 EUR", {}},
           Case{"1.2.3 EUR", {}},
           Case{"-5 EUR", {}},
           Case{"1e3 EUR", {}},
           Case{" 12000 EUR", {}},
       }) {
    CAPTURE(text);
    CHECK((parse_money(text) == money));
  }
  CHECK(format_money({"12000.50", "EUR"}) == "12000.50 EUR");
}

TEST_CASE("amounts are compared exactly, however they are written and however long") {
  struct Case {
    std::string_view smaller, larger;
  };
  for (const auto& [smaller, larger] : {
           Case{"9", "10"},
           Case{"0", "0.01"},
           Case{"10.09", "10.1"},
           Case{"10.1", "10.11"},
           Case{"0.99", "1"},
           Case{"0099", "100"},
           Case{"0.10000000000000000000000000001", "0.10000000000000000000000000002"},
           Case{"99999999999999999999999999999", "100000000000000000000000000000"},
       }) {
    CAPTURE(smaller);
    CAPTURE(larger);
    CHECK(compare_amounts(smaller, larger) < 0);
    CHECK(compare_amounts(larger, smaller) > 0);
  }
  for (const auto& [a, b] : {Case{"5", "5.00"}, Case{"007", "7"}, Case{"0.0", "0"}, Case{"1.10", "1.1"}}) {
    CAPTURE(a);
    CHECK(compare_amounts(a, b) == 0);
  }
}

TEST_CASE("three decimals are more likely thousands") {
  for (const std::string_view amount : {"12.000", "1.500", "0.125"}) {
    CAPTURE(amount);
    CHECK(looks_like_thousands(amount));
  }
  for (const std::string_view amount : {"12000", "12.50", "12.5", "12.0000", "1234"}) {
    CAPTURE(amount);
    CHECK_FALSE(looks_like_thousands(amount));
  }
}

}  // namespace
}  // namespace fu
