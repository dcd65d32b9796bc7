/// The ways in which fu cannot go on. Each is caught once, in app/cli.cpp; `what()` is what the user
/// reads, lower case and without a full stop, the repair in it. A file that is wrong is no exception: see
/// domain/problem.hpp.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace fu {

/// The command line is wrong: exit status 2.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Nothing or more than one thing answers to what was asked for: exit status 1.
struct NotFound : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The book is missing or its rules are wrong, so nothing can be computed: exit status 3.
struct DataError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Somebody else is writing, and did not finish in time: exit status 4.
struct BusyError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Something could not be written, or a file cannot be edited; nothing was changed: exit status 5.
struct WriteError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The state of the book speaks against it; nothing was changed: exit status 1.
struct Refused : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace fu
