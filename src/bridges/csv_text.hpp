/// The table of `fu export csv`: what the files say of prospects, but their logs, and behind that what follows from it
/// today. RFC 4180, UTF-8. See fu-export(1).
#pragma once

#include <string>
#include <vector>

#include "domain/listed.hpp"

namespace fu::bridges {

/// Cells with commas between them, and CRLF. A cell stands in double quotes where it needs them.
void append_csv_row(std::string& out, const std::vector<std::string>& cells);

/// The titles.
std::string prospect_table_head();

/// One prospect. `raw`: without a `'` in front of what a spreadsheet would take for a formula.
void append_prospect_row(std::string& out, const Listed& listed, bool raw);

}  // namespace fu::bridges
