// Sums digit by digit, as on paper.
#include "domain/decimal.hpp"

#include <algorithm>

namespace fu {

namespace {

/// Zeros behind the digits, so that as many as wanted are decimals.
std::string with_decimals(const std::string& digits, std::size_t has, std::size_t wanted) {
  return digits + std::string(wanted - has, '0');
}

std::string without_leading_zeros(std::string digits) {
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

std::string sum(const std::string& a, const std::string& b) {
  std::string out;
  unsigned carry = 0;
  for (std::size_t place = 0; place < std::max(a.size(), b.size()) || carry > 0; ++place) {
    const auto digit = [place](const std::string& digits) {
      return place < digits.size() ? static_cast<unsigned>(digits[digits.size() - 1 - place] - '0') : 0U;
    };
    const unsigned value = digit(a) + digit(b) + carry;
    out += static_cast<char>('0' + value % 10);
    carry = value / 10;
  }
  std::reverse(out.begin(), out.end());
  return out;
}

/// `factor` is at most a few thousand.
std::string product(const std::string& digits, unsigned factor) {
  std::string out;
  unsigned carry = 0;
  for (std::size_t place = 0; place < digits.size() || carry > 0; ++place) {
    const unsigned digit =
        place < digits.size() ? static_cast<unsigned>(digits[digits.size() - 1 - place] - '0') : 0U;
    const unsigned value = digit * factor + carry;
    out += static_cast<char>('0' + value % 10);
    carry = value / 10;
  }
  std::reverse(out.begin(), out.end());
  return without_leading_zeros(std::move(out));
}

/// Both without leading zeros.
int compare_whole(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  return a.compare(b);
}

}  // namespace

Decimal::Decimal(std::string_view amount) {
  const auto point = amount.find('.');
  digits_ = amount.substr(0, point);
  if (point != std::string_view::npos) {
    digits_ += amount.substr(point + 1);
    decimals_ = amount.size() - point - 1;
  }
  drop_zeros();
}

void Decimal::drop_zeros() {
  digits_ = without_leading_zeros(std::move(digits_));
  while (decimals_ > 0 && digits_.ends_with('0')) {
    digits_.pop_back();
    --decimals_;
  }
  if (digits_.empty()) decimals_ = 0;
}

Decimal& Decimal::operator+=(const Decimal& other) {
  const std::size_t decimals = std::max(decimals_, other.decimals_);
  digits_ = sum(with_decimals(digits_, decimals_, decimals),
                with_decimals(other.digits_, other.decimals_, decimals));
  decimals_ = decimals;
  drop_zeros();
  return *this;
}

Decimal Decimal::percent(unsigned percent) const {
  Decimal part;
  part.digits_ = product(digits_, percent);
  part.decimals_ = decimals_ + 2;
  part.drop_zeros();
  return part;
}

Decimal Decimal::rounded(std::size_t decimals) const {
  if (decimals_ <= decimals) return *this;
  const std::size_t dropped = decimals_ - decimals;
  const bool is_up = digits_.size() >= dropped && digits_[digits_.size() - dropped] >= '5';
  Decimal out;
  out.digits_ = digits_.substr(0, digits_.size() - std::min(dropped, digits_.size()));
  if (is_up) out.digits_ = sum(out.digits_, "1");
  out.decimals_ = decimals;
  out.drop_zeros();
  return out;
}

int Decimal::compare(const Decimal& other) const {
  const std::size_t decimals = std::max(decimals_, other.decimals_);
  return compare_whole(without_leading_zeros(with_decimals(digits_, decimals_, decimals)),
                       without_leading_zeros(with_decimals(other.digits_, other.decimals_, decimals)));
}

unsigned Decimal::per_mille_of(const Decimal& whole) const {
  const std::size_t decimals = std::max(decimals_, whole.decimals_);
  const std::string twice_part =
      product(without_leading_zeros(with_decimals(digits_, decimals_, decimals)), 2000);
  const std::string of = without_leading_zeros(with_decimals(whole.digits_, whole.decimals_, decimals));
  // The largest n with (2n - 1) whole <= 2000 part: n - 1/2 <= 1000 part / whole.
  unsigned least = 0;
  unsigned most = 1000;
  while (least < most) {
    const unsigned middle = (least + most + 1) / 2;
    if (compare_whole(product(of, 2 * middle - 1), twice_part) <= 0) {
      least = middle;
    } else {
      most = middle - 1;
    }
  }
  return least;
}

std::string Decimal::text() const {
  if (digits_.empty()) return "0";
  if (decimals_ == 0) return digits_;
  const std::size_t missing = decimals_ >= digits_.size() ? decimals_ + 1 - digits_.size() : 0;
  std::string out = std::string(missing, '0') + digits_;
  return out.insert(out.size() - decimals_, ".");
}

}  // namespace fu
