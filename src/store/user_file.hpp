/// The user's own file, $XDG_CONFIG_HOME/fu/config.yaml: the only file outside the book. See fu(5).
#pragma once

#include <string>

#include "domain/problem.hpp"

namespace fu::store {

/// Empty text means: not said.
struct UserFile {
  std::string me;       ///< who the user is among the owners
  std::string book;     ///< where the book is when no other place is named
  bool commit = false;  ///< whether writing commands commit what they have written
};

/// Writes `me: name` into the file, and keeps every other byte; the file and its folder are made when they are missing,
/// and a link to the file stays one. Throws WriteError.
void save_user_name(const std::string& path, const std::string& name);

/// A missing file says nothing. What is wrong in it goes to `problems` and is passed over.
UserFile read_user_file(const std::string& path, Problems& problems);

}  // namespace fu::store
