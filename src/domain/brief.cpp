// Puts together what others find.
#include "domain/brief.hpp"

#include "domain/history.hpp"

namespace fu {

Brief brief_of(const Listed& item, Day today) {
  Brief brief{.facts = current_facts(item.prospect),
              .judge = last_judged(item.prospect, today),
              .contacts = contacts_newest_first(item.prospect, today)};
  if (const auto& pin = item.state.position.pin; pin && !item.state.stopped)
    brief.promise = &item.prospect.log[pin->entry];
  return brief;
}

}  // namespace fu
