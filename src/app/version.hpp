/// What `fu --version` prints.
#pragma once

#include <string>

namespace fu::app {

/// One line: version, commit, compiler, and how the program is linked.
std::string version_text();

}  // namespace fu::app
