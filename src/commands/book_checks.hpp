/// Everything wrong in a book: its files, what they refer to, the editor's schemas, the clone.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "commands/context.hpp"

namespace fu::commands {

/// What is to be reported.
struct Wanted {
  std::vector<std::string> paths;               ///< files and folders; none: all
  std::optional<std::set<std::string>> staged;  ///< only files that the commit changes; nothing: all

  bool operator()(const std::string& path) const;
};

/// Whether the path is one of these files and folders, or below one; there are none: it is.
bool lies_in(const std::string& path, const std::vector<std::string>& wanted);

/// Reads all that is wanted; what is wrong is then among the context's problems, in the order of paths and lines.
void check_all(const Wanted& is_wanted, Context& context);

}  // namespace fu::commands
