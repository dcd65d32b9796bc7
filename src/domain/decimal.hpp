/// Exact decimal numbers of any length, 0 or more: sums of money, and what is a percentage of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fu {

class Decimal {
 public:
  Decimal() = default;
  /// The value of an amount (`is_amount` of domain/money).
  explicit Decimal(std::string_view amount);

  Decimal& operator+=(const Decimal& other);
  friend Decimal operator+(Decimal a, const Decimal& b) { return a += b; }

  /// So many percent of it, with two decimals more.
  Decimal percent(unsigned percent) const;

  /// So many decimals at most, halves rounded up.
  Decimal rounded(std::size_t decimals) const;

  /// How many decimals it needs.
  std::size_t decimals() const { return decimals_; }
  bool is_zero() const { return digits_.empty(); }
  bool operator==(const Decimal&) const = default;
  /// Negative, zero or positive as it is smaller than the other, equal or larger.
  int compare(const Decimal& other) const;

  /// How many thousandths of `whole` it is, halves rounded up; at most 1000. `whole` is not zero, nor smaller than this.
  unsigned per_mille_of(const Decimal& whole) const;

  /// "12000", "12000.5": no zero that is not needed.
  std::string text() const;

 private:
  void drop_zeros();

  std::string digits_;        ///< without leading zeros; empty: 0
  std::size_t decimals_ = 0;  ///< how many of them stand behind the point; the last of these is no zero
};

}  // namespace fu
