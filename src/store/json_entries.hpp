/// The log and the facts of an item in JSON, as the file will have them.
#pragma once

#include "domain/newcomer.hpp"
#include "store/json_reading.hpp"

namespace fu::store {

/// The log as lines of YAML, with what fu does not know of. A day that is none is an error: it would move somebody.
void read_log(const JsonNode& value, JsonReading& reading, Newcomer& person);

/// Facts that say more than fu knows are lines of YAML, as keys are that it does not know.
void read_facts(const JsonNode& value, JsonReading& reading, Newcomer& person);

}  // namespace fu::store
