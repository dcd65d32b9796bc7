/// A file in the user's own editor: what `fu edit`, `fu draft --edit` and the Follow-Up Hour share.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "commands/context.hpp"

namespace fu::commands {

/// Opens a file in the user's editor and waits. Throws WriteError, which ends with `otherwise`, when the editor fails.
void run_editor(const std::string& path, const std::string& otherwise, Context& context);

/// Opens the editor and waits, checks what it left, and commits that where it is wanted; says the warnings, and what is
/// next. Throws WriteError when the editor fails, DataError when the file cannot be used any more; what is wrong is then
/// among the problems.
void edit_file(const store::BookFile& file, const std::optional<bool>& commit, Context& context,
               const std::function<void(const std::string&)>& say);

}  // namespace fu::commands
