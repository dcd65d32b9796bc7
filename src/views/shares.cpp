// A share never stands without the counts that it is of, and not at all where these are few.
#include "views/shares.hpp"

namespace fu::views {

std::string say_percent(const Share& share) { return format_percent(share) + "%"; }

std::string too_few(std::size_t number) {
  return "too few to tell (" + std::to_string(number) + " of " + std::to_string(least_sample) + " needed)";
}

std::string say_share(const Share& share) {
  if (!share.is_telling()) return too_few(share.whole);
  return say_percent(share) + " (" + std::to_string(share.part) + " of " + std::to_string(share.whole) + ")";
}

}  // namespace fu::views
