/// Saying at once, in a conversation, what other commands say at their end.
#pragma once

#include <cstddef>
#include <stdexcept>

#include "commands/context.hpp"
#include "commands/dialogue.hpp"

namespace fu::commands {

/// What is found wrong while it lives is said at once, and not a second time at the end.
class HeldProblems {
 public:
  explicit HeldProblems(Context& context) : context_(context), before_(context.problems().size()) {}
  ~HeldProblems() { context_.problems().resize(before_); }
  HeldProblems(const HeldProblems&) = delete;
  HeldProblems& operator=(const HeldProblems&) = delete;

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

void say_problems(const Problems& problems, Dialogue& dialogue);
void say_error(const std::runtime_error& error, Dialogue& dialogue);
/// And forgets it.
void say_remark(Dialogue& dialogue, Context& context);

}  // namespace fu::commands
