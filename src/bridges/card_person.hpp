/// What the properties of one address card say of a person.
#pragma once

#include <string_view>
#include <vector>

#include "bridges/card_lines.hpp"
#include "domain/newcomer.hpp"

namespace fu::bridges {

struct CardPerson {
  bool is_somebody = true;  ///< false: a group, a place, a thing
  Newcomer person;
  Problems problems;  ///< with an error among them it is nobody to take over
};

/// `line` is where the card begins.
CardPerson read_card(const std::vector<CardLine>& lines, std::size_t line);

/// Whether a property is looked at, by its name in capitals.
bool is_card_property(std::string_view name);

/// The key of a prospect that a property becomes; empty: none.
std::string_view key_of_card_property(std::string_view name);

/// Whether a property is about the card rather than about the person: nobody misses it.
bool is_about_card(std::string_view name);

}  // namespace fu::bridges
