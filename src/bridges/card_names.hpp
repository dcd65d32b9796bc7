/// Names of people in the parts that address cards and tables keep apart.
#pragma once

#include <string>
#include <string_view>

namespace fu::bridges {

/// The parts in the order in which they are said; each may be empty. The family name is first where both begin as such
/// names do: "Jane" of the family 伊藤 has her own name first.
std::string joined_name(const std::string& given, const std::string& middle, const std::string& family);

struct PersonName {
  std::string family;
  std::string given;  ///< and all others
};

/// The family name is the last word, or the first where that is the custom.
PersonName parts_of_name(std::string_view name);

}  // namespace fu::bridges
