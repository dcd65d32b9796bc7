/// Values of the domain as edits of a prospect's file. See fu(5).
#pragma once

#include "domain/prospect.hpp"
#include "store/yaml_edit.hpp"

namespace fu::store {

/// The entry as one more line of the log.
AppendFields append_entry(const LogEntry& entry);

/// The fact as one more line of the facts.
AppendFields append_fact(const Fact& fact);

}  // namespace fu::store
