// Counts each prospect once, at its furthest stage.
#include "domain/funnel.hpp"

#include <algorithm>

#include "domain/recording.hpp"

namespace fu {

Funnel::Funnel(const Rules& rules) {
  bool has_won = false;
  for (const Stage& stage : rules.stages) {
    const bool is_won = is_won_stage(stage) && !has_won;
    if (!stage.closed || is_won) names_.put(stage.name);
    has_won = has_won || is_won;
  }
  furthest_.resize(names_.size());
}

void Funnel::add(const Prospect& prospect, Day last_day) {
  if (furthest_.empty()) return;
  std::size_t furthest = 0;
  const auto look_at = [&](const std::string& stage) {
    const std::size_t place = names_.place_of(stage);
    if (place < names_.size()) furthest = std::max(furthest, place);
  };
  look_at(prospect.stage);
  for (const LogEntry& entry : prospect.log) {
    if (entry.date <= last_day && !entry.stage.empty()) look_at(entry.stage);
  }
  ++furthest_[furthest];
}

void Funnel::join(const Funnel& other) {
  for (std::size_t i = 0; i < furthest_.size(); ++i) furthest_[i] += other.furthest_[i];
}

std::vector<StageCount> Funnel::stages() const {
  std::vector<StageCount> stages;
  std::size_t there = 0;
  for (std::size_t i = furthest_.size(); i-- > 0;) {
    there += furthest_[i];
    stages.push_back({.stage = names_.all()[i], .prospects = there});
  }
  std::reverse(stages.begin(), stages.end());
  return stages;
}

}  // namespace fu
