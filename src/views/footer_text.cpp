// Others' work, unread files, warnings.
#include "views/footer_text.hpp"

#include <vector>

#include "base/text.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

std::string say_others(const Others& others) {
  std::vector<std::string> parts;
  for (const auto& [owner, number] : others) {
    parts.push_back(parts.empty() ? std::to_string(number) + " more " + (number == 1 ? "belongs" : "belong") +
                                        " to " + one_line(owner)
                                  : std::to_string(number) + " to " + one_line(owner));
  }
  return join(parts, ", ");
}

}  // namespace

std::string render_footer(const Others& others, const Problems& problems) {
  std::vector<std::string> parts;
  if (!others.empty()) parts.push_back(say_others(others));
  const std::size_t unread = count_unusable(problems);
  const std::size_t warnings = count(problems, Severity::warning);
  std::vector<std::string> doubts;
  if (unread > 0) doubts.push_back(counted(unread, "file") + " could not be read");
  if (warnings > 0) doubts.push_back(counted(warnings, "warning"));
  if (!doubts.empty()) parts.push_back(join(doubts, ", ") + ": fu check");
  return parts.empty() ? std::string() : "\n" + join(parts, " · ") + "\n";
}

}  // namespace fu::views
