/// What the program asks of the machine it runs on. Tests give their own.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "commands/dialogue.hpp"
#include "domain/day.hpp"

namespace fu::app {

enum class Stream { in, out, err };

/// Where local time is from.
struct TimeZone {
  std::string name;               ///< "Europe/Berlin", or what TZ says; empty: nobody says
  std::string abbreviation;       ///< "CET"
  int offset = 0;                 ///< minutes that local time is ahead of UTC, now
  bool is_from_variable = false;  ///< TZ says it, not the machine
  bool is_known = true;           ///< false: there is no such zone here, and the C library takes UTC
};

class Host {
 public:
  Host() = default;
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  virtual ~Host() = default;

  /// The environment variable; nothing when it is not set or empty.
  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  /// Whether the variable is there, though it may be empty.
  virtual bool is_set(const std::string& name) const = 0;
  /// Empty when it is not there any more.
  virtual std::string current_directory() const = 0;
  virtual bool is_terminal(Stream stream) const = 0;
  /// Columns of the terminal; nothing when there is none, or it does not say.
  virtual std::optional<std::size_t> terminal_width() const = 0;
  virtual std::optional<std::size_t> terminal_height() const = 0;
  virtual TimeZone time_zone() const = 0;
  /// The local day, by TZ. Asked once.
  virtual Day local_day() const = 0;
  /// HH:MM of the same moment.
  virtual std::string local_time() const = 0;
  /// The same of this very moment, when it is of that day; else empty.
  virtual std::string time_on(Day day) const = 0;
  /// Begins a conversation on the terminal. The host must outlive it.
  virtual std::unique_ptr<commands::Dialogue> converse(std::function<views::RenderOptions()> text) = 0;
  /// A line that the user types; nothing at the end of the input.
  virtual std::optional<std::string> read_line() = 0;
  /// Has `command`, a line for the shell, show the text on the terminal, with `variables` in its environment, and
  /// waits. Its exit status, or 128 and the signal that ended it; 127 when it is not there.
  virtual int page(const std::string& command,
                   const std::vector<std::pair<std::string, std::string>>& variables,
                   std::string_view text) = 0;
  /// Writes all of `text`; 0, or the errno of what went wrong.
  virtual int write(Stream stream, std::string_view text) = 0;
};

}  // namespace fu::app
