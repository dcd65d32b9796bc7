// Looks for .git in the book and above it, without running git.
#include "store/private_folder.hpp"

#include <fcntl.h>

#include <filesystem>
#include <optional>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "os/files.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

struct WorkTree {
  fs::path root;
  fs::path git_directory;
};

/// What is there. Throws where it cannot be told: two writers must not take two locks.
fs::file_type type_of(const fs::path& path) {
  std::error_code error;
  const fs::file_type type = fs::symlink_status(path, error).type();
  if (type == fs::file_type::none || type == fs::file_type::unknown)
    throw WriteError(path.string() + " cannot be looked at: " + error.message() + "; nothing was changed");
  return type;
}

bool is_git_directory(const fs::path& path) {
  const fs::file_type head = type_of(path / "HEAD");
  return head == fs::file_type::regular || head == fs::file_type::symlink;
}

/// The `gitdir: PATH` of a linked work tree or a submodule.
std::optional<fs::path> read_gitdir(const fs::path& file) {
  const os::Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const auto text = opened.is_open() ? os::read_all(opened) : std::nullopt;
  constexpr std::string_view prefix = "gitdir:";
  if (!text || !text->starts_with(prefix)) return std::nullopt;
  return file.parent_path() / std::string(trim(std::string_view(*text).substr(prefix.size())));
}

std::optional<WorkTree> find_work_tree(const fs::path& book) {
  for (fs::path at = book; !at.empty(); at = at.parent_path()) {
    const fs::path dot_git = at / ".git";
    const fs::file_type type = type_of(dot_git);
    const bool may_be_directory = type == fs::file_type::directory || type == fs::file_type::symlink;
    if (may_be_directory && is_git_directory(dot_git)) return WorkTree{.root = at, .git_directory = dot_git};
    if (type == fs::file_type::regular) {
      const auto linked = read_gitdir(dot_git);
      if (linked && is_git_directory(*linked)) return WorkTree{.root = at, .git_directory = *linked};
    }
    if (at == at.root_path()) break;
  }
  return std::nullopt;
}

}  // namespace

PrivateFolder find_private_folder(const std::string& book, const std::string& state_home) {
  std::error_code error;
  const fs::path directory = fs::canonical(book, error);
  if (error)
    throw WriteError("the book '" + book + "' cannot be found: " + error.message() + "; nothing was changed");
  if (const auto tree = find_work_tree(directory)) {
    const fs::path below = directory == tree->root ? fs::path() : directory.lexically_relative(tree->root);
    const fs::path own = tree->git_directory / "fu" / below;
    if (!os::make_folders(own.string())) {
      throw WriteError("the folder '" + own.string() + "' cannot be made: " + os::last_error() +
                       "; nothing was changed");
    }
    return {.lock = (own / "lock").string(), .journal = (own / "undo").string()};
  }
  PrivateFolder folder{.lock = directory.string()};
  if (!state_home.empty())
    folder.journal = (fs::path(state_home) / "fu" / directory.relative_path() / "undo").string();
  return folder;
}

}  // namespace fu::store
