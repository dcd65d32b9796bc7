// Two lines a person: who, where and how late; what to do, and what was last.
#include "views/due_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t gap = 2;

std::string title(const RenderOptions& options, MorningGroup group) {
  switch (group) {
    case MorningGroup::promised: return paint(options, Ink::notable, "PROMISED");
    case MorningGroup::overdue: return paint(options, Ink::alarm, "OVERDUE");
    case MorningGroup::due: break;
  }
  return paint(options, Ink::good, "DUE");
}

/// The fields of MorningLines: safe to print, so that no text has a line feed. The last three are only there where an idea
/// may come to the second line, which is made of them then.
enum Field : std::size_t { id, via, day, name, place, reached, second_line, what, last, note };

/// What the widest of the items needs, within limits.
struct Layout {
  std::size_t id = 0;
  std::size_t via = 0;
  std::size_t when = 0;
};

Layout lay_out(const std::vector<MorningLines>& people, const RenderOptions& options) {
  Layout layout;
  for (const MorningLines& person : people) {
    const std::vector<std::string> fields = split(person.fields, '\n');
    layout.id = std::max(layout.id, fields[id].size());
    layout.via = std::max(layout.via, display_width(fields[via]));
    layout.when = std::max(layout.when, display_width(fields[day]));
  }
  layout.id = std::min(layout.id, options.width * 3 / 10);
  layout.via = std::min<std::size_t>(layout.via, 10);
  return layout;
}

/// Who, where, and how to reach them: as much as fits.
std::string who_and_where(const std::vector<std::string>& fields, std::size_t room) {
  const std::string tail = fields[reached].empty() ? "" : " · " + fields[reached];
  std::vector<std::string> choices;
  if (!fields[place].empty() && fields[place] != fields[reached])
    choices.push_back(fields[name] + ", " + fields[place] + tail);
  if (!tail.empty()) choices.push_back(fields[name] + tail);
  for (const std::string& choice : choices) {
    if (display_width(choice) <= room) return choice;
  }
  // A number or an address that is cut is worth nothing: the name gives way.
  const std::size_t least_of_name = fields[via].empty() ? 8 : 12;
  const std::size_t width = display_width(tail);
  if (!tail.empty() && width + least_of_name <= room) return cut_to_width(fields[name], room - width) + tail;
  return cut_to_width(fields[name], room);
}

/// The note of the last contact as it stands behind its outcome.
std::string last_note(const Listed& item) {
  const LogEntry* contact = last_contact(item);
  if (contact == nullptr || contact->note.empty()) return {};
  const bool said_already = item.state.pin == Pin::Kind::promise && contact->note == item.state.say;
  return said_already ? "" : ": \"" + one_line(contact->note) + "\"";
}

std::string dash_behind(const std::string& what) { return what.empty() ? "" : " — "; }

/// What to do, then what was last; both are cut where there is not room for both.
std::string what_and_last(const RenderOptions& options, const std::string& what, const std::string& last,
                          std::size_t room) {
  const std::string dash = dash_behind(what);
  const std::size_t wanted = display_width(what) + display_width(dash) + display_width(last);
  if (wanted <= room) return what + paint(options, Ink::faint, dash + last);
  const std::size_t sides = room > display_width(dash) ? room - display_width(dash) : 0;
  const std::size_t for_last =
      std::min(display_width(last), std::max(sides * 2 / 5, sides - std::min(sides, display_width(what))));
  const std::string left = cut_to_width(what, sides - for_last);
  return left + paint(options, Ink::faint, dash + cut_to_width(last, sides - display_width(left)));
}

/// The same, and at the end of the line the idea. For it the last note may be cut, but not lost, and nothing else.
std::string with_idea(const RenderOptions& options, const std::vector<std::string>& fields,
                      const std::string& idea, std::size_t room) {
  constexpr std::string_view label = "idea: ";
  constexpr std::size_t least_of_note = 12;
  const std::string whole = fields[last] + fields[note];
  const std::string dash = dash_behind(fields[what]);
  const std::size_t wanted = display_width(fields[what] + dash + fields[last]);
  const std::size_t taken = gap + label.size() + idea.size();
  const std::size_t note_needs = std::min(least_of_note, display_width(fields[note]));
  if (idea.empty() || wanted + note_needs + taken > room)
    return what_and_last(options, fields[what], whole, room);
  const std::size_t left = room - taken - wanted;  // for the note
  const std::string said = cut_to_width(fields[note], left);
  const std::size_t blanks = gap + left - display_width(said);
  return fields[what] + paint(options, Ink::faint, dash + fields[last] + said) + std::string(blanks, ' ') +
         paint(options, Ink::faint, label) + idea;
}

std::string two_lines(const RenderOptions& options, const Layout& layout, const MorningLines& person) {
  const std::vector<std::string> fields = split(person.fields, '\n');
  const std::size_t for_via = layout.via == 0 ? 0 : layout.via + gap;
  const std::size_t before = gap + layout.id + gap + for_via;
  const std::size_t room =
      options.width > before + gap + layout.when ? options.width - before - gap - layout.when : 10;

  std::string out(gap, ' ');
  out += paint(options, Ink::strong, pad_right(cut_to_width(fields[id], layout.id), layout.id)) +
         std::string(gap, ' ');
  out += pad_right(cut_to_width(fields[via], layout.via), for_via);
  out += pad_right(who_and_where(fields, room), room) + std::string(gap, ' ');
  out += std::string(layout.when - display_width(fields[day]), ' ') +
         paint(options, person.ink, fields[day]) + "\n";
  const bool is_made = fields.size() <= what;
  return out + std::string(2 * gap, ' ') +
         (is_made ? fields[second_line] : with_idea(options, fields, person.idea, options.width - 2 * gap)) +
         "\n";
}

std::string summary(const Morning& morning) {
  const MorningCounts& counts = morning.counts;
  std::vector<std::string> parts;
  if (counts.promises > 0) parts.push_back(counted(counts.promises, "promise"));
  if (counts.overdue > 0) parts.push_back(std::to_string(counts.overdue) + " overdue");
  if (!morning.only_overdue && counts.due > 0) parts.push_back(std::to_string(counts.due) + " due");
  if (parts.empty()) parts.emplace_back(morning.only_overdue ? "nobody overdue" : "nobody due");
  parts.push_back(std::to_string(morning.done) + " done");
  return join(parts, " · ");
}

std::string nobody(const Morning& morning) {
  if (morning.prospects == 0) {
    return "The book is empty. Somebody to follow up: fu add \"Jane Doe\" --company Acme\n";
  }
  if (morning.only_overdue) return "Nobody is overdue.\n";
  std::string out = morning.done > 0 ? "All done for today." : "Nobody is due today.";
  if (!morning.next.empty()) out += " Next: " + morning.next + ".";
  return out + "\n";
}

}  // namespace

MorningGroup group_of(const State& state) {
  if (state.has_promise_due()) return MorningGroup::promised;
  return state.status == Status::overdue ? MorningGroup::overdue : MorningGroup::due;
}

MorningLines person_lines(const Listed& item, std::string_view via, const std::string& second,
                          const Today& today, const RenderOptions& options) {
  const Prospect& prospect = item.prospect;
  return {.group = group_of(item.state),
          .ink = ink_of(item.state),
          .fields = join({prospect.id, "", when(item.state, today), who(prospect), one_line(prospect.place),
                          reach(prospect, via), cut_to_width(second, options.width - 2 * gap)},
                         "\n")};
}

std::string render_people(const std::vector<MorningLines>& people, const RenderOptions& options) {
  const Layout layout = lay_out(people, options);
  std::string out;
  for (const MorningLines& person : people) out += two_lines(options, layout, person);
  return out;
}

void MorningCounts::add(MorningGroup group) {
  switch (group) {
    case MorningGroup::promised: ++promises; break;
    case MorningGroup::overdue: ++overdue; break;
    case MorningGroup::due: ++due; break;
  }
}

MorningLines morning_lines(const Listed& item, const Today& today, const RenderOptions& options,
                           bool may_have_idea) {
  const Prospect& prospect = item.prospect;
  const std::string what = one_line(item.state.say);
  const std::string last = last_said(item, today);
  const std::string note = last_note(item);
  const std::string second = may_have_idea
                                 ? "\n" + join({what, last, note}, "\n")
                                 : what_and_last(options, what, last + note, options.width - 2 * gap);
  return {.group = group_of(item.state),
          .ink = ink_of(item.state),
          .fields = join({prospect.id, channel(item.state), when(item.state, today), who(prospect),
                          one_line(prospect.place), reach(prospect, item.state.via), second},
                         "\n")};
}

std::string say_coming(const Listed& item, const Today& today) {
  return item.prospect.id + ", " + day_and_time(item.state.window.due, item.state.at, today) + ", " +
         channel(item.state);
}

std::string render_due(const Morning& morning, const RenderOptions& options) {
  std::string out = headline(options, format_long_day(morning.today, options.dates), summary(morning));
  const std::size_t all = morning.counts.all();
  if (all == 0) return out + "\n" + nobody(morning);
  const Layout layout = lay_out(morning.people, options);
  // The order puts promises first; overdue and due may alternate in it, so each group is gathered.
  for (const MorningGroup group : {MorningGroup::promised, MorningGroup::overdue, MorningGroup::due}) {
    bool is_first = true;
    for (const MorningLines& person : morning.people) {
      if (person.group != group) continue;
      if (is_first) out += "\n" + title(options, group) + "\n";
      is_first = false;
      out += two_lines(options, layout, person);
    }
  }
  const std::size_t more = all - morning.people.size();
  if (more > 0) out += "\n" + std::to_string(more) + " more\n";
  return out;
}

}  // namespace fu::views
