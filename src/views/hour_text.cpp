// Keys, progress and summary.
#include "views/hour_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/interval.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

namespace {

constexpr std::string_view gap = "  ";

std::string key_of(const std::vector<OutcomeKey>& keys, const std::string& outcome) {
  for (const OutcomeKey& each : keys) {
    if (each.outcome == outcome) return each.key;
  }
  return {};
}

/// As many as there is room for; the first ones stand there in any case.
std::string in_a_line(const std::vector<std::string>& parts, const RenderOptions& options) {
  std::string line;
  for (const std::string& part : parts) {
    if (display_width(line) + gap.size() + display_width(part) > options.width) break;
    line.append(line.empty() ? "" : gap).append(part);
  }
  return line + "\n";
}

/// All of them: what does not fit goes to a further line.
std::string in_lines(const std::vector<std::string>& parts, const RenderOptions& options) {
  std::string out;
  std::size_t width = 0;
  for (const std::string& part : parts) {
    const bool fits = width + gap.size() + display_width(part) <= options.width;
    if (width > 0) out.append(fits ? gap : "\n");
    width = (fits && width > 0 ? width + gap.size() : 0) + display_width(part);
    out += part;
  }
  return out + "\n";
}

/// What the book's rule makes of an outcome, in few words.
std::string effect(const Outcome& rule) {
  std::vector<std::string> parts{rule.touch ? "a touch" : "nobody heard us"};
  if (rule.stop) parts.emplace_back("stops every contact");
  if (!rule.cadence.empty()) parts.push_back("goes on with " + one_line(rule.cadence));
  if (rule.next)
    parts.push_back("next " +
                    (rule.next->max == 0 ? std::string("at once") : "in " + describe_interval(*rule.next)));
  return join(parts, ", ");
}

}  // namespace

std::string render_keys(const Rules& rules, std::string_view via, const RenderOptions& options) {
  const std::vector<OutcomeKey> keys = outcome_keys(rules);
  std::vector<std::string> outcomes;
  for (const std::string& outcome : likely_outcomes(via, rules)) {
    if (const std::string key = key_of(keys, outcome); !key.empty())
      outcomes.push_back(key + " " + one_line(outcome));
  }
  const std::string channel = "c channel" + (via.empty() ? "" : " (" + one_line(via) + ")");
  return in_a_line(outcomes, options) +
         in_lines({channel, "b back", "u undo", "space later", "e edit", "? all", "q stop"}, options);
}

std::string render_all_keys(const Rules& rules, const RenderOptions& options) {
  Table table({{}, {}, {.least = 20}});
  for (const OutcomeKey& each : outcome_keys(rules)) {
    const Outcome* rule = rules.find_outcome(each.outcome);
    table.add({{.text = each.key.empty() ? "-" : each.key, .ink = Ink::strong},
               {.text = one_line(each.outcome)},
               {.text = rule == nullptr ? "only on some cadences" : effect(*rule), .ink = Ink::faint}});
  }
  const auto command = [&](const char* key, const char* name, const char* what) {
    table.add({{.text = key, .ink = Ink::strong}, {.text = name}, {.text = what, .ink = Ink::faint}});
  };
  command("c", "channel", "another channel than the plan's");
  command("b", "back", "the card before; what was logged stays");
  command("u", "undo", "takes back what was logged last in this hour");
  command("space", "later", "to the end of this hour");
  command("e", "edit", "the file in your editor, then the card again");
  command("?", "keys", "this list");
  command("q", "stop", "what was logged stays");
  return table.render(options);
}

std::string render_summary(const HourSummary& summary, const RenderOptions& options) {
  const std::string minutes = summary.minutes <= 0
                                  ? "less than a minute"
                                  : counted(static_cast<std::size_t>(summary.minutes), "minute");
  std::string text = summary.contacted == 0
                         ? "Nobody was contacted."
                         : "Contacted " + counted(summary.contacted, "person", "people") + " (" +
                               std::to_string(summary.touched) + " moved on), " +
                               counted(summary.promises, "promise") + ", in " + minutes + ".";
  if (summary.today < summary.goal) {
    text += " Today: " + std::to_string(summary.today) + " of " + std::to_string(summary.goal) + ".";
  }
  std::string out = wrapped(options, text, 0);
  if (!summary.due_again.empty())
    out += wrapped(options, "Due again today, see fu due: " + listed(summary.due_again) + ".", 0);
  if (summary.streak > 0) {
    const auto days = static_cast<std::size_t>(summary.streak);
    out += "The goal was reached on " + counted(days, "working day") + (days > 1 ? " in a row.\n" : ".\n");
  }
  return out;
}

std::string say_progress(std::size_t done, std::size_t goal) {
  return std::to_string(done) + (done > goal ? "" : " of " + std::to_string(goal)) + " done today.";
}

std::string render_nobody_left(const NobodyLeft& nobody) {
  if (nobody.is_empty)
    return "The book is empty. Somebody to follow up: fu add \"Jane Doe\" --company Acme\n";
  if (nobody.done >= nobody.goal) {
    return say_progress(nobody.done, nobody.goal) + " More: fu hour -n " +
           std::to_string(nobody.done + nobody.goal) + "\n";
  }
  std::string out = nobody.done > 0 ? say_progress(nobody.done, nobody.goal) + " " : std::string();
  out += nobody.is_narrowed ? "Nobody else to contact matches." : "Nobody else to contact today.";
  return out + "\n";
}

}  // namespace fu::views
