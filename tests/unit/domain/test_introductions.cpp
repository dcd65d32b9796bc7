// Who gave leads.
#include "domain/introductions.hpp"

#include <doctest/doctest.h>

#include "base/text.hpp"

namespace fu {
namespace {

std::string tell(const Introductions& introductions) {
  std::vector<std::string> words;
  for (const IntroducerCount& one : introductions.introducers())
    words.push_back(one.id + " " + std::to_string(one.meetings) + " met, " + std::to_string(one.leads) +
                    " leads, " + std::to_string(one.won) + " won");
  return join(words, "; ");
}

TEST_CASE("introducers by type are named, and others who gave leads; most leads first") {
  Introductions introductions;
  introductions.add({.id = "ida", .type = ProspectType::introducer}, 1);
  introductions.add({.id = "abe", .type = ProspectType::introducer}, 0);
  introductions.add({.id = "zoe"}, 2);
  introductions.add({.id = "nobody"}, 5);
  Introductions later;
  later.add_lead({.id = "a", .source = "referral:zoe"}, true);
  later.add_lead({.id = "b", .source = "referral:zoe"}, false);
  later.add_lead({.id = "c", .source = "referral:ida"}, false);
  later.add_lead({.id = "d", .source = "event:fair"}, true);
  later.add_lead({.id = "e", .source = "a referral:ida"}, true);
  later.add_lead({.id = "f", .source = "referral:gone"}, true);
  introductions.join(std::move(later));
  CHECK(tell(introductions) ==
        "zoe 2 met, 2 leads, 1 won; ida 1 met, 1 leads, 0 won; abe 0 met, 0 leads, 0 won");
}

}  // namespace
}  // namespace fu
