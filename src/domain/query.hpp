/// Which prospects are meant: `owner:dana tag:fashion value:>=10000 not:status:upcoming berlin`. See fu(1),
/// QUERIES.
#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/day.hpp"
#include "domain/engine.hpp"

namespace fu {

/// What stands behind the colon of a field.
enum class QueryValue {
  text,
  owner,
  tag,
  stage,
  cadence,
  channel,
  company,
  place,
  source,
  id,
  type,
  status,
  pin,
  amount,
  count,
  coming_day,
  last_contact,
};

struct QueryField {
  std::string_view name;
  QueryValue value = QueryValue::text;
  std::string_view about;
};

/// All fields, in the order in which they are listed; `not:`, which takes a whole term, is none of them.
std::vector<QueryField> query_fields();

inline constexpr std::array<std::string_view, 3> pin_words{"promise", "snooze", "none"};

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
