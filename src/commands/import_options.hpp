/// The command line of `fu import`.
#pragma once

#include <string>
#include <vector>

#include "commands/import_lists.hpp"
#include "commands/import_plan.hpp"
#include "commands/writing_options.hpp"

namespace fu::commands {

class OptionParser;

struct ImportOptions {
  std::vector<std::string> files;
  std::vector<std::string> mappings;  ///< KEY=COLUMN
  std::string separator;              ///< a word
  ListReading reading;
  ImportWishes wishes;
  int per_day = 0;
  bool yes = false;
  WriteOptions write;
};

void add_import(OptionParser& parser, ImportOptions& options);

/// How the lists are to be read. Throws UsageError.
ListReading reading_of(const ImportOptions& options);

/// What is to become of people. Throws UsageError for words that the rules do not know.
ImportWishes wishes_of(const ImportOptions& options, Context& context);

}  // namespace fu::commands
