// Facts with their numbers, their days, and what came of them.
#include "views/facts_text.hpp"

#include "base/utf8.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::views {

std::string say_replaced(const FactStanding& standing, const Today& today) {
  const std::string day = standing.by->date ? " " + format_short_day(*standing.by->date, today) : "";
  return (standing.is_confirmed ? "confirmed" : "changed") + day;
}

std::string render_facts(const Prospect& prospect, const Today& today, const RenderOptions& options) {
  std::string out = headline(options, who(prospect), prospect.id);
  const std::vector<FactStanding> standings = standings_of(prospect);
  if (standings.empty())
    return out + wrapped(options,
                         "Nothing is known yet. What they tell you: fu fact " + prospect.id + " \"...\"", 0);
  out += "\n";
  const std::size_t number_width = std::to_string(standings.size()).size();
  std::size_t day_width = 0;
  const auto day_of = [&](const FactStanding& standing) {
    return standing.fact->date ? format_short_day(*standing.fact->date, today) : std::string();
  };
  for (const FactStanding& standing : standings) day_width = std::max(day_width, day_of(standing).size());
  std::size_t number = 0;
  for (const FactStanding& standing : standings) {
    const std::string mark = standing.by == nullptr ? "" : " [" + say_replaced(standing, today) + "]";
    std::string head = "  " + pad_left(std::to_string(++number), number_width) + "  " +
                       pad_right(day_of(standing), day_width) + (day_width == 0 ? "" : "  ");
    std::string block = wrapped(options, one_line(standing.fact->fact) + mark, display_width(head));
    block.replace(0, head.size(), head);
    out += block;
  }
  return out;
}

}  // namespace fu::views
