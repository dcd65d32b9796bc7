// Two lines a deal: who, how much and how long; what was tried since then.
#include "views/stalled_text.hpp"

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/amounts.hpp"
#include "views/phrases.hpp"
#include "views/questions.hpp"

namespace fu::views {

namespace {

std::string value_of(const Prospect& prospect) {
  if (!prospect.value) return "no value";
  return format_sum(Decimal(prospect.value->amount), prospect.value->currency);
}

std::string say_limits(const Stalled& limits) {
  return "at least " + counted(static_cast<std::size_t>(limits.touches), "touch", "touches") + " and " +
         counted(static_cast<std::size_t>(limits.days), "day");
}

}  // namespace

StalledLines stalled_lines(const Listed& item, const Standstill& still, const Today& today,
                           const RenderOptions& options) {
  const Prospect& prospect = item.prospect;
  std::vector<std::string> parts{counted(still.touches, "touch", "touches") + " since " +
                                 format_short_day(still.since, today)};
  parts.push_back(still.judgement.empty() ? "not judged yet" : "judged " + one_line(still.judgement));
  if (item.state.last) parts.push_back((item.state.attempts < 2 ? "last " : "") + last_said(item, today));
  constexpr std::size_t indent = 4;
  const std::size_t room = options.width > indent ? options.width - indent : options.width;
  return {.id = prospect.id,
          .row = Row({{.text = prospect.id, .ink = Ink::strong},
                      {.text = who(prospect)},
                      {.text = one_line(prospect.stage)},
                      {.text = value_of(prospect), .ink = prospect.value ? Ink::plain : Ink::faint},
                      {.text = counted(static_cast<std::size_t>(still.days), "day"), .ink = Ink::alarm}}),
          .second =
              std::string(indent, ' ') + paint(options, Ink::faint, cut_to_width(join(parts, " · "), room))};
}

std::string render_stalled(const StalledDeals& stalled, const RenderOptions& options) {
  const std::string number = stalled.all == 0 ? "nobody" : std::to_string(stalled.all);
  std::string out = headline(options, format_long_day(stalled.today, options.dates), number + " stalled");
  if (stalled.all == 0) {
    return out + "\n" +
           wrapped(options,
                   "Nobody is stalled: no open deal without a promise has had " + say_limits(stalled.limits) +
                       " since its stage last changed.",
                   0);
  }
  Table table({{.least = options.width / 6},
               {.least = options.width / 10},
               {.least = options.width / 10},
               {.to_the_right = true},
               {.to_the_right = true}},
              2);
  for (const StalledLines& deal : stalled.deals) table.add(deal.row);
  const std::vector<std::string> lines = split(table.render(options), '\n');
  out += "\n" + paint(options, Ink::alarm, "STALLED") + "\n";
  for (std::size_t i = 0; i < stalled.deals.size(); ++i)
    out += lines[i] + "\n" + stalled.deals[i].second + "\n";
  if (stalled.all > stalled.deals.size())
    out += "\n" + std::to_string(stalled.all - stalled.deals.size()) + " more\n";
  out += "\n" + wrapped(options,
                        "They have had " + say_limits(stalled.limits) +
                            " since the stage last changed, and no promise is open. Ask them:",
                        0);
  out += wrapped(options, "\"" + std::string(earning_question) + "\"", 2);
  out += wrapped(options, "Write down what the answer shows; serious or curious, the last one holds:", 0);
  return out + "  fu judge " + stalled.deals.front().id + " serious -m ANSWER\n";
}

}  // namespace fu::views
