// Reads what the user prefers.
#include "store/user_file.hpp"

#include <fcntl.h>

#include <filesystem>
#include <system_error>

#include "store/file_bytes.hpp"
#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

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
  reader.keys(
      tree->root(), "file",
      {reader.text_key("me", user.me),
       reader.text_key("book", user.book),
       {"commit", [&](const Node& value) { user.commit = reader.truth(value, "commit").value_or(false); }}});
  return user;
}

}  // namespace fu::store
