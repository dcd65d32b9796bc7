/// What `fu check` says of the clone that a book lies in.
#pragma once

#include <string>

#include "domain/problem.hpp"

namespace fu::commands {

/// Whether the directory, or one above it, looks like the top of a work tree: then git that finds none refuses to look.
bool has_repository(const std::string& directory);

/// Where the book lies in its repository: "", or "sales/book/". Git is not asked: in a container of a build server it
/// often does not trust the work tree.
std::string folder_in_repository(const std::string& book);

/// A merge driver that git is told to use and does not know, and files that are not merged yet. Nothing for a book
/// outside git, and where git is not installed; a note where git does not look into the repository.
Problems check_clone(const std::string& book);

}  // namespace fu::commands
