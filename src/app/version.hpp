/// Which fu this is.
#pragma once

#include <string>

namespace fu::app {

/// Version, commit, compiler, and how the program is linked: `0.1.0 (commit 5a6419d, g++ 12.2.0, static-pie)`.
std::string version_text();

}  // namespace fu::app
