/// Who a row of a table is.
#pragma once

#include <vector>

#include "bridges/csv_header.hpp"
#include "bridges/csv_reader.hpp"
#include "domain/newcomer.hpp"

namespace fu::bridges {

struct CsvPerson {
  Newcomer person;                ///< without a name where the row has neither a person's nor a company's
  bool has_lost_control = false;  ///< control characters, which are not in the texts
  bool has_lost_email = false;    ///< what only an Exchange server can deliver to
};

/// `raw`: cells as they are, without taking off a guard against formulas.
CsvPerson read_csv_person(const CsvRow& row, Program program, const std::vector<ColumnUse>& uses, bool raw);

}  // namespace fu::bridges
