// Random histories: what stood before each contact, found in one walk, against the plain definition, which asks the
// engine anew for each contact.
//
// FU_CASES is the number of histories (20000), FU_SEED the first one's seed; a failure prints the one to repeat it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "domain/punctuality.hpp"
#include "property/random_history.hpp"
#include "store/rules_reader.hpp"

namespace fu {
namespace {

using testing::Random;

struct History {
  std::uint64_t seed = 0;
  Rules rules;
  Prospect prospect;
  Day last_day;
};

const Rules& built_in_rules() {
  static const store::RulesRead read = store::read_rules("", "fu.yaml");
  return read.rules.value();
}

/// Outcomes that stop only in some cadences, and marks, are rare otherwise.
void add_stops_and_marks(Random& random, History& history) {
  for (Cadence cadence : std::vector(history.rules.cadences.all())) {
    if (!random.percent(30)) continue;
    cadence.outcomes.put({.name = "reached", .stop = StopReason::asked});
    history.rules.cadences.put(std::move(cadence));
  }
  for (LogEntry& entry : history.prospect.log) {
    if (random.percent(15)) entry.cadence = random.pick(history.rules.cadences).name;
    if (random.percent(8)) entry.resume = "they called";
  }
}

History make_history(std::uint64_t seed) {
  Random random(seed);
  const Day base = Day{std::chrono::year{2026} / 1 / 1} + Days{random.between(0, 1000)};
  History history{.seed = seed, .rules = testing::random_rules(random, built_in_rules(), base)};
  history.prospect = testing::random_prospect(random, history.rules, base);
  if (random.percent(40)) add_stops_and_marks(random, history);
  history.last_day = random.percent(50) ? base + Days{900} : testing::random_day(random, base, 60);
  return history;
}

/// The entries up to the last day, in order.
std::vector<std::size_t> order_of(const History& history) {
  const auto& log = history.prospect.log;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < log.size(); ++i) {
    if (log[i].date <= history.last_day) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return log[a].date < log[b].date; });
  return order;
}

/// As long as the entries from this place on have not been made.
State state_before(const History& history, const std::vector<std::size_t>& order, std::size_t place) {
  Prospect earlier = history.prospect;
  for (std::size_t i = place; i < order.size(); ++i) earlier.log[order[i]].date = last_day();
  // The day that the plan runs from without a mark is that of the whole log, whatever of it counts.
  if (!earlier.added) earlier.added = history.prospect.log[order.front()].date;
  State state = compute_state(earlier, history.rules, history.prospect.log[order[place]].date);
  state.position.cadence = nullptr;  // of `earlier`
  return state;
}

std::string describe(const History& history) {
  return "repeat with FU_SEED=" + std::to_string(history.seed) + " FU_CASES=1\nlast day " +
         format_day(history.last_day) + "\n" + testing::describe_prospect(history.prospect) +
         testing::describe_rules(history.rules);
}

TEST_CASE("one walk finds what the engine says before each contact") {
  const std::uint64_t cases = testing::number_from_environment("FU_CASES", 20'000);
  const std::uint64_t first = testing::number_from_environment("FU_SEED", 7'000'000'000);
  std::size_t contacts = 0;
  std::size_t late = 0;
  std::size_t promised = 0;
  for (std::uint64_t seed = first; seed < first + cases; ++seed) {
    const History history = make_history(seed);
    const Prospect& prospect = history.prospect;
    const std::vector<std::size_t> order = order_of(history);
    const WorkCalendar& calendar = history.rules.calendar.of(prospect.owner);

    std::vector<Expectation> expected;
    std::vector<Reckoned> reckoned;
    for (std::size_t place = 0; place < order.size(); ++place) {
      const LogEntry& entry = prospect.log[order[place]];
      if (!entry.is_contact()) continue;
      const State before = state_before(history, order, place);
      if (before.stopped) continue;
      expected.push_back({.entry = order[place], .window = before.window, .pin = before.position.pin});
      if (calendar.worked(before.window.late, entry.date) >= 1) {
        reckoned.push_back({.day = before.window.late, .what = Punctuality::late});
        ++late;
      } else if (!before.position.pin || entry.date >= before.position.pin->day) {
        reckoned.push_back({.day = entry.date, .what = Punctuality::on_time});
      } else {
        ++promised;
      }
    }
    const State state = compute_state(prospect, history.rules, history.last_day);
    if (!state.stopped && state.overdue_days >= 1)
      reckoned.push_back({.day = state.window.late, .what = Punctuality::missed});
    contacts += expected.size();

    const bool same = expectations(prospect, history.rules, history.last_day) == expected &&
                      reckon(prospect, state, history.rules, history.last_day) == reckoned;
    if (!same) FAIL(describe(history));
  }
  if (cases >= 1000) {
    CHECK(contacts > cases);
    CHECK(late > cases / 10);
    CHECK(promised > cases / 100);
  }
}

}  // namespace
}  // namespace fu
