// Groups of three digits, from the point outwards.
#include "views/amounts.hpp"

#include <algorithm>

#include "domain/share.hpp"

namespace fu::views {

namespace {

constexpr std::size_t group = 3;

}  // namespace

std::size_t decimals_to_show(std::size_t most) { return most == 0 ? 0 : std::max<std::size_t>(most, 2); }

std::string format_amount(const Decimal& amount, std::size_t decimals) {
  const Decimal rounded = amount.rounded(decimals);
  std::string text = rounded.text();
  std::string fraction;
  if (const auto point = text.find('.'); point != std::string::npos) {
    fraction = text.substr(point + 1);
    text.resize(point);
  }
  fraction.append(decimals - fraction.size(), '0');
  for (std::size_t at = text.size(); at > group;) text.insert(at -= group, " ");
  return decimals == 0 ? text : text + "." + fraction;
}

std::string format_per_mille(unsigned per_mille) {
  return format_percent({.part = per_mille, .whole = 1000}) + "%";
}

}  // namespace fu::views
