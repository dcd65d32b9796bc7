/// Who sent us to whom, and what became of it. Each term is defined in fu-stats(1).
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "domain/prospect.hpp"
#include "domain/statistics.hpp"

namespace fu {

class Introductions {
 public:
  /// Anybody of the book: a lead, if its source is somebody's referral.
  void add_lead(const Prospect& prospect, bool is_won);
  /// Somebody who may have sent others.
  void add(const Prospect& prospect, std::size_t meetings);
  void join(Introductions&& later);

  /// Introducers by type, and others who did give leads.
  std::vector<IntroducerCount> introducers() const;

 private:
  struct Leads {
    std::size_t leads = 0;
    std::size_t won = 0;
  };

  std::map<std::string, Leads, std::less<>> leads_;  ///< by the ID of who sent them
  std::vector<IntroducerCount> people_;
};

}  // namespace fu
