// An idea on two lines: its ID and title; then what there is to know of it.
#include "views/ideas_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

constexpr std::size_t gap = 2;

std::size_t width_of_ids(const std::vector<const Idea*>& ideas, const RenderOptions& options) {
  std::size_t width = 0;
  for (const Idea* idea : ideas) width = std::max(width, idea->id.size());
  return std::min(width, options.width * 2 / 5);
}

/// Broken between the parts, not in them.
std::string in_lines(const std::vector<std::string>& parts, const RenderOptions& options) {
  std::string out;
  std::string line;
  for (const std::string& part : parts) {
    if (!line.empty() && 2 * gap + display_width(line) + 3 + display_width(part) > options.width) {
      out += wrapped(options, line, 2 * gap);
      line.clear();
    }
    line += (line.empty() ? "" : " · ") + part;
  }
  return out + wrapped(options, line, 2 * gap);
}

std::string two_lines(const Idea& idea, std::size_t id_width, const std::vector<std::string>& about, Ink ink,
                      const RenderOptions& options) {
  const std::size_t before = gap + std::max(id_width, idea.id.size()) + gap;
  const std::size_t room = options.width > before ? options.width - before : 10;
  std::string out = std::string(gap, ' ') + paint(options, ink, pad_right(idea.id, id_width)) +
                    std::string(gap, ' ') + cut_to_width(one_line(idea.title), room) + "\n";
  out += in_lines(about, options);
  if (!idea.url.empty()) out += std::string(2 * gap, ' ') + one_line(idea.url) + "\n";
  return out;
}

std::string how_many_suit(std::size_t suits) {
  return "suits " + (suits == 0 ? "nobody" : std::to_string(suits)) + " now";
}

std::string tags_on_a_line(const std::vector<std::string>& tags) { return one_line(join(tags, ", ")); }

std::vector<std::string> say_row(const IdeaRow& row, const Today& today) {
  std::vector<std::string> about = say_idea(*row.idea, today);
  if (!row.idea->tags.empty()) about.push_back("for " + tags_on_a_line(row.idea->tags));
  if (!has_expired(*row.idea, today)) about.push_back(how_many_suit(row.suits));
  about.push_back(row.received == 0 ? "nobody has it yet"
                                    : std::to_string(row.received) + (row.received == 1 ? " has" : " have") +
                                          " it, last " + format_short_day(*row.last, today));
  return about;
}

std::string why_unfit(const JudgedIdea& judged, const Today& today) {
  const std::string day = judged.day ? format_short_day(*judged.day, today) : "";
  switch (*judged.unfit) {
    case Unfit::nothing_in_common:
      return judged.idea->tags.empty() ? "has no tags"
                                       : "nothing in common: it is for " + tags_on_a_line(judged.idea->tags);
    case Unfit::expired: return "expired " + day;
    case Unfit::received: return "sent " + day;
    case Unfit::colleague_has_it:
      return one_line(judged.colleague) + " of the same company has it since " + day;
    case Unfit::stopped: break;
  }
  return "contact was stopped on " + day;
}

std::string nothing_suits(const std::vector<JudgedIdea>& judged) {
  if (judged.empty()) return "The book has no ideas yet. Something of value: fu idea add TITLE --tag TAG";
  if (judged.front().unfit == Unfit::stopped) return "Contact was stopped: nothing is to be sent.";
  std::size_t sent = 0;
  std::size_t apart = 0;
  for (const JudgedIdea& one : judged) {
    if (one.unfit == Unfit::received) ++sent;
    if (one.unfit == Unfit::nothing_in_common) ++apart;
  }
  std::vector<std::string> parts;
  if (sent > 0) parts.push_back(std::to_string(sent) + " sent");
  if (apart > 0) parts.push_back(std::to_string(apart) + " without a tag in common");
  if (const std::size_t rest = judged.size() - sent - apart; rest > 0)
    parts.push_back(std::to_string(rest) + " expired or with a colleague");
  const std::string why = " Of " + counted(judged.size(), "idea") + ": " + join(parts, ", ");
  return "Nothing suits them now." + why + "; --all shows them.";
}

}  // namespace

std::vector<std::string> say_idea(const Idea& idea, const Today& today) {
  std::vector<std::string> about;
  std::string kind = idea.kind;
  if (idea.date)
    kind += (kind.empty() ? "on " : *idea.date < today ? " of " : " on ") + format_weekday(*idea.date, today);
  if (!kind.empty()) about.push_back(kind);
  if (has_expired(idea, today)) {
    about.push_back("expired " + format_short_day(*last_useful_day(idea), today));
  } else if (idea.until) {
    about.push_back("until " + format_short_day(*idea.until, today));
  }
  return about;
}

std::string render_ideas(const std::vector<IdeaRow>& rows, const Today& today, const RenderOptions& options) {
  if (rows.empty()) {
    return wrapped(options,
                   "The book has no ideas yet. Something of value to send, or an event to invite to: fu idea "
                   "add \"What buyers plan for spring\" --kind article --tag fashion",
                   0);
  }
  std::vector<const Idea*> ideas;
  for (const IdeaRow& row : rows) ideas.push_back(row.idea);
  const std::size_t width = width_of_ids(ideas, options);
  std::string out;
  for (const IdeaRow& row : rows) {
    const bool is_over = has_expired(*row.idea, today);
    out += two_lines(*row.idea, width, say_row(row, today), is_over ? Ink::faint : Ink::strong, options);
  }
  return out;
}

std::string render_ideas_for(const Prospect& prospect, const std::vector<JudgedIdea>& judged, bool all,
                             const Today& today, const RenderOptions& options) {
  std::string out = headline(options, who(prospect), prospect.id) + "\n";
  std::vector<const Idea*> shown;
  for (const JudgedIdea& one : judged) {
    if (all || !one.unfit) shown.push_back(one.idea);
  }
  const std::size_t width = width_of_ids(shown, options);
  bool is_left_out = false;
  for (const JudgedIdea& one : judged) {
    std::vector<std::string> about;
    if (one.unfit) {
      if (!all) break;
      if (!is_left_out)
        out += (&one == &judged.front() ? "" : "\n") + paint(options, Ink::notable, "LEFT OUT") + "\n";
      is_left_out = true;
      about.push_back(why_unfit(one, today));
    } else {
      about.push_back("in common: " + tags_on_a_line(one.common));
    }
    // That it has expired is said already.
    const bool is_said = one.unfit == Unfit::expired;
    for (const std::string& part : say_idea(*one.idea, today)) {
      if (!is_said || !part.starts_with("expired")) about.push_back(part);
    }
    out += two_lines(*one.idea, width, about, one.unfit ? Ink::faint : Ink::strong, options);
  }
  if (judged.empty() || (judged.front().unfit && !all)) out += wrapped(options, nothing_suits(judged), 0);
  return out;
}

std::string render_added_idea(const Idea& idea, std::size_t suits, const Today& today,
                              const RenderOptions& options) {
  std::string what;
  if (!idea.kind.empty()) what = ": " + idea.kind;
  if (idea.date) what += " on " + describe_day(*idea.date, today);
  if (idea.until) what += (what.empty() ? ": " : ", ") + ("of use until " + describe_day(*idea.until, today));
  std::string out =
      wrapped(options, "Added " + idea.id + " (" + escape_for_terminal(idea.path) + ")" + what + ".", 0);
  if (idea.tags.empty()) {
    return out + wrapped(options, "Without tags it suits nobody: write 'tags: [...]' into the file.", 0);
  }
  if (suits == 0) return out + wrapped(options, "Nobody has a tag in common with it now.", 0);
  return out + wrapped(options, "It suits " + counted(suits, "prospect") + ": fu invite " + idea.id, 0);
}

}  // namespace fu::views
