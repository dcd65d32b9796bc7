/// The editor's schemas as files of a book: what they lack, and writing them.
#pragma once

#include <string>
#include <vector>

#include "domain/problem.hpp"
#include "domain/rules.hpp"
#include "os/replace_files.hpp"
#include "store/book.hpp"

namespace fu::commands {

/// What would make the schemas in the open folder `directory` those of `rules`; nothing where they are.
/// Without a folder (-1) they lack all. Throws WriteError
/// for something in their place that is not to be written.
std::vector<os::FileChange> schema_changes(int directory, const Rules& rules);

/// Makes their folder, where it is missing. Throws WriteError.
void make_schema_folder(int directory);

/// A note when the book has schemas, and `rules` would give others.
Problems check_schemas(const store::Book& book, const Rules& rules);

}  // namespace fu::commands
