/// Results for machines: one object with `schema`, `today`, `as_of`, `items` and `problems`; every key is always
/// present. See fu(1), JSON.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/agenda.hpp"
#include "domain/listed.hpp"
#include "domain/problem.hpp"

namespace fu::views {

/// The object around the items, which are JSON texts, each put on a line of its own. `counts` are numbers of
/// the whole, put under `counts` when there are any.
struct Document {
  std::string schema;  ///< "fu.due/1"
  Day today;
  std::string as_of = {};  ///< the commit that the book is read at; empty: as it is now
  std::string since = {};  ///< a commit that is compared with, put under `since`; empty: none
  std::vector<std::pair<std::string, std::size_t>> counts = {};
  std::vector<std::string> items = {};
  /// Further keys and their values as JSON texts, in this order before the items.
  std::vector<std::pair<std::string, std::string>> parts = {};
};
std::string render_document(const Document& document, const Problems& problems);

/// Each item on a line, and nothing else.
std::string render_lines(const std::vector<std::string>& items);

/// An item of `problems`.
std::string problem_json(const Problem& problem);

/// An item of due, overdue, agenda and list.
std::string item_json(const Listed& listed);
/// `item` with the day it was placed on.
std::string agenda_item_json(std::string item, Day day);
/// `item` with the ID of the best idea for them; empty: null.
std::string item_with_idea_json(std::string item, std::string_view idea);
/// One coming contact.
std::string coming_json(const Coming& coming);

}  // namespace fu::views
