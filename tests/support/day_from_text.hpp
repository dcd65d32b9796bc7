/// Days in tests, written as people read them.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "domain/day.hpp"
#include "support/doctest_day.hpp"

namespace fu::testing {

/// `day("2026-11-20")`; a text that is no day is a mistake in the test.
inline Day day(std::string_view text) {
  const auto read = parse_day(text);
  if (!read) throw std::logic_error("the test names a day that does not exist: " + std::string(text));
  return *read;
}

/// A day of November 2026, which begins on a Sunday: `nov(3)` is a Tuesday.
inline Day nov(int number) { return day("2026-11-01") + Days{number - 1}; }

}  // namespace fu::testing
