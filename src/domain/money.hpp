/// What a deal is worth, as exact decimal text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fu {

/// `amount` is the decimal text of the file, "12000.50"; `currency` three capital letters.
struct Money {
  std::string amount;
  std::string currency;

  bool operator==(const Money&) const = default;
};

/// `AMOUNT CURRENCY`: digits, perhaps a point and digits; one or more blanks; three capital letters.
std::optional<Money> parse_money(std::string_view text);

/// "12000 EUR"
std::string format_money(const Money& money);

/// Digits, perhaps a point and more digits.
bool is_amount(std::string_view text);

/// "12.000": three decimals, which are more likely thousands.
bool looks_like_thousands(std::string_view amount);

/// Negative, zero or positive as `a` is smaller, equal or larger; both are amounts. Exact at any length.
int compare_amounts(std::string_view a, std::string_view b);

}  // namespace fu
