// Saying states, entries and rules in few words.
#include "views/phrases.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"

namespace fu::views {

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out += blank ? ' ' : c;
  }
  if (out.ends_with(' ')) out.pop_back();
  return escape_for_terminal(out);
}

std::string who(const Prospect& prospect) {
  std::string text = one_line(prospect.name);
  if (!prospect.company.empty() && prospect.company != prospect.name)
    text += ", " + one_line(prospect.company);
  return text;
}

std::string reach(const Prospect& prospect, std::string_view via) {
  if (via == "call") return prospect.phones.empty() ? "no phone" : one_line(prospect.phones.front());
  if (via == "email") return prospect.emails.empty() ? "no email" : one_line(prospect.emails.front());
  return one_line(prospect.place);
}

namespace {

std::string with_time(std::string day, std::string_view time) {
  if (!time.empty()) day.append(" ").append(time);
  return day;
}

/// The weekday matters for this year's days, the year for the others.
std::string upcoming_day(Day day, const Today& today) {
  const bool this_year = date_of(day).year() == date_of(today).year();
  return this_year ? format_weekday(day, today) : format_short_day(day, today);
}

}  // namespace

std::string channel(const State& state) { return state.via.empty() ? "any" : one_line(state.via); }

std::string day_and_time(Day day, std::string_view time, const Today& today) {
  return with_time(format_weekday(day, today), time);
}

std::string describe_next_day(const State& state, const Today& today) {
  const Day day = state.window.due;
  return day_and_time(day, state.at, today) + " (" + describe_distance(day, today) + ")";
}

std::string when(const State& state, const Today& today) {
  switch (state.status) {
    case Status::stopped: return "stopped";
    case Status::overdue: return counted(static_cast<std::size_t>(state.overdue_days), "day") + " late";
    case Status::upcoming: return with_time(upcoming_day(state.window.due, today), state.at);
    case Status::due: break;
  }
  // A time was agreed for this very day, even where it is no working day.
  if (!state.time_on(today).empty()) return with_time("today", state.at);
  return state.window.late > today ? "until " + format_weekday(state.window.late, today) : "today";
}

Ink ink_of(const State& state) {
  switch (state.status) {
    case Status::overdue: return Ink::alarm;
    case Status::due: return Ink::good;
    case Status::upcoming: return Ink::plain;
    case Status::stopped: break;
  }
  return Ink::faint;
}

std::string last_said(const Listed& item, const Today& today) {
  const LogEntry* last = last_contact(item);
  if (last == nullptr) return "first contact";
  const std::string said =
      one_line(last->outcome.empty() ? last->via : last->outcome) + " " + format_short_day(last->date, today);
  if (item.state.attempts < 2) return said;
  return counted(static_cast<std::size_t>(item.state.attempts), "attempt") + ", last " + said;
}

std::string what_happened(const LogEntry& entry) {
  std::vector<std::string> parts;
  if (entry.is_contact()) parts.push_back(one_line(entry.via));
  if (entry.is_contact() && !entry.outcome.empty()) parts.push_back(one_line(entry.outcome));
  if (!entry.is_contact() && entry.next) parts.emplace_back("snooze");
  if (!entry.resume.empty()) parts.emplace_back("resume");
  if (entry.stop) parts.push_back("stop: " + std::string(format_stop_reason(*entry.stop)));
  if (!entry.cadence.empty()) parts.push_back("cadence " + one_line(entry.cadence));
  if (!entry.stage.empty()) parts.push_back("stage " + one_line(entry.stage));
  if (!entry.owner.empty()) parts.push_back("owner " + one_line(entry.owner));
  return parts.empty() ? "note" : join(parts, ", ");
}

std::string plan_position(const State& state) {
  const Cadence& cadence = state.cadence();
  std::string text = one_line(cadence.name) + ", step " + std::to_string(state.step()) + " of " +
                     std::to_string(cadence.steps.size());
  const auto times = repetitions(cadence, state.position.step);
  if (!times) return text + ", contact " + std::to_string(state.repetition());
  if (*times > 1) text += ", contact " + std::to_string(state.repetition()) + " of " + std::to_string(*times);
  return text;
}

std::string origin(RuleLine line) { return line == 0 ? "built in" : "fu.yaml:" + std::to_string(line); }

std::string typed_again(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  for (const std::string& word : words) quoted.push_back(quoted_for_shell(word));
  return escape_for_terminal(join(quoted, " "));
}

std::string render_as_of(std::string_view commit, Day day, const RenderOptions& options) {
  return paint(options, Ink::notable,
               "As of commit " + std::string(commit) + ", " + format_long_day(day, options.dates)) +
         "\n";
}

std::string headline(const RenderOptions& options, std::string_view left, std::string_view right) {
  const std::size_t used = display_width(left) + display_width(right);
  if (used + 2 <= options.width) {
    return paint(options, Ink::strong, left) + std::string(options.width - used, ' ') + std::string(right) +
           "\n";
  }
  std::string out;
  for (const std::string& line : split(wrapped(options, left, 0), '\n')) {
    if (!line.empty()) out += paint(options, Ink::strong, line) + "\n";
  }
  return out + wrapped(options, right, 2);
}

std::string wrapped(const RenderOptions& options, std::string_view text, std::size_t indent) {
  std::string out;
  std::string line;
  const auto end_line = [&] {
    if (!line.empty()) out += std::string(indent, ' ') + line + "\n";
    line.clear();
  };
  for (const std::string& word : split(text, ' ')) {
    if (word.empty()) continue;
    if (!line.empty() && indent + display_width(line) + 1 + display_width(word) > options.width) end_line();
    line += (line.empty() ? "" : " ") + word;
  }
  end_line();
  return out;
}

}  // namespace fu::views
