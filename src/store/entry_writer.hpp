/// Values of the domain as edits of a prospect's file. See fu(5).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"
#include "store/yaml_edit.hpp"

namespace fu::store {

/// The top-level keys of a prospect, in the order in which fu writes them.
std::span<const std::string_view> prospect_keys();

/// The entry as one more line of the log.
AppendFields append_entry(const LogEntry& entry);

}  // namespace fu::store
