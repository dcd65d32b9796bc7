/// One item of a JSON list as somebody who is to become a prospect.
#pragma once

#include <string_view>

#include "domain/newcomer.hpp"
#include "store/json_reading.hpp"

namespace fu::store {

struct JsonPerson {
  Newcomer person;
  Problems problems;  ///< with an error among them it is nobody to take over
};

JsonPerson read_json_person(const JsonNode& item, const JsonSource& source);

/// The key of a prospect that a key of an item becomes; a key that fu does not know becomes itself. Empty: it is derived,
/// and not read.
std::string_view key_of_json(std::string_view key, const JsonSource& source);

}  // namespace fu::store
