// From what git lists to a book: one run for the names, one for all contents.
#include "commands/stored_book.hpp"

#include "base/error.hpp"
#include "store/file_bytes.hpp"
#include "store/source_guards.hpp"

namespace fu::commands {

namespace {

using git::StoredFile;
using store::SnapshotFile;

SnapshotFile::Kind kind_of(StoredFile::Kind kind) {
  switch (kind) {
    case StoredFile::Kind::file: return SnapshotFile::Kind::file;
    case StoredFile::Kind::link: return SnapshotFile::Kind::link;
    case StoredFile::Kind::submodule: break;
  }
  return SnapshotFile::Kind::submodule;
}

std::optional<Problem> problem_of(const StoredFile& file) {
  if (file.is_unmerged)
    return store::problem_of_bytes("conflict", "this file is not merged yet",
                                   "make one file of both sides, then git add it");
  if (file.kind == StoredFile::Kind::submodule) return std::nullopt;
  if (!file.size) return store::content_missing();
  return *file.size > store::most_bytes ? std::optional(store::too_large()) : std::nullopt;
}

/// What every command reads; where links lead is needed to follow them. The rest is fetched when it is asked for.
bool is_wanted(const StoredFile& file) {
  if (file.kind != StoredFile::Kind::file) return file.kind == StoredFile::Kind::link;
  return file.path == "fu.yaml" ||
         ((file.path.starts_with("prospects/") || file.path.starts_with("ideas/")) &&
          file.path.ends_with(".yaml"));
}

std::unique_ptr<store::BookSnapshot> load(const git::Git& git, const std::vector<StoredFile>& stored) {
  std::vector<SnapshotFile> files;
  std::vector<std::string> objects;
  std::vector<std::size_t> owners;
  for (const StoredFile& each : stored) {
    files.push_back(
        {.path = each.path, .kind = kind_of(each.kind), .object = each.object, .problem = problem_of(each)});
    if (files.back().problem || !is_wanted(each)) continue;
    objects.push_back(each.object);
    owners.push_back(files.size() - 1);
  }
  std::vector<std::optional<std::string>> contents = git::read_objects(git, objects);
  for (std::size_t i = 0; i < owners.size(); ++i) files[owners[i]].bytes = std::move(contents[i]);
  return std::make_unique<store::BookSnapshot>(
      git.directory(), std::move(files),
      [git](const std::string& object) { return std::move(git::read_objects(git, {object}).front()); });
}

/// Git sets GIT_INDEX_FILE for a hook, but GIT_DIR only in linked work trees: else it means the repository that the
/// hook runs in.
git::HookEnvironment whole(git::HookEnvironment hook, const std::string& here) {
  if (hook.index_file.empty() || !hook.git_directory.empty()) return hook;
  if (const auto tree = git::Git(here).find_work_tree()) hook.git_directory = tree->git_directory;
  return hook;
}

}  // namespace

git::Git git_of_book(const std::string& directory, const World& world) {
  git::Git git(directory, whole(world.hook, world.places.here));
  std::string why;
  if (!git.find_work_tree(why))
    throw DataError("the history of the book '" + directory + "' cannot be read: " + why);
  return git;
}

std::unique_ptr<store::BookSnapshot> load_commit(const git::Git& git, const git::Commit& commit,
                                                 const std::string& revision) {
  auto book = load(git, git::list_commit(git, commit));
  if (!book->has_file("fu.yaml"))
    throw DataError("there is no book at '" + revision + "': commit " + commit.short_hash +
                    " has no fu.yaml in '" + git.directory() + "'");
  return book;
}

std::unique_ptr<store::BookSnapshot> load_index(const git::Git& git) {
  return load(git, git::list_index(git));
}

}  // namespace fu::commands
