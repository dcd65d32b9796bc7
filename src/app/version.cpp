// Tells which fu this is: the version, the commit it was built from, the compiler, and how it is linked.
#include "app/version.hpp"

#include <string_view>

namespace fu {

extern const std::string_view build_commit;  // made by the build

namespace app {

std::string version_text() {
  return FU_VERSION " (commit " + std::string(build_commit) + ", " FU_BUILT_WITH ")";
}

}  // namespace app

}  // namespace fu
