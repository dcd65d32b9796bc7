/// A draft for machines.
#pragma once

#include <string>
#include <vector>

#include "domain/draft.hpp"

namespace fu::views {

struct DraftItem {
  std::string id;  ///< of the prospect
  Draft draft;
  std::string template_name;
  std::string template_path;  ///< in the book; empty: it is built in
  std::string idea;           ///< the ID of the one that was filled in; empty: none
  std::vector<std::string> fields_used;
};

std::string draft_json(const DraftItem& item);

}  // namespace fu::views
