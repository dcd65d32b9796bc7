/// What git has of a folder, at a commit or in the index, without a look at the work tree.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/day.hpp"
#include "git/git.hpp"

namespace fu::git {

/// A commit that the user named.
struct Commit {
  std::string hash;
  std::string short_hash;
  Day day;  ///< when it was committed, where it was committed
};

/// Throws NotFound when the repository has no such commit; the message repeats `revision`.
Commit find_commit(const Git& git, const std::string& revision);

struct StoredFile {
  enum class Kind { file, link, submodule };

  std::string path;  ///< relative to the folder
  Kind kind = Kind::file;
  std::string object;               ///< its name among git's objects
  std::optional<std::size_t> size;  ///< in bytes; nothing when git does not have them here
  bool is_unmerged = false;         ///< of the index: both sides have it, and nobody has decided yet
};

/// All files in and below the folder in which `git` looks. Throws DataError when git cannot tell.
std::vector<StoredFile> list_commit(const Git& git, const Commit& commit);

/// The same of the index; an unmerged file stands there once.
std::vector<StoredFile> list_index(const Git& git);

/// The files below the folder that the next commit changes, makes or removes, relative to the folder.
std::vector<std::string> list_staged(const Git& git);

/// The bytes of each object, in this order, from one run of git; nothing for those that it does not have here.
std::vector<std::optional<std::string>> read_objects(const Git& git, const std::vector<std::string>& objects);

}  // namespace fu::git
