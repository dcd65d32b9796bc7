/// What a prospect's file says of the time behind it, without rules.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/prospect.hpp"

namespace fu {

/// When the prospect came into the book: `added`, else the earliest day of the log.
std::optional<Day> first_day_of(const Prospect& prospect);

/// The entries that are contacts, up to and including `today`, newest first; of one day the last in the file first.
std::vector<const LogEntry*> contacts_newest_first(const Prospect& prospect, Day today);

/// The last entry, up to and including `today`; of one day the last in the file. nullptr where there is none.
const LogEntry* last_entry(const Prospect& prospect, Day today);

/// The last entry with a judgement, up to and including `today`; nullptr where nobody has asked.
const LogEntry* last_judged(const Prospect& prospect, Day today);

/// What it says: serious, curious, or empty.
std::string_view last_judgement(const Prospect& prospect, Day today);

}  // namespace fu
