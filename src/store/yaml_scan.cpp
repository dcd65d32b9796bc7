// One pass over the lines; whatever is not certain is not ours.
#include "store/yaml_scan.hpp"

namespace fu::store {

std::optional<Tree> scan_yaml(std::string_view) { return std::nullopt; }

}  // namespace fu::store
