/// Open deals that get attention and do not move. See fu-stalled(1).
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "domain/listed.hpp"

namespace fu {

/// How long a deal has stood still.
struct Standstill {
  Day since;  ///< the last change of stage; where there was none, the first day in the book
  int days = 0;
  std::size_t touches = 0;  ///< since then
  std::string judgement;    ///< serious, curious, or empty where nobody has asked

  bool operator==(const Standstill&) const = default;
};

/// Negative where `a` is listed first: the longest, of these the one with most touches; 0: the ID decides.
int compare_standstill(const Standstill& a, const Standstill& b);

/// Nothing where it is no open deal, a promise is open, or it stands for less than `rules.stalled` says. The state is
/// that of `today`.
std::optional<Standstill> find_standstill(const Listed& item, const Rules& rules, Day today);

}  // namespace fu
