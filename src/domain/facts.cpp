// Walks through the facts in the order of their days.
#include "domain/facts.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu {

namespace {

/// What is compared.
std::string core_of(std::string_view text) {
  std::string core;
  for (const char c : trim(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (is_blank && core.ends_with(' ')) continue;
    core += is_blank ? ' ' : c;
  }
  if (core.ends_with('.')) core.pop_back();
  return fold_case(core);
}

/// Places in the file, the earliest first.
std::vector<std::size_t> in_order(const std::vector<Fact>& facts) {
  std::vector<std::size_t> places(facts.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(),
                   [&](std::size_t a, std::size_t b) { return facts[a].date < facts[b].date; });
  return places;
}

}  // namespace

bool is_same_fact(std::string_view a, std::string_view b) { return core_of(a) == core_of(b); }

std::vector<FactStanding> standings_of(const Prospect& prospect) {
  const std::vector<Fact>& facts = prospect.facts;
  std::vector<FactStanding> standings;
  for (const Fact& fact : facts) standings.push_back({.fact = &fact});
  std::map<std::string, std::vector<std::size_t>>
      holding;  // places of those that nothing came behind, by what they say
  for (const std::size_t place : in_order(facts)) {
    const auto settle = [&](const std::string& core, bool is_confirmed) {
      for (const std::size_t earlier : std::exchange(holding[core], {})) {
        standings[earlier].by = &facts[place];
        standings[earlier].is_confirmed = is_confirmed;
      }
    };
    const std::string core = core_of(facts[place].fact);
    settle(core, true);
    if (const std::string was = core_of(facts[place].was); !was.empty()) settle(was, false);
    holding[core].push_back(place);
  }
  return standings;
}

std::vector<const Fact*> current_facts(const Prospect& prospect) {
  const std::vector<FactStanding> standings = standings_of(prospect);
  std::vector<std::size_t> order = in_order(prospect.facts);
  std::reverse(order.begin(), order.end());
  std::vector<const Fact*> current;
  for (const std::size_t place : order) {
    if (standings[place].by == nullptr) current.push_back(standings[place].fact);
  }
  return current;
}

}  // namespace fu
