// Counts by week, channel, outcome and hour. Monday 2 November 2026 begins a week.
#include "domain/activity.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

Statistics told(const Activity& activity) {
  Statistics statistics;
  activity.tell(statistics);
  return statistics;
}

TEST_CASE("weeks begin on Monday, and none is left out up to the last day") {
  Activity activity({.from = std::nullopt, .to = nov(23)});
  activity.add_contact({.date = nov(2), .via = "call"}, true);
  activity.add_contact({.date = nov(8), .via = "call"}, false);
  activity.add({.day = nov(16), .what = Punctuality::late});
  activity.add_new(nov(9));
  const auto weeks = told(activity).weeks;
  REQUIRE(weeks.size() == 4);
  CHECK(weeks[0] == WeekCount{.monday = nov(2), .contacts = 2, .touches = 1, .attempts = 1});
  CHECK(weeks[1] == WeekCount{.monday = nov(9), .added = 1});
  CHECK(weeks[2] == WeekCount{.monday = nov(16), .late = 1});
  CHECK(weeks[3] == WeekCount{.monday = nov(23)});
}

TEST_CASE("what lies outside of the period does not count, both ends of it do") {
  Activity activity({.from = nov(4), .to = nov(10)});
  for (const int number : {3, 4, 10, 11}) {
    activity.add_contact({.date = nov(number), .via = "call"}, true);
    activity.add_new(nov(number));
    activity.add({.day = nov(number), .what = Punctuality::missed});
  }
  const Statistics statistics = told(activity);
  CHECK(statistics.contacts == 2);
  CHECK(statistics.missed == 2);
  REQUIRE(statistics.weeks.size() == 2);
  CHECK(statistics.weeks[0].added == 1);
  CHECK(told(Activity({.from = nov(4), .to = nov(10)})).weeks.empty());
}

TEST_CASE("channels and outcomes stand in the order of their contacts, then of their names") {
  Activity activity({.from = std::nullopt, .to = nov(30)});
  activity.add_contact({.date = nov(2), .via = "email", .outcome = "sent"}, true);
  activity.add_contact({.date = nov(2), .via = "call"}, true);
  activity.add_contact({.date = nov(2), .via = "call", .outcome = "reached"}, true);
  Activity other({.from = std::nullopt, .to = nov(30)});
  other.add_contact({.date = nov(3), .via = "call", .outcome = "busy"}, false);
  other.add_contact({.date = nov(3), .via = "call", .outcome = "reached"}, true);
  other.add_contact({.date = nov(3), .via = "an owl"}, true);
  activity.join(other);
  const Statistics statistics = told(activity);
  std::vector<std::string> words;
  for (const ChannelCount& channel : statistics.channels)
    words.push_back(channel.via + " " + std::to_string(channel.contacts) + "=" +
                    std::to_string(channel.touches) + "+" + std::to_string(channel.attempts));
  CHECK(join(words, ", ") == "call 4=3+1, an owl 1=1+0, email 1=1+0");
  words.clear();
  for (const OutcomeCount& outcome : statistics.outcomes)
    words.push_back(outcome.via + " " + outcome.outcome + " " + std::to_string(outcome.contacts));
  CHECK(join(words, ", ") == "call reached 2, call  1, call busy 1, an owl  1, email sent 1");
}

/// So many calls at an hour, of which some were answered.
void add_calls(Activity& activity, const std::string& time, int answered, int unanswered) {
  for (int i = 0; i < answered; ++i)
    activity.add_contact({.date = nov(2), .time = time, .via = "call", .outcome = "reached"}, true);
  for (int i = 0; i < unanswered; ++i)
    activity.add_contact({.date = nov(2), .time = time, .via = "call", .outcome = "voicemail"}, true);
}

TEST_CASE("a call is answered when it was a touch and neither voicemail nor a gatekeeper took it") {
  Activity activity({.from = std::nullopt, .to = nov(30)});
  const auto call = [&](const std::string& outcome, bool is_touch) {
    activity.add_contact({.date = nov(2), .time = "09:59", .via = "call", .outcome = outcome}, is_touch);
  };
  call("reached", true);
  call("", true);
  call("voicemail", true);
  call("gatekeeper", true);
  call("no-answer", false);
  activity.add_contact({.date = nov(2), .via = "call"}, true);                    // no time
  activity.add_contact({.date = nov(2), .time = "09:00", .via = "email"}, true);  // no call
  const Statistics statistics = told(activity);
  REQUIRE(statistics.hours.size() == 1);
  CHECK(statistics.hours[0].hour == 9);
  CHECK(statistics.hours[0].answered == Share{.part = 2, .whole = 5});
}

TEST_CASE("the best three hours are those of the largest share, of five calls and more") {
  Activity activity({.from = std::nullopt, .to = nov(30)});
  add_calls(activity, "08:00", 4, 0);  // too few
  add_calls(activity, "09:00", 3, 2);  // 60 %
  add_calls(activity, "10:00", 4, 2);  // 66.7 %
  add_calls(activity, "11:00", 6, 4);  // 60 % of more calls
  add_calls(activity, "14:00", 3, 2);  // 60 %, later than nine
  add_calls(activity, "23:59", 1, 9);
  CHECK(told(activity).best_hours == std::vector<std::size_t>{10, 11, 9});
}

}  // namespace
}  // namespace fu
