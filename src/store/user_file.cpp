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
#include "base/text.hpp"
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

bool read_me(NodeReader& reader, const Node& value, UserFile& user) {
  reader.text(value, "me", user.me);
  if (user.me == "me") {
    reader.warn(value, "form", "me is 'me', which stands for whoever you are", "write your name");
    user.me.clear();
  }
  return !user.me.empty();
}

bool read_commit(NodeReader& reader, const Node& value, UserFile& user) {
  const auto commit = reader.truth(value, "commit");
  user.commit = commit.value_or(false);
  return commit.has_value();
}

bool read_colour(NodeReader& reader, const Node& value, UserFile& user) {
  const auto choice = reader.choice(value, "color", {colour_words.begin(), colour_words.end()});
  if (choice) user.colour = colour_words.at(*choice);
  return choice.has_value();
}

bool read_dates(NodeReader& reader, const Node& value, UserFile& user) {
  const auto choice = reader.choice(value, "dates", {"short", "iso"});
  if (choice) user.dates = *choice == 0 ? DateStyle::words : DateStyle::iso;
  return choice.has_value();
}

struct KnownKey {
  std::string_view name;
  std::string UserFile::*text = nullptr;  ///< where a text goes
  /// Else what puts the value where it belongs; false when it has the wrong form.
  bool (*read)(NodeReader& reader, const Node& value, UserFile& user) = nullptr;
};

constexpr std::array<KnownKey, 7> known_keys{{
    {.name = "me", .read = read_me},
    {.name = "book", .text = &UserFile::book},
    {.name = "commit", .read = read_commit},
    {.name = "color", .read = read_colour},
    {.name = "default-command", .text = &UserFile::default_command},
    {.name = "dates", .read = read_dates},
    {.name = "pager", .text = &UserFile::pager},
}};

bool read_value(const KnownKey& key, NodeReader& reader, const Node& value, UserFile& user) {
  if (key.read != nullptr) return key.read(reader, value, user);
  reader.text(value, key.name, user.*key.text);
  return !(user.*key.text).empty();
}

std::vector<std::string_view> names_of_keys() {
  std::vector<std::string_view> names;
  for (const KnownKey& key : known_keys) names.push_back(key.name);
  return names;
}

/// Nothing in this file is worth a status, and a mistyped key is worth a line.
void make_warnings(Problems& problems) {
  for (Problem& problem : problems) {
    problem.severity = Severity::warning;
    if (problem.code != "unknown-key" || problem.hint.starts_with("did you mean")) continue;
    problem.hint = "the keys are " + listed(user_keys());
  }
}

/// A file without any key, which cannot be edited, gets the line at its end.
Edited set_name(const std::string& source, const std::string& name) {
  const std::vector<Edit> edits{SetText{.key = "me", .text = name}};
  Problems ignored;
  const auto tree = parse_document(source, "", ignored);
  if (!tree || !tree->is_empty()) return apply_edits(source, edits, names_of_keys());
  Edited line = apply_edits("me: nobody\n", edits, names_of_keys());
  if (auto* text = std::get_if<std::string>(&line))
    text->insert(0, source + (source.empty() || source.ends_with('\n') ? "" : "\n"));
  return line;
}

UserFile read_keys(const std::string& path, Problems& problems) {
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
  reader.each_key(tree->root(), "file", known_keys, [&](const KnownKey& key, const Node& value) {
    if (read_value(key, reader, value, user)) user.lines[std::string(key.name)] = value.place.line;
  });
  return user;
}

}  // namespace

std::vector<std::string> user_keys() {
  const std::vector<std::string_view> names = names_of_keys();
  return {names.begin(), names.end()};
}

UserFile read_user_file(const std::string& path, Problems& problems) {
  Problems found;
  UserFile user = read_keys(path, found);
  make_warnings(found);
  problems.insert(problems.end(), found.begin(), found.end());
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
