/// `--commit`: what a command has written becomes a commit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"

namespace fu::commands {

/// What the command line says, else the user's file.
bool wants_commit(const std::optional<bool>& option, const Context& context);

/// Commits the files, by their paths in the book, and nothing else; says nothing when that is done. What hinders it
/// becomes a remark and no more, because the files are saved. Not to be called under the book's lock: hooks may call
/// fu.
void commit_written(const std::vector<std::string>& paths, const std::string& subject, Context& context);

}  // namespace fu::commands
