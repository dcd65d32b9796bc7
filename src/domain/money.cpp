// Amounts are compared as decimal text, never as floating point.
#include "domain/money.hpp"

#include "base/text.hpp"

namespace fu {

namespace {

constexpr std::string_view digits = "0123456789";

std::string_view whole_part(std::string_view amount) {
  const auto whole = amount.substr(0, amount.find('.'));
  const auto first = whole.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view() : whole.substr(first);
}

std::string_view fraction_part(std::string_view amount) {
  const auto point = amount.find('.');
  if (point == std::string_view::npos) return {};
  const auto fraction = amount.substr(point + 1);
  return fraction.substr(0, fraction.find_last_not_of('0') + 1);
}

}  // namespace

bool is_amount(std::string_view text) {
  const auto point = text.find('.');
  const auto whole = text.substr(0, point);
  if (whole.empty() || whole.find_first_not_of(digits) != std::string_view::npos) return false;
  if (point == std::string_view::npos) return true;
  const auto fraction = text.substr(point + 1);
  return !fraction.empty() && fraction.find_first_not_of(digits) == std::string_view::npos;
}

bool looks_like_thousands(std::string_view amount) {
  const auto point = amount.find('.');
  return point != std::string_view::npos && amount.size() - point - 1 == 3;
}

std::optional<Money> parse_money(std::string_view text) {
  const auto blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view amount = text.substr(0, blank);
  const std::string_view currency = trim(text.substr(blank));
  if (!is_amount(amount) || currency.size() != 3) return std::nullopt;
  for (const char letter : currency) {
    if (letter < 'A' || letter > 'Z') return std::nullopt;
  }
  return Money{.amount = std::string(amount), .currency = std::string(currency)};
}

std::string format_money(const Money& money) { return money.amount + " " + money.currency; }

int compare_amounts(std::string_view a, std::string_view b) {
  const std::string_view whole_a = whole_part(a);
  const std::string_view whole_b = whole_part(b);
  if (whole_a.size() != whole_b.size()) return whole_a.size() < whole_b.size() ? -1 : 1;
  if (const int order = whole_a.compare(whole_b); order != 0) return order;
  return fraction_part(a).compare(fraction_part(b));
}

}  // namespace fu
