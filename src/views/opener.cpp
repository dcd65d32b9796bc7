// Questions made of facts, and of the last note.
#include "views/opener.hpp"

#include <algorithm>
#include <array>

#include "domain/facts.hpp"
#include "domain/history.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

bool ends_with_any(std::string_view text, const auto& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return text.ends_with(ending); });
}

/// Without the quotes and brackets that close behind it.
std::string_view last_said(std::string_view text) {
  constexpr std::array<std::string_view, 9> closing{"\"", "'", ")", "]", "”", "’", "»", "」", "）"};
  for (bool is_cut = true; is_cut;) {
    is_cut = false;
    for (const std::string_view mark : closing) {
      if (!text.ends_with(mark)) continue;
      text.remove_suffix(mark.size());
      is_cut = true;
    }
  }
  return text;
}

bool is_question(std::string_view text) {
  return ends_with_any(last_said(text), std::array<std::string_view, 3>{"?", "？", "؟"});
}

/// With a full stop at its end, unless there is something like one.
std::string sentence(std::string text) {
  constexpr std::array<std::string_view, 10> ends{".", "!", "?", "…", "。", "．", "！", "？", "؟", "।"};
  for (const std::string_view loose : {",", ";", ":"}) {
    if (text.ends_with(loose)) text.resize(text.size() - loose.size());
  }
  return ends_with_any(last_said(text), ends) ? text : text + ".";
}

}  // namespace

std::string ask_whether_still_so(const Fact& fact, const Today& today) {
  const std::string day = fact.date ? " (" + format_short_day(*fact.date, today) + ")" : "";
  const std::string said = sentence(one_line(fact.fact));
  if (is_question(said)) return "Last time you asked" + day + ": " + said + " Is that answered by now?";
  return "Last time you said" + day + ": " + said + " Is that still so?";
}

std::string opener(const Listed& item, const Today& today) {
  for (const Fact* fact : current_facts(item.prospect)) {
    if (!one_line(fact->fact).empty()) return ask_whether_still_so(*fact, today);
  }
  for (const LogEntry* last : contacts_newest_first(item.prospect, today)) {
    const std::string note = one_line(last->note);
    if (!note.empty()) return "Last time (" + format_short_day(last->date, today) + "): " + note;
  }
  return {};
}

}  // namespace fu::views
