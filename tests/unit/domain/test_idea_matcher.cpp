// The quick way to what suits whom, held against the slow one.
#include "domain/idea_matcher.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "base/utf8.hpp"
#include "store/rules_reader.hpp"
#include "support/day_from_text.hpp"

namespace fu {
namespace {

using testing::nov;

const Day today = nov(20);

const Rules& rules() {
  static const Rules read = *store::read_rules("", "").rules;
  return read;
}

/// A book of few words, so that much is in common.
class RandomBook {
 public:
  explicit RandomBook(unsigned seed) : dice_(seed) {
    for (int i = below(7); i >= 0; --i) ideas.push_back(idea(i));
    for (int i = below(9); i >= 0; --i) prospects.push_back(prospect(i));
  }

  std::vector<Idea> ideas;
  std::vector<Prospect> prospects;

 private:
  int below(int bound) { return static_cast<int>(dice_() % static_cast<unsigned>(bound)); }
  std::vector<std::string> words() {
    constexpr std::array<const char*, 6> all{"wool", "Wool", "silk", "hotel", "ÜBER", "über"};
    std::vector<std::string> some;
    for (int i = below(4); i > 0; --i) some.emplace_back(all.at(static_cast<std::size_t>(below(6))));
    std::sort(some.begin(), some.end());
    some.erase(std::unique(some.begin(), some.end()), some.end());
    return some;
  }
  Idea idea(int number) {
    Idea made{.id = std::string(1, static_cast<char>('a' + number)), .tags = words()};
    if (below(3) == 0) made.until = nov(15 + below(10));
    if (below(4) == 0) made.date = nov(15 + below(10));
    return made;
  }
  Prospect prospect(int number) {
    constexpr std::array<const char*, 4> companies{"", "Acme", "ACME", "Nordwind"};
    constexpr std::array<const char*, 4> outcomes{"sent", "no-answer", "", "reached"};
    Prospect made{.id = "p" + std::to_string(number),
                  .company = companies.at(static_cast<std::size_t>(below(4))),
                  .tags = words(),
                  .interests = words()};
    for (int i = below(4); i > 0; --i) {
      made.log.push_back({.date = today - Days{below(40) - 2},
                          .via = below(5) == 0 ? "" : "email",
                          .outcome = outcomes.at(static_cast<std::size_t>(below(4))),
                          .idea = std::string(1, static_cast<char>('a' + below(8)))});
    }
    return made;
  }

  std::mt19937 dice_;
};

TEST_CASE("the best idea is that of judge_ideas, for everybody in any book") {
  int found = 0;
  int beside_colleagues = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const RandomBook book(seed);
    const IdeaMatcher matcher(book.ideas, rules(), today);
    IdeaUses uses;
    RecentIdeas recent;
    RecentIdeas later;
    for (const Prospect& prospect : book.prospects) {
      for (const IdeaUse& use : ideas_received(prospect, rules(), today)) uses.push_back(use);
      matcher.note_recent(prospect, prospect.id < "p4" ? recent : later);
    }
    recent.join(std::move(later));
    for (const Prospect& prospect : book.prospects) {
      const std::vector<JudgedIdea> judged = judge_ideas(book.ideas, prospect, uses, today);
      const SuitableIdeas suitable = matcher.suitable(prospect);
      const auto best = recent.best_of(suitable);
      const bool suits = !judged.front().unfit;
      REQUIRE(best.has_value() == suits);
      if (!suits) continue;
      CHECK(book.ideas[*best].id == judged.front().idea->id);
      ++found;
      if (*best != suitable.ideas.front()) ++beside_colleagues;
    }
  }
  // The books are not so empty that all of this says nothing.
  CHECK(found > 300);
  CHECK(beside_colleagues > 10);
}

TEST_CASE("what was received is known with its last day, whoever else has it") {
  const std::vector<Idea> ideas{{.id = "a"}, {.id = "b"}, {.id = "c"}};
  const IdeaMatcher matcher(ideas, rules(), today);
  const Prospect prospect{.id = "x",
                          .log = {{.date = nov(5), .via = "email", .outcome = "sent", .idea = "c"},
                                  {.date = nov(3), .via = "email", .outcome = "sent", .idea = "c"},
                                  {.date = nov(4), .via = "email", .outcome = "sent", .idea = "gone"},
                                  {.date = nov(30), .via = "email", .outcome = "sent", .idea = "b"}}};
  CHECK(matcher.received(prospect) == std::map<IdeaPlace, Day>{{2, nov(5)}});
}

}  // namespace
}  // namespace fu
