/// Days in doctest's messages, as 2026-11-20.
#pragma once

#include <doctest/doctest.h>

#include "domain/day.hpp"

namespace doctest {

template <>
struct StringMaker<fu::Day> {
  static String convert(const fu::Day& day) { return fu::format_day(day).c_str(); }
};

}  // namespace doctest
