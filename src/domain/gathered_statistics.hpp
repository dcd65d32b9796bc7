/// The way from prospects to statistics: one at a time, in parts that are joined.
#pragma once

#include "domain/activity.hpp"
#include "domain/engine.hpp"
#include "domain/funnel.hpp"
#include "domain/introductions.hpp"
#include "domain/statistics.hpp"

namespace fu {

class GatheredStatistics {
 public:
  /// `rules` must outlive it.
  GatheredStatistics(const Rules& rules, const Period& period);

  /// A prospect of the book, whether or not it is among those that are asked for: somebody may have sent it.
  void add_lead(const Prospect& prospect);

  /// One of those that are asked for. `derivation` is of the period's last day.
  void add(const Prospect& prospect, const Derivation& derivation);

  void join(GatheredStatistics&& later);

  Statistics finish() const;

 private:
  void add_contacts(const Prospect& prospect, const std::vector<Move>& moves);
  void add_way(const Prospect& prospect, const std::vector<Move>& moves);
  void add_standing(const Prospect& prospect, const State& state);

  const Rules* rules_;
  Period period_;
  Activity activity_;
  Funnel funnel_;
  Introductions introductions_;
  Histogram first_meetings_;  ///< by touches
  Histogram won_;             ///< by touches
  Statistics counts_;         ///< the plain numbers
};

}  // namespace fu
