// One item.
#include "views/draft_json.hpp"

#include "views/json_parts.hpp"

namespace fu::views {

std::string draft_json(const DraftItem& item) {
  const bool has_link = is_address(item.draft.to);
  return dump({{"id", item.id},
               {"to", text_or_null(item.draft.to)},
               {"subject", text_or_null(item.draft.subject)},
               {"body", item.draft.body},
               {"template", item.template_name},
               {"path", text_or_null(item.template_path)},
               {"idea", text_or_null(item.idea)},
               {"fields_used", item.fields_used},
               {"mailto", has_link ? Json(mailto_link(item.draft)) : Json(nullptr)}});
}

}  // namespace fu::views
