/// The user's own file, $XDG_CONFIG_HOME/fu/config.yaml: the only file outside the book. See fu(5).
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/day.hpp"
#include "domain/problem.hpp"

namespace fu::store {

/// What `color` may be, and the option --color.
inline constexpr std::array<std::string_view, 3> colour_words{"auto", "always", "never"};

/// Empty text means: not said.
struct UserFile {
  std::string me;               ///< who the user is among the owners
  std::string book;             ///< where the book is when no other place is named
  bool commit = false;          ///< whether writing commands commit what they have written
  std::string colour;           ///< one of colour_words
  std::string default_command;  ///< what `fu` alone runs: words with blanks between them
  DateStyle dates = DateStyle::words;
  std::string pager;  ///< a line for the shell
  /// Of each key whose value holds, the line in which it stands.
  std::map<std::string, std::size_t, std::less<>> lines;
};

/// The keys that the reader knows.
std::vector<std::string> user_keys();

/// Writes `me: name` into the file, and keeps every other byte; the file and its folder are made when they are missing,
/// and a link to the file stays one. Throws WriteError.
void save_user_name(const std::string& path, const std::string& name);

/// A missing file says nothing. What is wrong in it, unknown keys too, goes to `problems` as a warning and is passed
/// over: no file outside the book may hinder the work.
UserFile read_user_file(const std::string& path, Problems& problems);

}  // namespace fu::store
