/// What the program asks of the machine it runs on. Tests give their own.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "domain/day.hpp"

namespace fu::app {

enum class Stream { in, out, err };

class Host {
 public:
  Host() = default;
  Host(const Host&) = delete;
  Host& operator=(const Host&) = delete;
  virtual ~Host() = default;

  /// The environment variable; nothing when it is not set or empty.
  virtual std::optional<std::string> variable(const std::string& name) const = 0;
  virtual std::string current_directory() const = 0;
  virtual bool is_terminal(Stream stream) const = 0;
  /// Columns of the terminal; nothing when there is none, or it does not say.
  virtual std::optional<std::size_t> terminal_width() const = 0;
  /// The local day, by TZ. Asked once.
  virtual Day local_day() const = 0;
  /// HH:MM of the same moment.
  virtual std::string local_time() const = 0;
  /// A line that the user types; nothing at the end of the input.
  virtual std::optional<std::string> read_line() = 0;
  /// Writes all of `text`; 0, or the errno of what went wrong.
  virtual int write(Stream stream, std::string_view text) = 0;
};

}  // namespace fu::app
