/// Running other programs.
#pragma once

#include <string>
#include <vector>

namespace fu::os {

/// Runs `command`, a line for the shell, with `arguments` behind it, on our terminal, and waits. Its exit status, or
/// 128 and the signal that ended it. Throws WriteError when it cannot be started.
int run_shell(const std::string& command, const std::vector<std::string>& arguments);

}  // namespace fu::os
