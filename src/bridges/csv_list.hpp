/// A table of people, as spreadsheets and the programs that keep contacts export them. See fu-import(1).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/newcomer.hpp"

namespace fu::bridges {

/// `--map KEY=COLUMN`: the column with this title, case and blanks apart, is that key.
struct ColumnMapping {
  std::string key;
  std::string title;
};

struct CsvOptions {
  char separator = '\0';                ///< NUL: the one that suits the header best
  std::vector<ColumnMapping> mappings;  ///< before what is known of titles; several of one key are joined
  bool raw = false;                     ///< cells as they are, without taking off a guard against formulas
};

/// `text` is UTF-8 without a byte order mark, and may have any line ends. Where there is no header with a name, the list
/// has no people and one error, with a repair in its hint. Throws UsageError for a mapping of a key or a column that is not
/// there.
NewcomerList read_csv_list(std::string_view text, const CsvOptions& options);

}  // namespace fu::bridges
