// The page from top to bottom: who, what is next, what to say and to bring, what was last.
#include "views/brief_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"
#include "views/opener.hpp"
#include "views/person_parts.hpp"
#include "views/phrases.hpp"
#include "views/prospect_text.hpp"

namespace fu::views {

namespace {

constexpr std::size_t label_width = 12;
constexpr std::size_t page_lines = 40;
constexpr std::size_t most_questions = 3;
constexpr std::size_t most_ideas = 3;
constexpr std::size_t least_contacts = 3;
constexpr std::size_t most_contacts = 5;

std::size_t count_lines(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

class Page {
 public:
  /// `is_full`: there is so much to say that most of it has to do with one line.
  Page(const Listed& item, const Brief& brief, const Today& today, const RenderOptions& options, bool is_full)
      : item_(item), brief_(brief), today_(today), options_(options), is_full_(is_full) {}

  std::string render(const std::string& source) {
    head();
    next(source);
    if (!item_.state.stopped) what_to_say();
    about_them();
    if (!item_.state.stopped) what_to_bring();
    contacts();
    return std::move(out_);
  }

 private:
  /// More of them where they are short.
  std::size_t lines_for(std::size_t usual) const {
    constexpr std::size_t usual_width = 80;
    return options_.width < usual_width ? 2 * usual : usual;
  }

  /// Of a text that is too long, what fits into so many lines.
  std::string cut(std::string_view text, std::size_t indent, std::size_t usual) const {
    const std::size_t most = lines_for(usual);
    std::vector<std::string> lines = split(wrapped(options_, text, indent), '\n');
    lines.pop_back();
    if (lines.size() > most) {
      for (std::size_t i = most; i < lines.size(); ++i) lines[most - 1] += " " + lines[i].substr(indent);
      lines.resize(most);
    }
    std::string out;
    for (const std::string& line : lines)
      out += cut_to_width(line, std::max(options_.width, indent + 1)) + "\n";
    return out;
  }

  enum class Room { as_page, always };  ///< always: not less on a page that is full

  void field(std::string_view label, const std::string& text, std::size_t most = 1,
             Room room = Room::as_page) {
    if (text.empty()) return;
    std::string block = cut(text, label_width, is_full_ && room == Room::as_page ? 1 : most);
    out_ += put_label(options_, label, label_width, std::move(block));
  }

  void head() {
    const Prospect& prospect = item_.prospect;
    constexpr std::size_t least_name = 12;
    const std::size_t room = options_.width - std::min(options_.width, prospect.id.size() + 2);
    out_ +=
        headline(options_, cut_to_width(one_line(prospect.name), std::max(room, least_name)), prospect.id);
    if (item_.state.stopped) {
      const Stop& stop = *item_.state.stopped;
      std::string text = "STOPPED on " + format_weekday(stop.date, today_) + ": " +
                         std::string(format_stop_reason(stop.reason)) + ". Do not contact them.";
      for (const LogEntry& entry : prospect.log) {
        if (entry.stop && entry.date == stop.date && !entry.note.empty()) text += " " + one_line(entry.note);
      }
      std::string lines = cut(text, 0, 2);
      lines.pop_back();
      out_ += paint(options_, Ink::alarm, lines) + "\n";
    }
    out_ += cut(role_and_place(prospect), 0, is_full_ ? 1 : 2);
    const std::string ways = ways_to_reach(prospect);
    out_ += cut(ways.empty() ? no_way_to_reach : ways, 0, is_full_ ? 1 : 2);
    out_ += "\n";
  }

  void next(const std::string& source) {
    const Prospect& prospect = item_.prospect;
    const State& state = item_.state;
    if (!state.stopped) field("Next", say_next(state, today_), 2);
    if (brief_.promise != nullptr) {
      const bool is_promise = state.position.pin->kind == Pin::Kind::promise;
      const std::string note = brief_.promise->note.empty() ? "" : ": " + one_line(brief_.promise->note);
      field(is_promise ? "Promised" : "Snoozed",
            "on " + format_weekday(brief_.promise->date, today_) + ", for " +
                day_and_time(state.position.pin->day, brief_.promise->at, today_) + note,
            2);
    }
    std::vector<std::string> deal{one_line(prospect.stage)};
    if (prospect.value) deal.push_back(format_money(*prospect.value));
    if (prospect.type != ProspectType::prospect) deal.emplace_back(format_prospect_type(prospect.type));
    if (!state.stopped) deal.push_back(plan_position(state));
    field("Stage", join(deal, " · "), 2);
    std::vector<std::string> known;
    if (prospect.added) known.push_back("since " + format_weekday(*prospect.added, today_));
    known.push_back(counted(static_cast<std::size_t>(state.touches), "touch", "touches"));
    if (state.attempts > 0)
      known.back() += ", then " + counted(static_cast<std::size_t>(state.attempts), "attempt");
    if (!source.empty()) known.push_back(one_line(source));
    if (!prospect.owner.empty()) known.push_back("owner " + one_line(prospect.owner));
    field("Known", join(known, " · "), 2);
    if (brief_.judge != nullptr) {
      const std::string note = brief_.judge->note.empty() ? "" : ": " + one_line(brief_.judge->note);
      field("Judged",
            one_line(brief_.judge->judge) + " on " + format_weekday(brief_.judge->date, today_) + note, 2);
    }
    out_ += "\n";
  }

  void what_to_say() {
    const bool is_promise =
        brief_.promise != nullptr && one_line(brief_.promise->note) == one_line(item_.state.say);
    if (!is_promise) field("Say", one_line(item_.state.say), 2);
    if (brief_.facts.empty()) field("Open with", opener(item_, today_), 2, Room::always);
    for (std::size_t i = 0; i < std::min(brief_.facts.size(), most_questions); ++i)
      field(i == 0 ? "Ask" : "", question(*brief_.facts[i]), 2, Room::always);
    if (brief_.facts.size() > most_questions) {
      field("", "and " + std::to_string(brief_.facts.size() - most_questions) + " older: fu fact " +
                    item_.prospect.id);
    }
  }

  /// A fact that is too long is cut, so that it stays a question.
  std::string question(const Fact& fact) const {
    constexpr std::size_t around =
        60;  // columns of what stands before and behind it, and at the ends of lines
    Fact shortened = fact;
    const std::size_t room = lines_for(2) * (options_.width - std::min(options_.width, label_width));
    shortened.fact = cut_to_width(one_line(fact.fact), std::max(room, 2 * around) - around);
    return ask_whether_still_so(shortened, today_);
  }

  void about_them() {
    const Prospect& prospect = item_.prospect;
    field("Problem", one_line(prospect.problem), 2);
    field("Loved", one_line(prospect.loved), 2);
    field("Interests", in_a_row(prospect.interests));
    field("Events", in_a_row(prospect.events));
    field("Objections", in_a_row(prospect.objections), 2);
    field("Notes", one_line(prospect.notes), 2);
  }

  void what_to_bring() {
    for (std::size_t i = 0; i < std::min(brief_.ideas.size(), most_ideas); ++i) {
      const Idea& idea = *brief_.ideas[i].idea;
      std::string text = one_line(idea.title);
      if (text.empty()) text = idea.id;
      if (idea.date) text += ", " + format_weekday(*idea.date, today_);
      const std::string behind = text == idea.id ? "" : " (" + idea.id + ")";
      const std::size_t room = options_.width - std::min(options_.width, label_width + display_width(behind));
      field(i == 0 ? "Bring" : "", cut_to_width(text, std::max<std::size_t>(room, 12)) + behind);
    }
  }

  void contacts() {
    if (brief_.contacts.empty()) {
      out_ += "\nNobody has contacted them yet.\n";
      return;
    }
    out_ += "\n" + paint(options_, Ink::strong, "Last contacts") + "\n";
    std::size_t day_width = 0;
    const auto shown = std::min(brief_.contacts.size(), most_contacts);
    for (std::size_t i = 0; i < shown; ++i)
      day_width = std::max(day_width, moment(*brief_.contacts[i], today_).size());
    std::size_t printed = 0;
    for (; printed < shown; ++printed) {
      const std::string block = contact(*brief_.contacts[printed], day_width);
      if (printed >= least_contacts && count_lines(out_) + count_lines(block) + 1 > page_lines) break;
      out_ += block;
    }
    if (printed < brief_.contacts.size())
      out_ += "  and " + std::to_string(brief_.contacts.size() - printed) + " earlier: fu show " +
              item_.prospect.id + "\n";
  }

  std::string contact(const LogEntry& entry, std::size_t day_width) const {
    constexpr std::size_t indent = 2;
    std::string block = cut(contact_in_words(entry), indent + day_width + 2, 2);
    block.replace(indent, day_width, pad_right(moment(entry, today_), day_width));
    return block;
  }

  const Listed& item_;
  const Brief& brief_;
  const Today& today_;
  const RenderOptions& options_;
  bool is_full_;
  std::string out_;
};

}  // namespace

std::string render_brief(const Listed& item, const Brief& brief, const std::string& source,
                         const Today& today, const RenderOptions& options) {
  std::string page = Page(item, brief, today, options, false).render(source);
  if (count_lines(page) <= page_lines) return page;
  return Page(item, brief, today, options, true).render(source);
}

}  // namespace fu::views
