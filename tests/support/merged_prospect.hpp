/// A merge of three texts in a line of a test.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "store/prospect_merge.hpp"

namespace fu::testing {

/// The whole file, with conflict markers; or the message of a refusal.
inline std::string merged(std::string_view base, std::string_view ours, std::string_view theirs) {
  constexpr std::size_t marker_size = 7;
  const auto result = store::merge_prospects(base, ours, theirs, marker_size);
  if (const auto* problem = std::get_if<Problem>(&result)) return problem->message;
  return std::get<store::MergedFile>(result).text;
}

}  // namespace fu::testing
