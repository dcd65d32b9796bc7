/// The lists that `fu import` reads: from bytes to people, whatever the form.
#pragma once

#include <string>
#include <vector>

#include "bridges/csv_list.hpp"
#include "commands/context.hpp"
#include "domain/newcomer.hpp"

namespace fu::commands {

struct ListReading {
  std::string encoding;  ///< one of bridges::encoding_words; empty: not said
  bridges::CsvOptions csv;
};

/// A list as it was understood; its problems have `path` as theirs.
struct ReadList {
  std::string path;  ///< as it was typed; `-` is the standard input
  NewcomerList list;
};

/// Reads all of them. Throws DataError where one cannot be read at all, with the reason among the problems of the context.
std::vector<ReadList> read_lists(const std::vector<std::string>& paths, const ListReading& reading,
                                 Context& context);

}  // namespace fu::commands
