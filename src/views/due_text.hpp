/// The morning's list as text: the face of the product.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "views/footer_text.hpp"
#include "views/render_options.hpp"

namespace fu::views {

struct Morning {
  Day today;
  std::vector<Listed> items;  ///< due and overdue, in the engine's order
  std::size_t shown = 0;      ///< how many of them are printed
  std::size_t done = 0;       ///< people contacted today
  bool only_overdue = false;
  Others others;               ///< theirs are due as well
  std::optional<Listed> next;  ///< the first to come, where nothing is due
  std::size_t prospects = 0;   ///< in the whole book, those included that cannot be read
};

std::string render_due(const Morning& morning, const RenderOptions& options);

}  // namespace fu::views
