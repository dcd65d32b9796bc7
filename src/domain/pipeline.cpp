// Sums by stage and currency; what is weighted, and the shares, come at the end.
#include "domain/pipeline.hpp"

#include <algorithm>

#include "domain/history.hpp"
#include "domain/week.hpp"

namespace fu {

namespace {

constexpr int weeks_told = 8;
constexpr Days week{7};

void add_worth(WorthByCurrency& sums, const std::string& currency, const Worth& worth) {
  Worth& sum = sums[currency];
  sum.claimed += worth.claimed;
  sum.honest += worth.honest;
}

void add_all(WorthByCurrency& sums, const WorthByCurrency& others) {
  for (const auto& [currency, worth] : others) add_worth(sums, currency, worth);
}

Worth percent_of(const Worth& worth, int chance) {
  const auto percent = static_cast<unsigned>(chance);
  return {.claimed = worth.claimed.percent(percent), .honest = worth.honest.percent(percent)};
}

bool is_bigger(const BiggestDeal& a, const BiggestDeal& b) {
  const int by = a.value.compare(b.value);
  return by != 0 ? by > 0 : a.id < b.id;
}

}  // namespace

bool is_deal(const Prospect& prospect, const State& state, const Rules& rules) {
  if (state.stopped || prospect.type == ProspectType::introducer) return false;
  const Stage* stage = rules.find_stage(prospect.stage);
  return stage == nullptr || !stage->closed;
}

PipelineStage& PipelineTally::stage_of(const Prospect& prospect) {
  const auto [place, is_new] = stages_.try_emplace(prospect.stage);
  if (is_new) {
    place->second.name = prospect.stage;
    const Stage* known = rules_->find_stage(prospect.stage);
    place->second.closed = known != nullptr && known->closed;
  }
  return place->second;
}

void PipelineTally::offer_biggest(const std::string& currency, BiggestDeal deal) {
  const auto place = biggest_.find(currency);
  if (place == biggest_.end()) {
    biggest_.emplace(currency, std::move(deal));
  } else if (is_bigger(deal, place->second)) {
    place->second = std::move(deal);
  }
}

void PipelineTally::add(const Listed& item) {
  const Prospect& prospect = item.prospect;
  if (const auto first = first_day_of(prospect); first && *first <= today_) ++weeks_[monday_of(*first)];
  if (prospect.type == ProspectType::introducer) return;
  const bool is_open = is_deal(prospect, item.state, *rules_);
  PipelineStage& stage = stage_of(prospect);
  if (!is_open && !stage.closed) {
    ++stopped_;
    return;
  }
  const bool is_curious = last_judgement(prospect, today_) == "curious";
  ++stage.deals;
  stage.curious += is_curious ? 1 : 0;
  if (!prospect.value) {
    ++stage.without_value;
    return;
  }
  const Decimal value(prospect.value->amount);
  add_worth(stage.worth, prospect.value->currency,
            {.claimed = value, .honest = is_curious ? Decimal() : value});
  if (is_open) {
    offer_biggest(prospect.value->currency,
                  {.id = prospect.id, .name = prospect.name, .company = prospect.company, .value = value});
  }
}

void PipelineTally::join(PipelineTally&& other) {
  for (auto& [name, theirs] : other.stages_) {
    const auto [place, is_new] = stages_.try_emplace(name, theirs);
    if (is_new) continue;
    PipelineStage& stage = place->second;
    stage.deals += theirs.deals;
    stage.curious += theirs.curious;
    stage.without_value += theirs.without_value;
    add_all(stage.worth, theirs.worth);
  }
  for (auto& [currency, deal] : other.biggest_) offer_biggest(currency, std::move(deal));
  for (const auto& [monday, prospects] : other.weeks_) weeks_[monday] += prospects;
  stopped_ += other.stopped_;
}

std::vector<PipelineTotal> PipelineTally::totals(const std::vector<PipelineStage>& stages) const {
  WorthByCurrency worth;
  WorthByCurrency weighted;
  for (const PipelineStage& stage : stages) {
    if (stage.closed) continue;
    add_all(worth, stage.worth);
    add_all(weighted, stage.weighted);
  }
  const auto concentration = static_cast<unsigned>(rules_->goals.concentration);
  std::vector<PipelineTotal> totals;
  for (const auto& [currency, sum] : worth) {
    PipelineTotal total{
        .currency = currency, .worth = sum, .weighted = weighted[currency], .biggest = biggest_.at(currency)};
    BiggestDeal& biggest = total.biggest;
    if (!sum.claimed.is_zero()) biggest.per_mille = biggest.value.per_mille_of(sum.claimed);
    biggest.is_concentrated = biggest.value.compare(sum.claimed.percent(concentration)) > 0;
    totals.push_back(std::move(total));
  }
  return totals;
}

Pipeline PipelineTally::pipeline() const {
  Pipeline pipeline{.stopped = stopped_, .goals = rules_->goals};
  for (const Stage& known : rules_->stages) {
    const auto place = stages_.find(known.name);
    PipelineStage stage = place == stages_.end() ? PipelineStage{.name = known.name} : place->second;
    stage.chance = known.chance;
    stage.closed = known.closed;
    for (const auto& [currency, worth] : stage.worth)
      stage.weighted[currency] = percent_of(worth, known.chance);
    pipeline.stages.push_back(std::move(stage));
  }
  for (const auto& [name, stage] : stages_) {
    if (rules_->find_stage(name) == nullptr && stage.deals > 0) pipeline.stages.push_back(stage);
  }
  for (const PipelineStage& stage : pipeline.stages) {
    if (stage.closed) continue;
    pipeline.deals += stage.deals;
    pipeline.curious += stage.curious;
  }
  pipeline.totals = totals(pipeline.stages);
  const Day this_week = monday_of(today_);
  for (Day monday = this_week - (weeks_told - 1) * week; monday <= this_week; monday += week) {
    const auto place = weeks_.find(monday);
    pipeline.weeks.push_back({.monday = monday, .prospects = place == weeks_.end() ? 0 : place->second});
  }
  return pipeline;
}

}  // namespace fu
