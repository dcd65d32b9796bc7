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
  const std::string text = amount.rounded(decimals).text();
  const std::size_t point = std::min(text.find('.'), text.size());
  std::string out;
  for (std::size_t i = 0; i < point; ++i) {
    if (i > 0 && (point - i) % group == 0) out += ' ';
    out += text[i];
  }
  if (decimals == 0) return out;
  const std::string fraction = point < text.size() ? text.substr(point + 1) : std::string();
  return out + "." + fraction + std::string(decimals - fraction.size(), '0');
}

std::string format_sum(const Decimal& amount, std::string_view currency) {
  return format_amount(amount, decimals_to_show(amount.decimals())).append(" ").append(currency);
}

std::string format_per_mille(unsigned per_mille) {
  return format_percent({.part = per_mille, .whole = 1000}) + "%";
}

}  // namespace fu::views
