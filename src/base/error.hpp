/// The ways in which fu cannot go on. Each is caught once, in app/cli.cpp; `what()` is what the user
/// reads, lower case and without a full stop, the repair in it. A file that is wrong is no exception: see
/// domain/problem.hpp.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace fu {

/// What they share. A NUL, which a text of the user may have, would end what() before the repair: it is told as \x00.
struct Error : std::runtime_error {
  explicit Error(std::string message) : std::runtime_error(without_nul(std::move(message))) {}

 private:
  static std::string without_nul(std::string text) {
    for (auto at = text.find('\0'); at != std::string::npos; at = text.find('\0', at))
      text.replace(at, 1, "\\x00");
    return text;
  }
};

/// The command line is wrong: exit status 2.
struct UsageError : Error {
  using Error::Error;
};

/// Nothing or more than one thing answers to what was asked for: exit status 1.
struct NotFound : Error {
  using Error::Error;
};

/// The book is missing or its rules are wrong, so nothing can be computed: exit status 3.
struct DataError : Error {
  using Error::Error;
};

/// Somebody else is writing, and did not finish in time: exit status 4.
struct BusyError : Error {
  using Error::Error;
};

/// Something could not be written, or a file cannot be edited; nothing was changed: exit status 5.
struct WriteError : Error {
  using Error::Error;
};

/// The state of the book speaks against it; nothing was changed: exit status 1.
struct Refused : Error {
  using Error::Error;
};

}  // namespace fu
