// The item of a list, and two keys more.
#include "views/stalled_json.hpp"

#include "views/json_parts.hpp"
#include "views/questions.hpp"

namespace fu::views {

std::string stalled_item_json(std::string item, const Standstill& still) {
  item.pop_back();  // }
  return item + ",\"judge\":" + dump(text_or_null(still.judgement)) + ",\"stalled\":" +
         dump({{"since", format_day(still.since)}, {"days", still.days}, {"touches", still.touches}}) + "}";
}

Document stalled_document(const Stalled& limits, std::size_t more, const Today& today) {
  return {.schema = "fu.stalled/1",
          .today = today,
          .counts = {{"more", more}},
          .parts = {{"limits", dump({{"touches", limits.touches}, {"days", limits.days}})},
                    {"question", dump(Json(earning_question))}}};
}

}  // namespace fu::views
