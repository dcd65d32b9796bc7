/// Problems that do not go to the others.
#pragma once

#include <cstddef>

#include "commands/context.hpp"

namespace fu::commands {

/// What is found wrong while it lives is not told at the end: it has been said at once, or is no matter of this command.
class HeldProblems {
 public:
  explicit HeldProblems(Context& context) : context_(context), before_(context.problems().size()) {}
  ~HeldProblems() { context_.problems().resize(before_); }
  HeldProblems(const HeldProblems&) = delete;
  HeldProblems& operator=(const HeldProblems&) = delete;

  /// The errors that were found since it began.
  Problems errors() const {
    Problems found(context_.problems().begin() + static_cast<std::ptrdiff_t>(before_),
                   context_.problems().end());
    std::erase_if(found, [](const Problem& problem) { return problem.severity != Severity::error; });
    return found;
  }

 private:
  Context& context_;
  std::size_t before_;
};

}  // namespace fu::commands
