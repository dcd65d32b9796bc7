// Every key is always there; what is not asked for is null.
#include "views/ideas_json.hpp"

#include "views/json_parts.hpp"

namespace fu::views {

namespace {

constexpr const char* word_of(Unfit unfit) {
  switch (unfit) {
    case Unfit::nothing_in_common: return "nothing-in-common";
    case Unfit::expired: return "expired";
    case Unfit::received: return "received";
    case Unfit::colleague_has_it: return "colleague";
    case Unfit::stopped: break;
  }
  return "stopped";
}

Json json_of(const Idea& idea) {
  return {{"id", idea.id},
          {"title", idea.title},
          {"kind", text_or_null(idea.kind)},
          {"url", text_or_null(idea.url)},
          {"date", day_or_null(idea.date)},
          {"until", day_or_null(idea.until)},
          {"tags", idea.tags}};
}

}  // namespace

std::string idea_json(const IdeaRow& row, const JudgedIdea* judged) {
  Json json = json_of(*row.idea);
  json["suits"] = row.suits;
  json["received"] = row.received;
  json["last"] = day_or_null(row.last);
  json["common"] = judged == nullptr ? Json(nullptr) : Json(judged->common);
  const bool is_unfit = judged != nullptr && judged->unfit;
  json["unfit"] = is_unfit ? Json(word_of(*judged->unfit)) : Json(nullptr);
  json["since"] = is_unfit ? day_or_null(judged->day) : Json(nullptr);
  json["colleague"] = is_unfit ? text_or_null(judged->colleague) : Json(nullptr);
  return dump(json);
}

std::string invitation_json(const Idea& idea) { return dump(json_of(idea)); }

std::string invited_json(std::string item, const std::vector<std::string>& common) {
  item.pop_back();  // }
  return item + ",\"common\":" + dump(Json(common)) + "}";
}

std::string text_json(const std::string& text) { return dump(text_or_null(text)); }

}  // namespace fu::views
