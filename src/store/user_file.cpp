// Reads what the user prefers.
#include "store/user_file.hpp"

#include <fcntl.h>

#include <array>
#include <filesystem>
#include <system_error>

#include "store/file_bytes.hpp"
#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

struct UserKey {
  std::string_view name;
  std::string UserFile::*member;
};

constexpr std::array<UserKey, 2> user_keys{{{"me", &UserFile::me}, {"book", &UserFile::book}}};

}  // namespace

UserFile read_user_file(const std::string& path, Problems& problems) {
  UserFile user;
  std::error_code ignored;
  if (path.empty() || !std::filesystem::exists(std::filesystem::symlink_status(path, ignored))) return user;
  Problem problem;
  const auto bytes = read_bytes(AT_FDCWD, path, Links::follow, problem);
  if (!bytes) {
    problem.path = path;
    problems.push_back(std::move(problem));
    return user;
  }
  const auto tree = parse_document(*bytes, path, problems);
  if (!tree || tree->is_empty()) return user;
  NodeReader reader(*tree, path, problems);
  if (!reader.is_mapping(tree->root(), "config.yaml")) return user;
  reader.each_key(tree->root(), "file", user_keys, [&](const UserKey& key, const Node& value) {
    user.*key.member = reader.text(value, key.name).value_or("");
  });
  return user;
}

}  // namespace fu::store
