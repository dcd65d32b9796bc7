// Days and working days: every day of four centuries, and random calendars against walking day by day.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "domain/calendar.hpp"
#include "domain/day.hpp"
#include "property/random_history.hpp"
#include "property/second_model.hpp"
#include "support/doctest_day.hpp"

namespace fu {
namespace {

using testing::Random;

/// Year, month and day as people count them.
struct PlainDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

int plain_length(int year, int month) {
  constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
  return lengths.at(static_cast<std::size_t>(month - 1)) + (month == 2 && is_leap ? 1 : 0);
}

PlainDate day_after(PlainDate date) {
  date.day += 1;
  if (date.day > plain_length(date.year, date.month)) date = {date.year, date.month + 1, 1};
  if (date.month > 12) date = {date.year + 1, 1, 1};
  return date;
}

std::string text_of(const PlainDate& date) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
  return text.data();
}

/// The number of the first day of every month from 1800 to 2599, counted from 1970-01-01 month by month.
class MonthTable {
 public:
  MonthTable() {
    int number = 0;
    for (int month = month_of(1970, 1); month < month_of(last_year + 1, 1); ++month) {
      starts_.at(place(month)) = number;
      number += plain_length(month / 12, month % 12 + 1);
    }
    number = 0;
    for (int month = month_of(1970, 1) - 1; month >= month_of(first_year, 1); --month) {
      number -= plain_length(month / 12, month % 12 + 1);
      starts_.at(place(month)) = number;
    }
  }

  /// The same day of the month, or its last.
  Day day_in(int month, int day) const {
    const int clamped = std::min(day, plain_length(month / 12, month % 12 + 1));
    return Day{Days{starts_.at(place(month)) + clamped - 1}};
  }

  static int month_of(int year, int month) { return year * 12 + month - 1; }

 private:
  static constexpr int first_year = 1800;
  static constexpr int last_year = 2599;
  static std::size_t place(int month) { return static_cast<std::size_t>(month - first_year * 12); }

  std::array<int, (last_year - first_year + 1) * 12> starts_{};
};

const MonthTable& months() {
  static const MonthTable table;
  return table;
}

constexpr PlainDate first_date{2000, 1, 1};
constexpr int days_of_400_years = 146'097;

Day first_of_400_years() { return months().day_in(MonthTable::month_of(2000, 1), 1); }

/// Calls `check(day, date)` for every day from 2000-01-01 to 2399-12-31.
template <typename Check>
void for_every_day(Check check) {
  PlainDate date = first_date;
  Day day = first_of_400_years();
  for (int i = 0; i < days_of_400_years; ++i) {
    check(day, date);
    date = day_after(date);
    day += Days{1};
  }
  CHECK(text_of(date) == "2400-01-01");
}

[[noreturn]] void fail(const std::string& what) {
  FAIL(what);
  std::abort();
}

const WorkCalendar every_day{Workdays{true, true, true, true, true, true, true}, {}};
const WorkCalendar monday_to_friday{Workdays{true, true, true, true, true, false, false}, {}};

Day roll_over_weekend(Day day) {
  while ((day.time_since_epoch().count() % 7 + 7 + 3) % 7 >= 5) day += Days{1};
  return day;
}

TEST_CASE("every day of 400 years has its date, its weekday and its distance") {
  for_every_day([](Day day, const PlainDate& date) {
    const std::chrono::year_month_day parts = date_of(day);
    const bool is_right = static_cast<int>(parts.year()) == date.year &&
                          static_cast<int>(static_cast<unsigned>(parts.month())) == date.month &&
                          static_cast<int>(static_cast<unsigned>(parts.day())) == date.day;
    // 2000-01-01 was a Saturday, the sixth day of the ISO week.
    const auto distance = (day - first_of_400_years()).count();
    const auto weekday = static_cast<int>(weekday_of(day).iso_encoding());
    if (!is_right || weekday != (distance + 5) % 7 + 1 ||
        days_between(first_of_400_years(), day) != distance ||
        days_between(day, first_of_400_years()) != -distance || format_day(day) != text_of(date)) {
      fail(text_of(date));
    }
  });
}

TEST_CASE("months added to every day of 400 years keep the day of the month or clamp to the last") {
  std::vector<int> numbers{-1200, -121, 36, 48, 60, 120, 600, 1200};
  for (int number = -25; number <= 25; ++number) numbers.push_back(number);
  for (const int number : numbers) {
    Day previous{Days{-1'000'000}};
    for_every_day([&](Day day, const PlainDate& date) {
      const Day later = add_months(day, number);
      const Day expected = months().day_in(MonthTable::month_of(date.year, date.month) + number, date.day);
      if (later != expected || later < previous) {
        fail(text_of(date) + " and " + std::to_string(number) + " months: " + format_day(later));
      }
      previous = later;
    });
  }
}

TEST_CASE("time added to every day of 400 years is monotone and rolls to a working day") {
  struct Addition {
    int count;
    Unit unit;
  };
  const std::vector<Addition> additions{
      {0, Unit::days},   {1, Unit::days},   {3, Unit::days},   {100, Unit::days},
      {0, Unit::weeks},  {1, Unit::weeks},  {4, Unit::weeks},  {52, Unit::weeks},
      {0, Unit::months}, {1, Unit::months}, {3, Unit::months}, {12, Unit::months},
      {0, Unit::years},  {1, Unit::years},  {4, Unit::years},  {100, Unit::years},
  };
  for (const Addition& add : additions) {
    Day previous{Days{-1'000'000}};
    for_every_day([&](Day day, const PlainDate& date) {
      Day expected = day;
      switch (add.unit) {
        case Unit::days: expected = day + Days{add.count}; break;
        case Unit::weeks: expected = day + Days{7 * add.count}; break;
        case Unit::months:
          expected = months().day_in(MonthTable::month_of(date.year, date.month) + add.count, date.day);
          break;
        case Unit::years:
          expected = months().day_in(MonthTable::month_of(date.year + add.count, date.month), date.day);
          break;
        case Unit::working_days: break;
      }
      const Day later = monday_to_friday.plus(day, add.count, add.unit);
      if (every_day.plus(day, add.count, add.unit) != expected ||
          monday_to_friday.plus_unrolled(day, add.count, add.unit) != expected ||
          later != roll_over_weekend(expected) || later < previous) {
        fail(text_of(date) + " and " + format_interval({add.count, add.count, add.unit}) + ": " +
             format_day(later));
      }
      previous = later;
    });
  }
}

TEST_CASE("a year is twelve months, a week is seven days, on every day of 400 years") {
  for_every_day([](Day day, const PlainDate& date) {
    for (const int count : {1, 2, 5}) {
      if (every_day.plus(day, count, Unit::years) != every_day.plus(day, 12 * count, Unit::months) ||
          every_day.plus(day, count, Unit::weeks) != every_day.plus(day, 7 * count, Unit::days) ||
          every_day.plus(day, count, Unit::working_days) != every_day.plus(day, count, Unit::days)) {
        fail(text_of(date));
      }
    }
  });
}

TEST_CASE("working days from Monday to Friday are counted on every day of 400 years") {
  Day first = first_of_400_years();
  int worked = 0;
  for_every_day([&](Day day, const PlainDate& date) {
    if (date.month == 1 && date.day == 1) {
      first = day;
      worked = 0;
    }
    const bool works = roll_over_weekend(day) == day;
    if (works && day != first) worked += 1;
    if (monday_to_friday.works(day) != works || monday_to_friday.roll(day) != roll_over_weekend(day) ||
        monday_to_friday.worked(first, day) != worked ||
        (works && worked > 0 && monday_to_friday.plus(first, worked, Unit::working_days) != day)) {
      fail(text_of(date));
    }
  });
}

TEST_CASE("random calendars roll, add and count as one who walks day by day") {
  const Day base = months().day_in(MonthTable::month_of(2027, 6), 15);
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    Random random(seed);
    const Calendar calendar = testing::random_calendar(random, base);
    const std::string owner = random.percent(30) ? "" : random.percent(50) ? "dana" : "lee";
    const WorkCalendar& of_owner = calendar.of(owner);
    const model::Walker walker(calendar, owner);
    const auto fail_on = [&](const std::string& what, Day day) {
      fail("seed " + std::to_string(seed) + ": " + what + " " + format_day(day));
    };

    for (Day day = base - Days{400}; day < base + Days{400}; day += Days{1}) {
      if (of_owner.works(day) != walker.works(day)) fail_on("works", day);
      if (of_owner.roll(day) != walker.roll(day)) fail_on("roll", day);
      const Unit unit = static_cast<Unit>(random.index(5));
      const int count = random.between(0, unit == Unit::years ? 4 : 40);
      const std::string wait = format_interval({count, count, unit});
      if (of_owner.plus(day, count, unit) != walker.plus(day, count, unit)) fail_on("plus " + wait, day);
      if (of_owner.plus_unrolled(day, count, unit) != walker.plus_unrolled(day, count, unit)) {
        fail_on("plus, not rolled, " + wait, day);
      }
      if (of_owner.plus(day, count, unit) > of_owner.plus(day + Days{1}, count, unit))
        fail_on("order " + wait, day);
      if (of_owner.plus(day, count, unit) > of_owner.plus(day, count + 1, unit))
        fail_on("growth " + wait, day);
      const Day other = base + Days{random.between(-500, 500)};
      if (of_owner.worked(day, other) != walker.worked(day, other))
        fail_on("worked to " + format_day(other), day);
    }
  }
}

TEST_CASE("working days add up, and one by one they are the days that work") {
  const Day base = months().day_in(MonthTable::month_of(2028, 2), 20);
  for (std::uint64_t seed = 1000; seed < 1400; ++seed) {
    Random random(seed);
    const Calendar calendar = testing::random_calendar(random, base);
    const WorkCalendar& days = calendar.of(random.percent(50) ? "dana" : "");
    for (int i = 0; i < 300; ++i) {
      std::array<Day, 3> three{};
      for (Day& day : three) day = testing::random_day(random, base, random.percent(50) ? 40 : 900);
      std::sort(three.begin(), three.end());
      const auto [a, b, c] = three;
      const int sum = days.worked(a, b) + days.worked(b, c);
      const int one = days.worked(a, a + Days{1});
      const int number = days.worked(a, c);
      const bool is_right = number == sum && one == (days.works(a + Days{1}) ? 1 : 0) &&
                            days.worked(a, a) == 0 && days.worked(c, a) == 0 &&
                            (number == 0 || days.plus(a, number, Unit::working_days) <= c) &&
                            days.plus(a, number + 1, Unit::working_days) > c && days.works(days.roll(a)) &&
                            days.worked(a - Days{1}, days.roll(a)) == 1;
      if (!is_right) {
        fail("seed " + std::to_string(seed) + ": " + format_day(a) + ", " + format_day(b) + ", " +
             format_day(c));
      }
    }
  }
}

TEST_CASE("ten years on end without a working day are found, nine are not") {
  const Workdays week{true, true, true, true, true, false, false};
  const Day monday = months().day_in(MonthTable::month_of(2030, 1), 7);
  CHECK(WorkCalendar(Workdays{}, {}).find_workless_decade().has_value());
  CHECK_FALSE(WorkCalendar(week, {}).find_workless_decade().has_value());
  CHECK_FALSE(WorkCalendar(week, {{monday, monday + Days{9 * 365}}}).find_workless_decade().has_value());

  const WorkCalendar eleven(week, {{monday, monday + Days{11 * 365}}});
  REQUIRE(eleven.find_workless_decade().has_value());
  const Day found = *eleven.find_workless_decade();
  CHECK(eleven.worked(found - Days{1}, found + Days{3652}) == 0);

  // Two that touch make one.
  const WorkCalendar six_and_six(
      week, {{monday + Days{6 * 365}, monday + Days{12 * 365}}, {monday, monday + Days{6 * 365 - 1}}});
  CHECK(six_and_six.find_workless_decade().has_value());

  // Two far apart do not, but each may be one.
  const DayRange holiday{monday, monday};
  const Day later = monday + Days{12 * 365};
  CHECK_FALSE(WorkCalendar(week, {holiday, {later, later}}).find_workless_decade().has_value());
  const WorkCalendar after_a_holiday(week, {holiday, {later, later + Days{11 * 365}}});
  REQUIRE(after_a_holiday.find_workless_decade().has_value());
  CHECK(*after_a_holiday.find_workless_decade() > monday + Days{1});

  const Day base = months().day_in(MonthTable::month_of(2027, 6), 15);
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    const Calendar calendar = testing::random_calendar(random, base);
    CHECK_FALSE(calendar.of("dana").find_workless_decade().has_value());
  }
}

TEST_CASE("the first ten years without a working day are those that one finds who walks day by day") {
  const Day base = months().day_in(MonthTable::month_of(2040, 1), 1);
  const auto years = [](int number) { return Days{number * 1461 / 4}; };
  int found = 0;
  for (std::uint64_t seed = 0; seed < 600; ++seed) {
    Random random(seed);
    Workdays workdays{};
    for (bool& works : workdays) works = random.percent(30);
    workdays.at(random.index(workdays.size())) = true;
    std::vector<Holiday> holidays;
    std::vector<Absence> absences;
    // Nearly a row, so that the gaps matter, and a little from elsewhere.
    Day next = base - years(random.between(5, 15));
    while (next < base + years(15)) {
      const DayRange range{next, next + Days{random.between(100, 2500)}};
      const bool is_holiday = random.percent(50);
      if (is_holiday) holidays.push_back({range, "holiday"});
      if (!is_holiday || random.percent(20)) absences.push_back({"dana", range});
      next = range.to + Days{random.between(-3, 6)};
    }
    const Day elsewhere = testing::random_day(random, base, 5000);
    if (random.percent(50)) absences.push_back({"dana", {elsewhere, elsewhere + Days{10}}});
    std::reverse(absences.begin(), absences.end());
    const Calendar calendar(workdays, holidays, absences);
    for (const std::string owner : {"", "dana"}) {
      const model::Walker walker(calendar, owner);
      std::optional<Day> expected, free_since;
      for (Day day = base - years(25); day < base + years(40) && !expected; day += Days{1}) {
        if (!walker.works(day)) {
          if (!free_since) free_since = day;
        } else if (free_since) {
          if (day >= add_months(*free_since, 120)) expected = free_since;
          free_since.reset();
        }
      }
      found += expected ? 1 : 0;
      if (calendar.of(owner).find_workless_decade() != expected) {
        fail("seed " + std::to_string(seed) + ", owner '" + owner + "'");
      }
    }
  }
  CHECK(found > 100);
  CHECK(found < 1100);
}

TEST_CASE("every day from 1970 to 2200 is written and read back") {
  PlainDate date{1970, 1, 1};
  Day day{Days{0}};
  CHECK(first_day() == day);
  for (; date.year < 2201; date = day_after(date), day += Days{1}) {
    const std::string text = text_of(date);
    const DayText read = read_day(text);
    if (format_day(day) != text || read.day != day || !read.message.empty() || parse_day(text) != day)
      fail(text);
  }
  CHECK(last_day() == day - Days{1});
}

TEST_CASE("of all texts of the form 0000-00-00 exactly the days of the calendar are read") {
  PlainDate date{1970, 1, 1};
  for (int year = 1960; year <= 2210; ++year) {
    for (int month = 0; month <= 19; ++month) {
      for (int day = 0; day <= 39; ++day) {
        const std::string text = text_of({year, month, day});
        const bool is_day = text == text_of(date) && date.year <= 2200;
        const DayText read = read_day(text);
        if (read.day.has_value() != is_day || read.message.empty() != is_day) fail(text);
        if (parse_day(text).has_value() != is_day) fail(text);
        if (is_day) date = day_after(date);
      }
    }
  }
  CHECK(text_of(date) == "2201-01-01");
}

TEST_CASE("near misses are no days") {
  using namespace std::string_literals;
  for (const std::string& text : {""s,
                                  " "s,
                                  "2026"s,
                                  "2026-02"s,
                                  "2026-2-9"s,
                                  "2026-02-9"s,
                                  "2026-2-09"s,
                                  "2026-02-30"s,
                                  "2026-02-29"s,
                                  "2100-02-29"s,
                                  "2026-04-31"s,
                                  "2026-00-10"s,
                                  "2026-13-01"s,
                                  "2026-01-00"s,
                                  "2026-01-32"s,
                                  "1969-12-31"s,
                                  "2201-01-01"s,
                                  "0000-01-01"s,
                                  "9999-12-31"s,
                                  "26-02-09"s,
                                  "02026-02-09"s,
                                  "2026-02-009"s,
                                  "20260209"s,
                                  "2026/02/09"s,
                                  "2026.02.09"s,
                                  "09-02-2026"s,
                                  "2026-Feb-09"s,
                                  "2026-02-09 "s,
                                  " 2026-02-09"s,
                                  "2026-02-09\n"s,
                                  "2026-02-09\r"s,
                                  "2026-02-09T00:00"s,
                                  "2026-02-09Z"s,
                                  "2026-02-09, noon"s,
                                  "2026-02-0 9"s,
                                  "2026- 2-09"s,
                                  "2026-02- 9"s,
                                  "+026-02-09"s,
                                  "-026-02-09"s,
                                  "2026--2-09"s,
                                  "2026-+2-09"s,
                                  "2026-02-+9"s,
                                  "2026-02--9"s,
                                  "2026\xe2\x80\x90"
                                  "02\xe2\x80\x90"
                                  "09"s,
                                  "\xd9\xa2\xd9\xa0\xd9\xa2\xd9\xa6-02-09"s,
                                  "2026-02-09\0"s,
                                  "2026\0"
                                  "02-09"s,
                                  "2026-02-0\0"s,
                                  "today"s,
                                  "plan"s,
                                  "0x7a-02-09"s,
                                  "2026-W07-1"s,
                                  "2026-040"s}) {
    CAPTURE(text);
    CHECK_FALSE(read_day(text).day.has_value());
    CHECK_FALSE(read_day(text).message.empty());
    CHECK_FALSE(parse_day(text).has_value());
  }
}

TEST_CASE("one byte more, less or other is no day, or another one") {
  const std::string text = "2026-02-09";
  for (std::size_t i = 0; i <= text.size(); ++i) {
    for (int byte = 0; byte < 256; ++byte) {
      const char letter = static_cast<char>(byte);
      std::string more = text;
      more.insert(i, 1, letter);
      if (parse_day(more)) fail("one more: " + more);
      if (i == text.size()) continue;
      std::string other = text;
      other[i] = letter;
      const std::optional<Day> day = parse_day(other);
      if (day && format_day(*day) != other) fail("other: " + other);
      const bool is_digit = letter >= '0' && letter <= '9';
      if (day && !is_digit && other != text) fail("no digit: " + other);
    }
    if (i == text.size()) continue;
    std::string less = text;
    less.erase(i, 1);
    if (parse_day(less)) fail("one less: " + less);
  }
}

}  // namespace
}  // namespace fu
