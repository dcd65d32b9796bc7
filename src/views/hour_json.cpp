// The item of due with ideas, opener and reason.
#include "views/hour_json.hpp"

#include "views/json_parts.hpp"
#include "views/opener.hpp"

namespace fu::views {

std::string hour_item_json(const Listed& person, const std::vector<JudgedIdea>& ideas, bool is_due,
                           const Today& today) {
  Json json = item(person);
  json["reason"] = is_due ? "due" : "silent";
  json["opener"] = text_or_null(opener(person, today));
  Json list = Json::array();
  for (const JudgedIdea& judged : ideas) {
    list.push_back({{"id", judged.idea->id},
                    {"title", judged.idea->title},
                    {"kind", text_or_null(judged.idea->kind)},
                    {"url", text_or_null(judged.idea->url)}});
  }
  json["ideas"] = std::move(list);
  return dump(json);
}

}  // namespace fu::views
