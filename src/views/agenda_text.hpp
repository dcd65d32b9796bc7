/// The agenda as text: overdue, today, then the coming days, one line a contact.
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "views/render_options.hpp"
#include "views/table.hpp"

namespace fu::views {

struct Placed {
  Row row;
  Day day;
  bool is_overdue = false;
};

/// The line of a contact, whatever its day.
Row agenda_row(const Listed& item, const Today& today);

struct Agenda {
  Today today;
  Day from;
  Day to;
  int capacity = 0;            ///< 0: not levelled
  std::vector<Placed> placed;  ///< in the engine's order
};

std::string render_agenda(const Agenda& agenda, const RenderOptions& options);

}  // namespace fu::views
