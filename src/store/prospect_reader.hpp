/// A prospect file's text as a Prospect. See fu(5).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/problem.hpp"
#include "domain/prospect.hpp"
#include "domain/prospect_checks.hpp"
#include "domain/rules.hpp"
#include "store/key_form.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// What a file amounts to. Without a prospect there is at least one error among the problems.
struct ProspectRead {
  std::optional<Prospect> prospect;
  Problems problems;
};

/// The top-level keys of a prospect, in the order in which fu writes them.
std::span<const std::string_view> prospect_keys();

// The same, and those of a fact, with what their values may be.
const KeyForms& prospect_key_forms();
const KeyForms& fact_key_forms();

/// Reads one prospect after another under the same rules, with less work than read_prospect().
class ProspectReading {
 public:
  /// `rules` must outlive it.
  ProspectReading(const Rules& rules, Day real_today);

  /// Puts the prospect in the place of the one in `into`, whose memory is used again. False when it is wrong, with at
  /// least one error among `problems`; then nothing may be read from `into`.
  bool read(std::string_view source, const std::string& id, const std::string& path, Prospect& into,
            Problems& problems) const;

 private:
  const Rules& rules_;
  Day real_today_;
  CheckDefaults defaults_;
};

/// `source` is all bytes of the file `path` (relative to the book), whose name says `id`. Words are checked
/// against `rules`; entries after `real_today` are warned about.
ProspectRead read_prospect(std::string_view source, const std::string& id, const std::string& path,
                           const Rules& rules, Day real_today);

}  // namespace fu::store
