/// Work shared by threads, which all have ended when it is done.
#pragma once

#include <cstddef>
#include <functional>

namespace fu::os {

/// How many cores this process may use; at least 1.
std::size_t count_cores();

/// Calls work(0) to work(pieces - 1), each once, in any order and on up to `threads` threads, this one among them; what
/// they share must not change. Threads that cannot be had are done without. What work() throws is thrown here, of
/// several throws that of the lowest number; then later pieces may not have been begun.
void share_work(std::size_t pieces, std::size_t threads, const std::function<void(std::size_t)>& work);

}  // namespace fu::os
