/// The file of a new prospect: what it says, and in which folder it lies.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "commands/context.hpp"
#include "domain/newcomer.hpp"

namespace fu::commands {

/// A type and a stage bring their cadence, and the stage of a deal that is won makes a customer: what is empty is filled
/// in, apart from keys of `settled`. Words that the rules do not know bring nothing.
void derive_keys(Newcomer& person, const Rules& rules, const std::set<std::string>& settled = {});

/// All lines, keys in fu's order. Nothing is checked against the rules. Throws UsageError for text that no file may have.
std::string new_file_text(const Newcomer& person);

/// What stands above them: the line that names the schema to an editor, where the book has one. `folder` is the file's,
/// like "prospects/berlin".
std::string new_file_head(const std::string& folder, Context& context);

/// "prospects/berlin" for "berlin"; nothing for what can be no folder there.
std::optional<std::string> folder_of_prospects(const std::string& below);

}  // namespace fu::commands
