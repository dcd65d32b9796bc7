// Labels, and the short texts behind them.
#include "views/person_parts.hpp"

#include "base/text.hpp"
#include "domain/day_words.hpp"
#include "views/phrases.hpp"

namespace fu::views {

std::string put_label(const RenderOptions& options, std::string_view label, std::size_t width,
                      std::string block) {
  return block.replace(0, width, paint(options, Ink::faint, label) + std::string(width - label.size(), ' '));
}

std::string labelled(const RenderOptions& options, std::string_view label, std::size_t width,
                     std::string_view text) {
  if (text.empty()) return {};
  return put_label(options, label, width, wrapped(options, text, width));
}

std::string in_a_row(const std::vector<std::string>& texts) {
  std::vector<std::string> safe;
  for (const std::string& text : texts) safe.push_back(one_line(text));
  return join(safe, ", ");
}

std::string role_and_place(const Prospect& prospect) {
  std::vector<std::string> parts;
  for (const std::string* part : {&prospect.role, &prospect.company, &prospect.place}) {
    if (!part->empty() && *part != prospect.name) parts.push_back(*part);
  }
  return in_a_row(parts);
}

std::string ways_to_reach(const Prospect& prospect) {
  std::vector<std::string> ways;
  for (const auto* list : {&prospect.phones, &prospect.emails}) {
    for (const std::string& way : *list) ways.push_back(one_line(way));
  }
  return join(ways, " · ");
}

std::string moment(const LogEntry& entry, const Today& today) {
  return format_weekday(entry.date, today) + (entry.time.empty() ? "" : " " + one_line(entry.time));
}

std::string contact_in_words(const LogEntry& entry) {
  std::string text = what_happened(entry);
  if (!entry.idea.empty()) text += ", idea " + one_line(entry.idea);
  if (!entry.by.empty()) text += " (" + one_line(entry.by) + ")";
  if (!entry.note.empty()) text += ": " + one_line(entry.note);
  return text;
}

}  // namespace fu::views
