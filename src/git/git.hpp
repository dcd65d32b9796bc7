/// Git as a program: which repository a book lies in, and asking it without running what is configured there.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "os/process.hpp"

namespace fu::git {

/// What a hook of git has in its environment. Empty text means: not set.
struct HookEnvironment {
  std::string git_directory;  ///< GIT_DIR
  std::string index_file;     ///< GIT_INDEX_FILE
};

/// The repository that a directory lies in.
struct WorkTree {
  std::string root;           ///< the top of the work tree
  std::string git_directory;  ///< of this work tree: HEAD, index, MERGE_HEAD
  std::string prefix;         ///< of the directory below the root: "", or "sales/book/"
};

class Git {
 public:
  /// Runs nothing. A hook's GIT_DIR does not decide which repository is meant: the directory does. Its index does
  /// where both are the same repository.
  explicit Git(std::string directory, HookEnvironment hook = {})
      : directory_(std::move(directory)), hook_(std::move(hook)) {}

  const std::string& directory() const { return directory_; }

  /// Runs `git ARGUMENTS` in the directory, only to look: no hook, no fsmonitor, no pager, no external diff of the
  /// repository runs, and nothing is fetched. What hashes files of the work tree (status, diff, add) does not belong
  /// here: filters would run.
  os::ProgramResult look(const std::vector<std::string>& arguments, const std::string& input = {}) const;

  /// Runs `git ARGUMENTS` in the directory, to change something, with hooks and filters, as if the user had typed it,
  /// but without an editor.
  os::ProgramResult change(const std::vector<std::string>& arguments, const std::string& input = {}) const;

  /// The output of look() without its last line end; nothing when git gives another status than 0.
  std::optional<std::string> ask(const std::vector<std::string>& arguments) const;

  /// Nothing where there is no work tree: no git, no repository, a bare one, or one that git does not trust. `why` then
  /// says so.
  std::optional<WorkTree> find_work_tree(std::string& why) const;
  std::optional<WorkTree> find_work_tree() const;

 private:
  os::ProgramResult run(const std::vector<std::string>& settings, const std::vector<std::string>& arguments,
                        os::Program program) const;

  std::string directory_;
  HookEnvironment hook_;
};

/// Whether the branch that is checked out has a commit.
bool has_commit(const Git& git);

/// What a NUL-separated output of git lists.
std::vector<std::string> split_at_nul(std::string_view text);

/// What git says is wrong, in a line: without "fatal:", hints and a full stop.
/// A lock that stands in its way is named with the repair.
std::string complaint_of(const os::ProgramResult& result);

/// What there is to say of a lock of git's: it may be somebody's, or left by a git that was killed.
std::string say_held(const std::string& lock);

}  // namespace fu::git
