// The local day by the C library, which honours TZ; date's zones would not.
#include "app/clock.hpp"

#include <ctime>
#include <string>

namespace fu::app {

Now now_by_the_clock() {
  static const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::tzset();
  ::localtime_r(&now, &local);
  constexpr int tm_year_zero = 1900;
  const Day day{std::chrono::year{local.tm_year + tm_year_zero} /
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)} /
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
  const auto two_digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return {.day = day, .time = two_digits(local.tm_hour) + ":" + two_digits(local.tm_min)};
}

}  // namespace fu::app
