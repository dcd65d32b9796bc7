/// How far prospects have come: the open stages, and the one that is won. Each term is defined in fu-stats(1).
#pragma once

#include <cstddef>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/rules.hpp"
#include "domain/statistics.hpp"

namespace fu {

class Funnel {
 public:
  explicit Funnel(const Rules& rules);

  /// Counts it at the furthest stage that it has or had up to `last_day`.
  void add(const Prospect& prospect, Day last_day);
  void join(const Funnel& other);

  /// Of each stage, how many came there or further.
  std::vector<StageCount> stages() const;

 private:
  NamedList<std::string> names_;
  std::vector<std::size_t> furthest_;  ///< of each stage
};

}  // namespace fu
