/// The `cadences` and `outcomes` of fu.yaml. See fu-cadence(7).
#pragma once

#include <string_view>

#include "domain/cadence.hpp"
#include "domain/named_list.hpp"
#include "store/key_form.hpp"
#include "store/rule_reading.hpp"

namespace fu::store {

// The keys of a cadence, of a step in it, and of an outcome.
KeyForms cadence_key_forms();
KeyForms step_key_forms();
KeyForms outcome_key_forms();

// Each thing takes the place of the one of that name, whole; what is wrong goes to the reading's reader.
void read_cadences(RuleReading& reading, const Node& value, std::string_view name,
                   NamedList<Cadence>& cadences);
void read_outcomes(RuleReading& reading, const Node& value, std::string_view name,
                   NamedList<Outcome>& outcomes);

}  // namespace fu::store
