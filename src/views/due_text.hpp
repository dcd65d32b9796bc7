/// The morning's list as text: the face of the product.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"

namespace fu::views {

struct Morning {
  Day today;
  std::vector<Listed> items;  ///< due and overdue, in the engine's order
  std::size_t shown = 0;      ///< how many of them are printed
  std::size_t done = 0;       ///< people contacted today
  bool only_overdue = false;
  std::map<std::string, std::size_t> others;  ///< owner → how many of theirs are due as well
  std::optional<Listed> next;                 ///< the first to come, where nothing is due
  std::size_t prospects = 0;                  ///< in the whole book
};

/// What the items come to: promises apart from the rest.
struct MorningCounts {
  std::size_t promises = 0;
  std::size_t overdue = 0;
  std::size_t due = 0;
};
MorningCounts count_morning(const std::vector<Listed>& items);

std::string render_due(const Morning& morning, const RenderOptions& options);

/// "2 more belong to sam", or nothing.
std::string say_others(const std::map<std::string, std::size_t>& others);

}  // namespace fu::views
