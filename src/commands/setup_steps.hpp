/// What `fu setup` has to do, found out before anything is done.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "git/git.hpp"

namespace fu::commands {

/// One thing that is not as it should be.
struct Step {
  std::string done;           ///< what is said when it was done
  std::string would;          ///< with --dry-run
  std::string lacking;        ///< with --check
  std::function<void()> act;  ///< throws WriteError
};
using Steps = std::vector<Step>;

struct Plan {
  Steps steps;
  std::vector<std::string> overruled;  ///< what fu setup cannot do anything about, with where to look
  std::string stays;                   ///< what --undo leaves, and why; empty: nothing
};

/// The name that --me gives, in the user's own file; that needs neither a book nor git. Throws UsageError for what is
/// no name, and WriteError where there is no place for the file.
Steps plan_name(Context& context);

// The steps of both keep `git` and `context`. They throw WriteError for a .gitattributes that is no file.

Plan plan_setup(const git::Git& git, const git::WorkTree& tree, Context& context);
Plan plan_undo(const git::Git& git, const git::WorkTree& tree, Context& context);

}  // namespace fu::commands
