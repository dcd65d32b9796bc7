/// The card of somebody who is to be contacted now: all that is needed with the telephone in one hand.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/listed.hpp"
#include "domain/silence.hpp"
#include "domain/suitable_ideas.hpp"
#include "views/render_options.hpp"

namespace fu::views {

struct Card {
  const Listed& person;
  std::size_t number = 0;  ///< their place in the hour, counted from 1
  std::size_t of = 0;
  std::optional<int> minutes_left;
  std::vector<JudgedIdea> ideas;  ///< those to offer, best first
  bool is_due = true;             ///< else they are here because they heard nothing for long
};

/// On several lines, each no wider than the options allow, names and notes apart that have no blanks.
std::string render_card(const Card& card, const Today& today, const RenderOptions& options);

}  // namespace fu::views
