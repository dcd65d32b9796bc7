// Reads what the user prefers, and writes who the user is.
#include "store/user_file.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <system_error>
#include <variant>
#include <vector>

#include "base/error.hpp"
#include "os/descriptor.hpp"
#include "os/files.hpp"
#include "os/replace_files.hpp"
#include "store/file_bytes.hpp"
#include "store/node_reader.hpp"
#include "store/yaml_document.hpp"
#include "store/yaml_edit.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> user_keys{"me", "book", "commit"};

/// A file without any key, which cannot be edited, gets the line at its end.
Edited set_name(const std::string& source, const std::string& name) {
  const std::vector<Edit> edits{SetText{.key = "me", .text = name}};
  Problems ignored;
  const auto tree = parse_document(source, "", ignored);
  if (!tree || !tree->is_empty()) return apply_edits(source, edits, user_keys);
  Edited line = apply_edits("me: nobody\n", edits, user_keys);
  if (auto* text = std::get_if<std::string>(&line))
    text->insert(0, source + (source.empty() || source.ends_with('\n') ? "" : "\n"));
  return line;
}

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
  reader.keys(
      tree->root(), "file",
      {reader.text_key("me", user.me),
       reader.text_key("book", user.book),
       {"commit", [&](const Node& value) { user.commit = reader.truth(value, "commit").value_or(false); }}});
  return user;
}

void save_user_name(const std::string& path, const std::string& name) {
  std::error_code error;
  fs::path target = path;
  std::optional<std::string> before;
  if (fs::exists(fs::symlink_status(target, error))) {
    target = fs::canonical(target, error);
    if (error) throw WriteError(path + ": this link leads nowhere; nothing was changed");
    Problem problem;
    before = read_bytes(AT_FDCWD, target.string(), Links::follow, problem);
    if (!before) throw WriteError(path + ": " + problem.message + "; nothing was changed");
  } else if (!os::make_folders(target.parent_path().string())) {
    throw WriteError("the folder '" + target.parent_path().string() +
                     "' cannot be made: " + os::last_error() + "; nothing was changed");
  }
  const Edited edited = set_name(before.value_or(""), name);
  if (const auto* problem = std::get_if<Problem>(&edited)) {
    throw WriteError(path + ":" + std::to_string(std::max<std::size_t>(problem->line, 1)) + ": " +
                     problem->message + "; nothing was changed, write me: into it yourself");
  }
  const os::Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open())
    throw WriteError(target.parent_path().string() + " cannot be opened: " + os::last_error() +
                     "; nothing was changed");
  if (!os::replace_files(
          folder.get(),
          {{.path = target.filename().string(), .before = before, .after = std::get<std::string>(edited)}}))
    throw WriteError(path + ": another program was writing; nothing was changed, try again");
}

}  // namespace fu::store
