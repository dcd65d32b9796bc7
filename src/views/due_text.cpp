// Two lines a person: who, where and how late; what to do, and what was last.
#include "views/due_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t gap = 2;

enum class Group { promised, overdue, due };

Group group_of(const State& state) {
  if (state.has_promise_due()) return Group::promised;
  return state.status == Status::overdue ? Group::overdue : Group::due;
}

std::string title(const RenderOptions& options, Group group) {
  switch (group) {
    case Group::promised: return paint(options, Ink::notable, "PROMISED");
    case Group::overdue: return paint(options, Ink::alarm, "OVERDUE");
    case Group::due: break;
  }
  return paint(options, Ink::good, "DUE");
}

/// What the widest of the items needs, within limits.
struct Layout {
  std::size_t id = 0;
  std::size_t via = 0;
  std::size_t when = 0;
};

Layout lay_out(const Morning& morning, const RenderOptions& options) {
  Layout layout;
  for (std::size_t i = 0; i < morning.shown; ++i) {
    const Listed& item = morning.items[i];
    layout.id = std::max(layout.id, item.prospect.id.size());
    layout.via = std::max(layout.via, display_width(channel(item.state)));
    layout.when = std::max(layout.when, display_width(when(item.state, morning.today)));
  }
  layout.id = std::min(layout.id, options.width * 3 / 10);
  layout.via = std::min<std::size_t>(layout.via, 10);
  return layout;
}

/// Who, where, and how to reach them: as much as fits.
std::string who_and_where(const Prospect& prospect, std::string_view via, std::size_t room) {
  const std::string name = who(prospect);
  const std::string reached = reach(prospect, via);
  const std::string place = one_line(prospect.place);
  std::vector<std::string> choices;
  if (!place.empty() && place != reached)
    choices.push_back(name + ", " + place + (reached.empty() ? "" : " · " + reached));
  if (!reached.empty()) choices.push_back(name + " · " + reached);
  for (const std::string& choice : choices) {
    if (display_width(choice) <= room) return choice;
  }
  // A number or an address that is cut is worth nothing: the name gives way.
  const std::size_t tail = display_width(" · " + reached);
  if (!reached.empty() && tail + 12 <= room) return cut_to_width(name, room - tail) + " · " + reached;
  return cut_to_width(name, room);
}

/// What to do, then what was last; both are cut where there is not room for both.
std::string what_and_last(const RenderOptions& options, const Listed& item, Day today, std::size_t room) {
  const std::string what = one_line(item.state.say);
  std::string last = last_said(item, today);
  const LogEntry* contact = last_contact(item);
  const bool said_already =
      item.state.pin == Pin::Kind::promise && contact != nullptr && contact->note == item.state.say;
  if (contact != nullptr && !contact->note.empty() && !said_already)
    last += ": \"" + one_line(contact->note) + "\"";

  const std::string dash = what.empty() ? "" : " — ";
  const std::size_t wanted = display_width(what) + display_width(dash) + display_width(last);
  if (wanted <= room) return what + paint(options, Ink::faint, dash + last);
  const std::size_t sides = room > display_width(dash) ? room - display_width(dash) : 0;
  const std::size_t for_last =
      std::min(display_width(last), std::max(sides * 2 / 5, sides - std::min(sides, display_width(what))));
  const std::string left = cut_to_width(what, sides - for_last);
  return left + paint(options, Ink::faint, dash + cut_to_width(last, sides - display_width(left)));
}

std::string person(const RenderOptions& options, const Layout& layout, const Listed& item, Day today) {
  const Prospect& prospect = item.prospect;
  const std::string late = when(item.state, today);
  const std::string via = cut_to_width(channel(item.state), layout.via);
  const std::size_t before = gap + layout.id + gap + layout.via + gap;
  const std::size_t room =
      options.width > before + gap + layout.when ? options.width - before - gap - layout.when : 10;

  std::string out(gap, ' ');
  out += paint(options, Ink::strong, pad_right(cut_to_width(prospect.id, layout.id), layout.id)) +
         std::string(gap, ' ');
  out += pad_right(via, layout.via) + std::string(gap, ' ');
  out += pad_right(who_and_where(prospect, item.state.via, room), room) + std::string(gap, ' ');
  out +=
      std::string(layout.when - display_width(late), ' ') + paint(options, ink_of(item.state), late) + "\n";
  out += std::string(2 * gap, ' ') + what_and_last(options, item, today, options.width - 2 * gap) + "\n";
  return out;
}

/// What the items come to: promises apart from the rest.
struct MorningCounts {
  std::size_t promises = 0;
  std::size_t overdue = 0;
  std::size_t due = 0;
};

MorningCounts count_morning(const std::vector<Listed>& items) {
  MorningCounts counts;
  for (const Listed& item : items) {
    switch (group_of(item.state)) {
      case Group::promised: ++counts.promises; break;
      case Group::overdue: ++counts.overdue; break;
      case Group::due: ++counts.due; break;
    }
  }
  return counts;
}

std::string summary(const Morning& morning) {
  const MorningCounts counts = count_morning(morning.items);
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
  if (morning.next) {
    const Listed& next = *morning.next;
    out += " Next: " + next.prospect.id + ", " + format_weekday(next.state.window.due, morning.today) + ", " +
           channel(next.state) + ".";
  }
  return out + "\n";
}

}  // namespace

std::string render_due(const Morning& morning, const RenderOptions& options) {
  std::string out = headline(options, format_long_day(morning.today), summary(morning));
  if (morning.items.empty()) return out + "\n" + nobody(morning);
  const Layout layout = lay_out(morning, options);
  // The order puts promises first; overdue and due may alternate in it, so each group is gathered.
  for (const Group group : {Group::promised, Group::overdue, Group::due}) {
    std::string people;
    for (std::size_t i = 0; i < morning.shown; ++i) {
      const Listed& item = morning.items[i];
      if (group_of(item.state) == group) people += person(options, layout, item, morning.today);
    }
    if (!people.empty()) out += "\n" + title(options, group) + "\n" + people;
  }
  if (morning.shown < morning.items.size()) {
    out += "\n" + std::to_string(morning.items.size() - morning.shown) + " more\n";
  }
  return out;
}

}  // namespace fu::views
