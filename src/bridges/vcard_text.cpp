// Property by property; what the file does not say has none.
#include "bridges/vcard_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/card_names.hpp"
#include "bridges/content_lines.hpp"
#include "domain/history.hpp"

namespace fu::bridges {

namespace {

/// The first is what to use, which only matters where there are several.
void append_each(std::string& out, const std::string& name, const std::vector<std::string>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i)
    append_content_line(out, name + (i == 0 && texts.size() > 1 ? ",PREF" : ""), escape_content(texts[i]));
}

void append_text(std::string& out, std::string_view name, std::string_view text) {
  if (!text.empty()) append_content_line(out, name, escape_content(text));
}

std::string_view without_last_line_end(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return text;
}

/// `20261112T140500Z`, as if in UTC.
std::string last_change(const Prospect& prospect, Day today) {
  const LogEntry* const last = last_entry(prospect, today);
  std::string day = last != nullptr  ? format_day(last->date)
                    : prospect.added ? format_day(*prospect.added)
                                     : "1970-01-01";
  std::string time = last != nullptr && !last->time.empty() ? last->time : "00:00";
  std::erase(day, '-');
  std::erase(time, ':');
  return day + "T" + time + "00Z";
}

}  // namespace

std::string card_text(const Prospect& prospect, Day today) {
  const bool is_company = fold_case(trim(prospect.name)) == fold_case(trim(prospect.company));
  std::string out = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
  append_content_line(out, "UID", "fu:" + prospect.id);
  append_content_line(out, "FN", escape_content(prospect.name));
  const PersonName name = is_company ? PersonName{} : parts_of_name(prospect.name);
  append_content_line(out, "N", escape_content(name.family) + ";" + escape_content(name.given) + ";;;");
  append_text(out, "ORG", prospect.company);
  if (is_company) append_content_line(out, "X-ABShowAs", "COMPANY");
  append_text(out, "TITLE", prospect.role);
  append_each(out, "EMAIL;TYPE=INTERNET", prospect.emails);
  append_each(out, "TEL;TYPE=VOICE", prospect.phones);
  if (!prospect.place.empty())
    append_content_line(out, "ADR;TYPE=WORK", ";;;" + escape_content(prospect.place) + ";;;");
  append_text(out, "NOTE", without_last_line_end(prospect.notes));
  if (!prospect.tags.empty()) append_content_line(out, "CATEGORIES", escape_contents(prospect.tags));
  append_content_line(out, "REV", last_change(prospect, today));
  return out + "END:VCARD\r\n";
}

}  // namespace fu::bridges
