/// Waiting for one another: for another git to be done with its index and HEAD, and for another fu to be done with git.
#pragma once

#include <string>
#include <vector>

#include "git/git.hpp"
#include "os/file_lock.hpp"

namespace fu::git {

/// To be held while fu has git change this work tree: a commit in the middle of a rebase would break it. It is not the
/// lock of the book, so that a hook may call fu. Throws BusyError after some seconds.
os::FileLock hold_work_tree(const WorkTree& tree);

/// Waits until no other git holds the index or HEAD of `tree`. Throws BusyError after some seconds; the message names the lock.
void wait_for_index(const WorkTree& tree);

/// Git::change(), again while another git holds the index or HEAD. For calls that either do all or nothing. Throws BusyError.
os::ProgramResult change_patiently(const Git& git, const WorkTree& tree,
                                   const std::vector<std::string>& arguments, const std::string& input = {});

}  // namespace fu::git
