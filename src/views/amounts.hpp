/// Amounts for reading. Programs get `Decimal::text`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/decimal.hpp"

namespace fu::views {

/// How many decimals amounts get of which one needs `most`: none, or at least two.
std::size_t decimals_to_show(std::size_t most);

/// "18 450.50": so many decimals, rounded or filled up; in groups of three digits.
std::string format_amount(const Decimal& amount, std::size_t decimals);

/// "86 850.50 EUR": exact, with two decimals at least where there are any.
std::string format_sum(const Decimal& amount, std::string_view currency);

/// "12.3%"
std::string format_per_mille(unsigned per_mille);

}  // namespace fu::views
