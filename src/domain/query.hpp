/// Which prospects are meant: `owner:dana tag:fashion value:>=10000 not:status:upcoming berlin`. See fu(1),
/// QUERIES.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/day.hpp"
#include "domain/engine.hpp"

namespace fu {

/// What the words of a query refer to.
struct QueryContext {
  const Rules& rules;
  Day today;
  std::string me;  ///< who `owner:me` is; empty: nobody has said
};

/// Words that must all hold.
class Query {
 public:
  using Term = std::function<bool(const Prospect&, const State&)>;

  /// Throws UsageError with a suggestion for an unknown field and for a value that cannot be. `context` is
  /// needed only here.
  static Query parse(const std::vector<std::string>& words, const QueryContext& context);

  bool matches(const Prospect& prospect, const State& state) const;
  bool is_empty() const { return terms_.empty(); }

 private:
  std::vector<Term> terms_;
};

}  // namespace fu
