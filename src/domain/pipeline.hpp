/// The open deals by stage, and what they are worth: as claimed, and honestly. Each term is defined in fu-stats(1).
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/day.hpp"
#include "domain/decimal.hpp"

namespace fu {

/// In one currency. Nothing is converted.
struct Worth {
  Decimal claimed;
  Decimal honest;  ///< without the deals whose last judgement is `curious`

  bool operator==(const Worth&) const = default;
};
using WorthByCurrency = std::map<std::string, Worth>;

struct PipelineStage {
  std::string name;
  std::optional<int> chance;  ///< percent; nothing for a stage that the rules do not have
  bool closed = false;
  std::size_t deals = 0;
  std::size_t curious = 0;        ///< of them, judged so
  std::size_t without_value = 0;  ///< of them
  WorthByCurrency worth;
  WorthByCurrency weighted;  ///< worth times chance; nothing where there is no chance
};

struct BiggestDeal {
  std::string id;
  std::string name;
  std::string company;
  Decimal value;
  unsigned per_mille = 0;        ///< of all open deals in this currency, as claimed
  bool is_concentrated = false;  ///< more than goals.concentration
};

/// All open deals in a currency.
struct PipelineTotal {
  std::string currency;
  Worth worth;
  Worth weighted;
  BiggestDeal biggest;
};

struct NewInWeek {
  Day monday;
  std::size_t prospects = 0;
};

struct Pipeline {
  std::vector<PipelineStage> stages;  ///< as in the rules, those that are unknown to them last, by name
  std::vector<PipelineTotal> totals;  ///< by currency
  std::size_t deals = 0;              ///< open ones
  std::size_t curious = 0;            ///< of them
  std::size_t stopped = 0;            ///< prospects that are no deals, because contact was stopped
  std::vector<NewInWeek> weeks;       ///< the last eight, this one last
};

}  // namespace fu
