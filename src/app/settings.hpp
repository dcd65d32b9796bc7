/// What options, the environment and the user's file decide between them, and which of them it was.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "app/command_line.hpp"
#include "app/host.hpp"
#include "store/user_file.hpp"

namespace fu::app {

/// The user's file as it was read.
struct Preferences {
  std::string path;  ///< empty: there is no place for one
  store::UserFile file;
  Problems problems;  ///< what is wrong in it
  bool is_there = false;
};

Preferences read_preferences(const Host& host);

/// Where a setting may come from. All must outlive what is asked of them.
struct Sources {
  const GlobalOptions& options;
  const Host& host;
  const Preferences& user;
};

template <typename Value>
struct Setting {
  Value value;
  std::string origin;  ///< "--me", "FU_TODAY", "/home/dana/.config/fu/config.yaml:3", "built in"
};

/// "/home/dana/.config/fu/config.yaml:3"
std::string place_of(std::string_view key, const Preferences& user);

/// Empty: nobody has said.
Setting<std::string> decide_me(const Sources& sources);
Setting<bool> decide_commit(const Sources& sources);
/// Throws UsageError for a --color that is none.
Setting<bool> decide_colour(const Sources& sources);
Setting<DateStyle> decide_dates(const Sources& sources);
Setting<std::size_t> decide_width(const Sources& sources);
Setting<std::size_t> decide_height(const Sources& sources);
Setting<std::string> decide_editor(const Sources& sources);
/// A line for the shell; empty: none.
Setting<std::string> decide_pager(const Sources& sources);
/// Words, the first of which is the command's name.
Setting<std::string> decide_default_command(const Sources& sources);
/// Nothing: as many as are of use. Throws UsageError for a FU_THREADS that is no number of them.
Setting<std::optional<std::size_t>> decide_threads(const Sources& sources);

/// The day it is, and the day to look at.
struct ChosenDay {
  Day real;
  Day asked;
  std::string time;  ///< HH:MM; empty when the day did not come from the clock
};
/// Throws UsageError for words that are no day.
Setting<ChosenDay> decide_today(const Sources& sources);

}  // namespace fu::app
