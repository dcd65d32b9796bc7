/// Calls of git that wait for another git to be done with the index.
#pragma once

#include <string>
#include <vector>

#include "git/git.hpp"

namespace fu::git {

/// Waits until no other git holds the index of `tree`. Throws BusyError after some seconds; the message names the lock.
void wait_for_index(const WorkTree& tree);

/// Git::change(), again while another git holds the index. For calls that either do all or nothing. Throws BusyError.
os::ProgramResult change_patiently(const Git& git, const WorkTree& tree,
                                   const std::vector<std::string>& arguments, const std::string& input = {});

}  // namespace fu::git
