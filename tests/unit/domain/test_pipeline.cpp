// Sums of open deals, each currency apart. 20 November 2026 is a Friday.
#include "domain/pipeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "base/text.hpp"
#include "domain/share.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::day;
using testing::nov;

const Day today = nov(20);

Rules make_rules() {
  Rules rules;
  rules.default_cadence = "walk";
  rules.cadences = {{.name = "walk", .steps = {{.wait = {1, 1, Unit::weeks}}}}};
  rules.stages = {{.name = "lead", .chance = 5},
                  {.name = "meeting", .chance = 25},
                  {.name = "proposal", .chance = 50},
                  {.name = "won", .chance = 100, .closed = true},
                  {.name = "lost", .closed = true}};
  return rules;
}

const Rules rules = make_rules();

std::optional<Money> money(std::string_view text) { return text.empty() ? std::nullopt : parse_money(text); }

/// A deal as most cases want it.
struct Deal {
  std::string id;
  std::string stage;
  std::string value;
  std::string judge = {};
};

Prospect prospect_of(const Deal& deal) {
  Prospect prospect{.id = deal.id, .name = "N " + deal.id, .stage = deal.stage, .value = money(deal.value)};
  if (!deal.judge.empty()) prospect.log = {{.date = nov(2), .judge = deal.judge}};
  return prospect;
}

std::vector<Prospect> prospects_of(const std::vector<Deal>& deals) {
  std::vector<Prospect> prospects;
  for (const Deal& deal : deals) prospects.push_back(prospect_of(deal));
  return prospects;
}

void add(PipelineTally& tally, const Prospect& prospect) {
  tally.add({.prospect = prospect, .state = compute_state(prospect, rules, today)});
}

Pipeline pipeline_of(const std::vector<Prospect>& prospects, const Rules& in_force = rules) {
  PipelineTally tally(in_force, today);
  for (const Prospect& prospect : prospects)
    tally.add({.prospect = prospect, .state = compute_state(prospect, in_force, today)});
  return tally.pipeline();
}

std::string tell(const Worth& worth) { return worth.claimed.text() + "/" + worth.honest.text(); }

std::string tell(const WorthByCurrency& sums) {
  std::vector<std::string> parts;
  for (const auto& [currency, worth] : sums) parts.push_back(currency + " " + tell(worth));
  return join(parts, ", ");
}

/// "lead 5%: 2 (1 curious, 0 without value) EUR 3/2 ~ EUR 0.15/0.1"; only stages where somebody is.
std::string tell_stages(const Pipeline& pipeline) {
  std::vector<std::string> lines;
  for (const PipelineStage& stage : pipeline.stages) {
    if (stage.deals == 0) continue;
    lines.push_back(stage.name + " " + (stage.chance ? std::to_string(*stage.chance) + "%" : "?") +
                    (stage.closed ? " closed" : "") + ": " + std::to_string(stage.deals) + " (" +
                    std::to_string(stage.curious) + " curious, " + std::to_string(stage.without_value) +
                    " without value) " + tell(stage.worth) + " ~ " + tell(stage.weighted));
  }
  return join(lines, "; ");
}

/// "EUR 3/2 ~ 0.15/0.1, a 66.7%!"
std::string tell_totals(const Pipeline& pipeline) {
  std::vector<std::string> lines;
  for (const PipelineTotal& total : pipeline.totals) {
    lines.push_back(total.currency + " " + tell(total.worth) + " ~ " + tell(total.weighted) + ", " +
                    total.biggest.id + " " + format_percent({total.biggest.per_mille, 1000}) + "%" +
                    (total.biggest.is_concentrated ? "!" : ""));
  }
  return join(lines, "; ");
}

TEST_CASE("deals are added up by stage and currency, and weighted by the chance of their stage") {
  const struct {
    const char* what;
    std::vector<Deal> deals;
    const char* stages;
    const char* totals;
  } cases[] = {
      {"nobody", {}, "", ""},
      {"a single deal is all there is",
       {{"a", "meeting", "1000 EUR"}},
       "meeting 25%: 1 (0 curious, 0 without value) EUR 1000/1000 ~ EUR 250/250",
       "EUR 1000/1000 ~ 250/250, a 100.0%!"},
      {"three currencies are not mixed",
       {{"a", "lead", "100 EUR"},
        {"b", "lead", "7.25 GBP"},
        {"c", "proposal", "100.50 EUR"},
        {"d", "lead", "3 USD"}},
       "lead 5%: 3 (0 curious, 0 without value) EUR 100/100, GBP 7.25/7.25, USD 3/3 ~ EUR 5/5, "
       "GBP 0.3625/0.3625, USD 0.15/0.15; "
       "proposal 50%: 1 (0 curious, 0 without value) EUR 100.5/100.5 ~ EUR 50.25/50.25",
       "EUR 200.5/200.5 ~ 55.25/55.25, c 50.1%!; GBP 7.25/7.25 ~ 0.3625/0.3625, b 100.0%!; "
       "USD 3/3 ~ 0.15/0.15, d 100.0%!"},
      {"a deal without a value is counted",
       {{"a", "lead", ""}, {"b", "lead", "1 EUR"}},
       "lead 5%: 2 (0 curious, 1 without value) EUR 1/1 ~ EUR 0.05/0.05",
       "EUR 1/1 ~ 0.05/0.05, b 100.0%!"},
      {"no value at all", {{"a", "lead", ""}}, "lead 5%: 1 (0 curious, 1 without value)  ~ ", ""},
      {"who is judged curious counts nothing honestly",
       {{"a", "lead", "200 EUR", "curious"}, {"b", "lead", "100 EUR", "serious"}},
       "lead 5%: 2 (1 curious, 0 without value) EUR 300/100 ~ EUR 15/5",
       "EUR 300/100 ~ 15/5, a 66.7%!"},
      {"all of them curious",
       {{"a", "lead", "200 EUR", "curious"}, {"b", "lead", "", "curious"}},
       "lead 5%: 2 (2 curious, 1 without value) EUR 200/0 ~ EUR 10/0",
       "EUR 200/0 ~ 10/0, a 100.0%!"},
      {"amounts of zero have no share",
       {{"b", "lead", "0 EUR"}, {"a", "lead", "0.00 EUR"}},
       "lead 5%: 2 (0 curious, 0 without value) EUR 0/0 ~ EUR 0/0",
       "EUR 0/0 ~ 0/0, a 0.0%"},
      {"of two that are equally large the first by ID is named",
       {{"b", "lead", "5.0 EUR"}, {"a", "lead", "5 EUR"}, {"c", "lead", "5 EUR"}},
       "lead 5%: 3 (0 curious, 0 without value) EUR 15/15 ~ EUR 0.75/0.75",
       "EUR 15/15 ~ 0.75/0.75, a 33.3%!"},
      {"at the goal is not past it",
       {{"a", "lead", "25 EUR"}, {"b", "lead", "25 EUR"}, {"c", "lead", "25 EUR"}, {"d", "lead", "25 EUR"}},
       "lead 5%: 4 (0 curious, 0 without value) EUR 100/100 ~ EUR 5/5",
       "EUR 100/100 ~ 5/5, a 25.0%"},
      {"past it by less than is told",
       {{"a", "lead", "25.01 EUR"},
        {"b", "lead", "25 EUR"},
        {"c", "lead", "25 EUR"},
        {"d", "lead", "25 EUR"}},
       "lead 5%: 4 (0 curious, 0 without value) EUR 100.01/100.01 ~ EUR 5.0005/5.0005",
       "EUR 100.01/100.01 ~ 5.0005/5.0005, a 25.0%!"},
      {"sixty digits are as exact as one",
       {{"a", "proposal", "999999999999999999999999999999999999999999999999999999999999 EUR"},
        {"b", "proposal", "0.000000000000000000000000000001 EUR"}},
       "proposal 50%: 2 (0 curious, 0 without value) "
       "EUR 999999999999999999999999999999999999999999999999999999999999.000000000000000000000000000001/"
       "999999999999999999999999999999999999999999999999999999999999.000000000000000000000000000001 ~ "
       "EUR 499999999999999999999999999999999999999999999999999999999999.5000000000000000000000000000005/"
       "499999999999999999999999999999999999999999999999999999999999.5000000000000000000000000000005",
       "EUR 999999999999999999999999999999999999999999999999999999999999.000000000000000000000000000001/"
       "999999999999999999999999999999999999999999999999999999999999.000000000000000000000000000001 ~ "
       "499999999999999999999999999999999999999999999999999999999999.5000000000000000000000000000005/"
       "499999999999999999999999999999999999999999999999999999999999.5000000000000000000000000000005, a "
       "100.0%!"},
      {"a stage that the rules do not have has no chance, and its deals are open",
       {{"a", "zebra", "30 EUR"}, {"b", "metting", "10 EUR", "curious"}, {"c", "lead", "100 EUR"}},
       "lead 5%: 1 (0 curious, 0 without value) EUR 100/100 ~ EUR 5/5; "
       "metting ?: 1 (1 curious, 0 without value) EUR 10/0 ~ ; "
       "zebra ?: 1 (0 curious, 0 without value) EUR 30/30 ~ ",
       "EUR 140/130 ~ 5/5, c 71.4%!"},
      {"closed stages are in no total",
       {{"a", "won", "900 EUR"}, {"b", "lost", "800 CHF", "curious"}, {"c", "lead", "1 EUR"}},
       "lead 5%: 1 (0 curious, 0 without value) EUR 1/1 ~ EUR 0.05/0.05; "
       "won 100% closed: 1 (0 curious, 0 without value) EUR 900/900 ~ EUR 900/900; "
       "lost 0% closed: 1 (1 curious, 0 without value) CHF 800/0 ~ CHF 0/0",
       "EUR 1/1 ~ 0.05/0.05, c 100.0%!"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.what);
    const Pipeline pipeline = pipeline_of(prospects_of(one.deals));
    CHECK(tell_stages(pipeline) == one.stages);
    CHECK(tell_totals(pipeline) == one.totals);
  }
}

TEST_CASE("open deals are counted, and of them the curious; all stages of the rules are there") {
  const Pipeline pipeline = pipeline_of(prospects_of(
      {{"a", "lead", "", "curious"}, {"b", "zebra", ""}, {"c", "won", "", "curious"}, {"d", "lost", ""}}));
  CHECK(pipeline.deals == 2);
  CHECK(pipeline.curious == 1);
  CHECK(pipeline.stages.size() == 6);
  CHECK(pipeline.stages.front().name == "lead");
  CHECK(pipeline.stages.back().name == "zebra");
  CHECK(pipeline_of({}).stages.size() == 5);
}

TEST_CASE("who is stopped is no deal, but stays where deals are closed; introducers are none at all") {
  const LogEntry stop{.date = nov(3), .stop = StopReason::decided};
  const Pipeline pipeline = pipeline_of({
      {.id = "open", .stage = "lead", .value = money("1 EUR"), .log = {stop}},
      {.id = "unknown", .stage = "zebra", .value = money("2 EUR"), .log = {stop}},
      {.id = "won", .stage = "won", .value = money("4 EUR"), .log = {stop}},
      {.id = "back",
       .stage = "lead",
       .value = money("8 EUR"),
       .log = {stop, {.date = nov(4), .resume = "she wrote"}}},
      {.id = "later",
       .stage = "lead",
       .value = money("16 EUR"),
       .log = {{.date = nov(21), .stop = StopReason::decided}}},
      {.id = "ina", .type = ProspectType::introducer, .stage = "lead", .value = money("32 EUR")},
      {.id = "ira", .type = ProspectType::introducer, .stage = "won", .value = money("64 EUR")},
      {.id = "isa", .type = ProspectType::introducer, .stage = "lead", .log = {stop}},
      {.id = "customer", .type = ProspectType::customer, .stage = "lead", .value = money("128 EUR")},
  });
  CHECK(pipeline.stopped == 2);
  CHECK(pipeline.deals == 3);
  CHECK(tell_stages(pipeline) ==
        "lead 5%: 3 (0 curious, 0 without value) EUR 152/152 ~ EUR 7.6/7.6; "
        "won 100% closed: 1 (0 curious, 0 without value) EUR 4/4 ~ EUR 4/4");
}

TEST_CASE("new prospects are counted by the week of their first day, eight weeks, this one last") {
  const Pipeline pipeline = pipeline_of({
      {.added = nov(16)},                                   // this Monday
      {.added = today, .log = {{.date = nov(2)}}},          // `added` says more than the log
      {.added = nov(21)},                                   // tomorrow
      {.log = {{.date = nov(19)}, {.date = nov(15)}}},      // last Sunday
      {.type = ProspectType::introducer, .added = nov(9)},  // last Monday
      {.added = nov(2), .log = {{.date = nov(3), .stop = StopReason::asked}}},
      {.added = day("2026-09-28")},  // the first of the weeks
      {.added = day("2026-09-27")},
      {},
  });
  std::string told;
  for (const NewInWeek& week : pipeline.weeks)
    told += format_day(week.monday) + " " + std::to_string(week.prospects) + ", ";
  CHECK(told ==
        "2026-09-28 1, 2026-10-05 0, 2026-10-12 0, 2026-10-19 0, 2026-10-26 0, 2026-11-02 1, 2026-11-09 2, "
        "2026-11-16 2, ");
}

TEST_CASE("neither order nor parts make a difference") {
  std::vector<Prospect> prospects;
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same in every run
  const auto below = [&](unsigned bound) { return static_cast<unsigned>(random()) % bound; };
  const std::vector<std::string> stages{"lead", "meeting", "proposal", "won", "lost", "zebra"};
  const std::vector<std::string> currencies{"EUR", "GBP", "CHF"};
  for (unsigned i = 0; i < 200; ++i) {
    Prospect prospect = prospect_of({.id = "p" + std::to_string(i), .stage = stages[below(6)], .value = ""});
    if (below(4) != 0)
      prospect.value =
          Money{std::to_string(below(9)) + "." + std::to_string(below(100)), currencies[below(3)]};
    if (below(3) == 0)
      prospect.log.push_back({.date = nov(3), .judge = below(2) == 0 ? "curious" : "serious"});
    if (below(9) == 0) prospect.log.push_back({.date = nov(4), .stop = StopReason::asked});
    prospect.added = nov(1) + Days{below(40)};
    prospects.push_back(std::move(prospect));
  }
  const auto all_of = [](const Pipeline& pipeline) {
    std::string told = tell_stages(pipeline) + tell_totals(pipeline) + std::to_string(pipeline.stopped);
    for (const NewInWeek& week : pipeline.weeks) told += " " + std::to_string(week.prospects);
    return told;
  };
  const std::string expected = all_of(pipeline_of(prospects));
  for (int round = 0; round < 20; ++round) {
    std::shuffle(prospects.begin(), prospects.end(), random);
    std::vector<PipelineTally> parts(1 + below(5), PipelineTally(rules, today));
    for (const Prospect& prospect : prospects)
      add(parts[below(static_cast<unsigned>(parts.size()))], prospect);
    for (std::size_t i = 1; i < parts.size(); ++i) parts[0].join(std::move(parts[i]));
    CHECK(all_of(parts[0].pipeline()) == expected);
  }
}

TEST_CASE("the goals that it is measured against are the rules' own") {
  Rules strict = rules;
  strict.goals.concentration = 100;
  strict.goals.new_per_week = 9;
  const Pipeline pipeline = pipeline_of(prospects_of({{"a", "lead", "5 EUR"}}), strict);
  CHECK(tell_totals(pipeline) == "EUR 5/5 ~ 0.25/0.25, a 100.0%");
  CHECK(pipeline.goals.new_per_week == 9);
  strict.goals.concentration = 0;
  CHECK(tell_totals(pipeline_of(prospects_of({{"a", "lead", "0 EUR"}}), strict)) == "EUR 0/0 ~ 0/0, a 0.0%");
  CHECK(tell_totals(pipeline_of(prospects_of({{"a", "lead", "5 EUR"}}), strict)) ==
        "EUR 5/5 ~ 0.25/0.25, a 100.0%!");
}

}  // namespace
}  // namespace fu
