// Finds the leads of each person; who sends others is known when all of the book was seen.
#include "domain/introductions.hpp"

#include <algorithm>
#include <string_view>

namespace fu {

void Introductions::add_lead(const Prospect& prospect, bool is_won) {
  constexpr std::string_view referral = "referral:";
  if (!prospect.source.starts_with(referral)) return;
  Leads& leads = leads_[prospect.source.substr(referral.size())];
  ++leads.leads;
  leads.won += is_won ? 1 : 0;
}

void Introductions::add(const Prospect& prospect, std::size_t meetings) {
  people_.push_back({.id = prospect.id, .name = prospect.name, .type = prospect.type, .meetings = meetings});
}

void Introductions::join(Introductions&& later) {
  for (const auto& [id, leads] : later.leads_) {
    leads_[id].leads += leads.leads;
    leads_[id].won += leads.won;
  }
  std::move(later.people_.begin(), later.people_.end(), std::back_inserter(people_));
}

std::vector<IntroducerCount> Introductions::introducers() const {
  std::vector<IntroducerCount> introducers;
  for (const IntroducerCount& person : people_) {
    const auto leads = leads_.find(person.id);
    if (person.type != ProspectType::introducer && leads == leads_.end()) continue;
    IntroducerCount& introducer = introducers.emplace_back(person);
    if (leads == leads_.end()) continue;
    introducer.leads = leads->second.leads;
    introducer.won = leads->second.won;
  }
  std::sort(introducers.begin(), introducers.end(), [](const IntroducerCount& a, const IntroducerCount& b) {
    return a.leads != b.leads ? a.leads > b.leads : a.id < b.id;
  });
  return introducers;
}

}  // namespace fu
