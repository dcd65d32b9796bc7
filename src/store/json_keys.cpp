// Underscores in front of names that are taken.
#include "store/json_keys.hpp"

namespace fu::store {

namespace {

bool is_taken(std::string_view key) {
  const std::size_t start = key.find_first_not_of('_');
  if (start == std::string_view::npos) return false;
  key.remove_prefix(start);
  return key == "id" || key == "path";
}

}  // namespace

std::string exported_key(std::string_view key) { return (is_taken(key) ? "_" : "") + std::string(key); }

std::string_view imported_key(std::string_view key) {
  return key.starts_with('_') && is_taken(key) ? key.substr(1) : key;
}

}  // namespace fu::store
