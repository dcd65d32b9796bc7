// Names and numbers in one line.
#include "views/commit_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

std::string say_prospects(const std::vector<std::string>& names) {
  constexpr std::size_t most_named = 3;
  if (names.size() > most_named) return counted(names.size(), "prospect");
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

std::string render_subject(const std::string& before, const std::vector<std::string>& names,
                           const std::string& after) {
  constexpr std::size_t widest = 72;
  const auto with = [&](const std::string& who) { return one_line(before + who + after); };
  std::string line = with(say_prospects(names));
  if (display_width(line) > widest && names.size() > 1) line = with(counted(names.size(), "prospect"));
  return cut_to_width(line, widest);
}

}  // namespace fu::views
