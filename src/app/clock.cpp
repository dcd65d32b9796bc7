// The local day by the C library, which honours TZ; date's zones would not.
#include "app/clock.hpp"

#include <ctime>

namespace fu::app {

Day today_by_the_clock() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  ::tzset();
  ::localtime_r(&now, &local);
  constexpr int tm_year_zero = 1900;
  return Day{std::chrono::year{local.tm_year + tm_year_zero} /
             std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)} /
             std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

}  // namespace fu::app
