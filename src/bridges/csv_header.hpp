/// Where the titles of a table stand, what separates its cells, and which key each column is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bridges/csv_list.hpp"
#include "bridges/csv_reader.hpp"
#include "bridges/csv_titles.hpp"

namespace fu::bridges {

struct CsvHeader {
  std::string_view text;  ///< of the table, from its first line that is cells
  std::size_t line = 1;   ///< of the beginning of `text`
  char separator = ',';
  CsvRow row;  ///< the titles; `line` 0: there are none
  std::vector<std::string> plain_titles;
  Program program = Program::other;
};

/// Looks behind lines of words that stand before the titles, and for Excel's `sep=;`.
CsvHeader find_header(std::string_view text, const CsvOptions& options);

/// The titles that there are, for a message: not too much of them.
std::string shown_titles(const CsvRow& row);

/// A column that is read.
struct ColumnUse {
  std::size_t index = 0;
  Meaning meaning;
  bool is_mapped = false;  ///< by the user
};

/// In the order in which they are read: what --map says comes first, and is all of its key. Throws UsageError.
std::vector<ColumnUse> uses_of(const CsvHeader& header, const std::vector<ColumnMapping>& mappings);

}  // namespace fu::bridges
