// The local day by the C library, which honours TZ; date's zones would not.
#include "app/clock.hpp"

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace fu::app {

namespace {

namespace fs = std::filesystem;

std::tm local_time_of(std::time_t moment) {
  std::tm local{};
  ::tzset();
  ::localtime_r(&moment, &local);
  return local;
}

std::tm local_moment() {
  static const std::time_t now = std::time(nullptr);
  return local_time_of(now);
}

Now now_of(const std::tm& local) {
  constexpr int tm_year_zero = 1900;
  const Day day{std::chrono::year{local.tm_year + tm_year_zero} /
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)} /
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
  const auto two_digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return {.day = day, .time = two_digits(local.tm_hour) + ":" + two_digits(local.tm_min)};
}

/// Whether the C library finds the zone that TZ names: as a file, or in the words of POSIX, which say how many hours.
bool is_zone(std::string name) {
  if (name.starts_with(':')) name.erase(0, 1);
  if (name.empty() || name == "UTC" || name == "GMT") return true;
  if (name.find_first_of("0123456789") != std::string::npos && name.find('/') == std::string::npos)
    return true;
  const char* folder = std::getenv("TZDIR");
  const fs::path zones = folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
  std::error_code ignored;
  return fs::is_regular_file(zones / name, ignored);
}

/// "Europe/Berlin" out of the link /etc/localtime.
std::string zone_of_machine() {
  std::error_code ignored;
  const std::string target = fs::read_symlink("/etc/localtime", ignored).string();
  constexpr std::string_view folder = "/zoneinfo/";
  const auto at = target.find(folder);
  return at == std::string::npos ? std::string() : target.substr(at + folder.size());
}

}  // namespace

TimeZone time_zone_of_clock() {
  const std::tm local = local_moment();
  constexpr int minute = 60;
  TimeZone zone{
      .name = {}, .abbreviation = local.tm_zone, .offset = static_cast<int>(local.tm_gmtoff / minute)};
  const char* variable = std::getenv("TZ");
  zone.is_from_variable = variable != nullptr;
  zone.name = zone.is_from_variable ? variable : zone_of_machine();
  zone.is_known = !zone.is_from_variable || zone.offset != 0 || is_zone(zone.name);
  return zone;
}

Now now_by_the_clock() { return now_of(local_moment()); }

Now moment_by_the_clock() { return now_of(local_time_of(std::time(nullptr))); }

std::chrono::seconds running_time() {
  using std::chrono::steady_clock;
  static const steady_clock::time_point begin = steady_clock::now();
  return std::chrono::duration_cast<std::chrono::seconds>(steady_clock::now() - begin);
}

}  // namespace fu::app
