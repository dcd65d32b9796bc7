// Takes a name apart at a blank, and puts one together.
#include "bridges/card_names.hpp"

#include "base/text.hpp"

namespace fu::bridges {

namespace {

/// Whether a name begins with a letter of Han, Kana or Hangul: there the family name comes first.
bool begins_with_family(std::string_view name) {
  constexpr std::size_t bytes = 3;  // of U+3040 to U+D7FF
  if (name.size() < bytes) return false;
  const std::string_view first = name.substr(0, bytes);
  return first >= "\xE3\x81\x80" && first < "\xEE\x80\x80";
}

}  // namespace

std::string joined_name(const std::string& given, const std::string& middle, const std::string& family) {
  const bool family_first = begins_with_family(given) && begins_with_family(family);
  std::string name;
  for (const std::string* part :
       {family_first ? &family : &given, &middle, family_first ? &given : &family}) {
    if (!part->empty()) name += (name.empty() ? "" : " ") + *part;
  }
  return name;
}

PersonName parts_of_name(std::string_view name) {
  name = trim(name);
  const bool family_first = begins_with_family(name);
  const std::size_t blank = family_first ? name.find(' ') : name.rfind(' ');
  if (blank == std::string_view::npos) return {.family = std::string(name), .given = {}};
  const std::string before(trim(name.substr(0, blank)));
  const std::string behind(trim(name.substr(blank + 1)));
  return family_first ? PersonName{.family = before, .given = behind}
                      : PersonName{.family = behind, .given = before};
}

}  // namespace fu::bridges
