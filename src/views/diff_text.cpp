// Lines that both have by base/matching; hunks, colour and safe printing by us.
#include "views/diff_text.hpp"

#include <algorithm>
#include <vector>

#include "base/matching.hpp"
#include "base/utf8.hpp"

namespace fu::views {

namespace {

constexpr std::string_view no_end = "\\ No newline at end of file";
constexpr std::size_t context = 3;  ///< lines around what has changed

/// A line of the difference: ' ' both have it, '-' it went, '+' it came.
struct Step {
  char sign = ' ';
  std::string line;  ///< with its end
};

std::vector<Step> steps_between(const std::vector<std::string>& before,
                                const std::vector<std::string>& after) {
  std::vector<Step> steps;
  Match at;
  const auto until = [&](const Match& next) {
    for (; at.before < next.before; ++at.before) steps.push_back({.sign = '-', .line = before[at.before]});
    for (; at.after < next.after; ++at.after) steps.push_back({.sign = '+', .line = after[at.after]});
  };
  for (const Match& match : match_sequences(before, after)) {
    until(match);
    steps.push_back({.line = before[at.before++]});
    ++at.after;
  }
  until({.before = before.size(), .after = after.size()});
  return steps;
}

Ink ink_of(char sign) { return sign == '+' ? Ink::good : sign == '-' ? Ink::alarm : Ink::faint; }

std::string render_line(const Step& step, const RenderOptions& options) {
  const bool ends = step.line.ends_with('\n');
  const std::string whole =
      step.sign + escape_for_terminal(ends ? step.line.substr(0, step.line.size() - 1) : step.line);
  const std::string text = (step.sign == ' ' ? whole : paint(options, ink_of(step.sign), whole)) + "\n";
  return ends ? text : text + std::string(no_end) + "\n";
}

/// "3,7": where a hunk begins, counted from 1, and how many lines it has; of an empty file "0,0".
std::string range(std::size_t begin, std::size_t count, bool is_empty) {
  return std::to_string(is_empty ? 0 : begin + 1) + "," + std::to_string(count);
}

}  // namespace

std::string render_diff(std::string_view path, std::string_view before, std::string_view after,
                        const RenderOptions& options) {
  if (before == after) return {};
  const std::vector<Step> steps = steps_between(lines_with_ends(before), lines_with_ends(after));
  const auto is_change = [](const Step& step) { return step.sign != ' '; };
  const auto lines_in = [&](std::size_t begin, std::size_t end, char other_sign) {
    return static_cast<std::size_t>(std::count_if(steps.begin() + static_cast<std::ptrdiff_t>(begin),
                                                  steps.begin() + static_cast<std::ptrdiff_t>(end),
                                                  [&](const Step& step) { return step.sign != other_sign; }));
  };

  const std::string name = escape_for_terminal(path);
  std::string out = paint(options, Ink::strong, "--- " + (before.empty() ? "/dev/null" : "a/" + name)) +
                    "\n" + paint(options, Ink::strong, "+++ " + (after.empty() ? "/dev/null" : "b/" + name)) +
                    "\n";
  for (std::size_t at = 0; at < steps.size();) {
    if (!is_change(steps[at])) {
      ++at;
      continue;
    }
    // Changes with no more than twice the context between them share a hunk.
    const std::size_t begin = at - std::min(at, context);
    std::size_t last = at;
    for (std::size_t i = at; i < steps.size() && i <= last + 2 * context + 1; ++i) {
      if (is_change(steps[i])) last = i;
    }
    const std::size_t end = std::min(steps.size(), last + context + 1);
    const std::string head =
        "@@ -" + range(lines_in(0, begin, '+'), lines_in(begin, end, '+'), before.empty()) + " +" +
        range(lines_in(0, begin, '-'), lines_in(begin, end, '-'), after.empty()) + " @@";
    out += paint(options, Ink::faint, head) + "\n";
    for (std::size_t i = begin; i < end; ++i) out += render_line(steps[i], options);
    at = end;
  }
  return out;
}

}  // namespace fu::views
