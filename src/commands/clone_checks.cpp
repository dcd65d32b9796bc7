// Asks git about the clone of a book; nothing that a repository configures runs.
#include "commands/clone_checks.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "base/text.hpp"
#include "git/attributes.hpp"
#include "git/clone_settings.hpp"
#include "git/git.hpp"
#include "git/unmerged.hpp"
#include "os/process.hpp"
#include "store/file_bytes.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

struct Place {
  std::string path = ".gitattributes";
  std::size_t line = 0;
};

/// Where prospects are given to the merge driver: in the book, or in a folder above it up to the top of the work tree.
Place find_attributes(const std::string& book, const git::WorkTree& tree) {
  std::string path = ".gitattributes";
  for (auto above = std::count(tree.prefix.begin(), tree.prefix.end(), '/'); above >= 0; --above) {
    Problem ignored;
    const std::string whole = (fs::path(book) / path).string();
    const auto text = store::read_bytes(AT_FDCWD, whole, store::Links::follow, ignored);
    if (const std::size_t line = text ? git::find_attributes_line(*text) : 0; line > 0)
      return {.path = path, .line = line};
    path.insert(0, "../");
  }
  return {};  // in .git/info/attributes, for one
}

void check_driver(const std::string& book, const git::Git& git, const git::WorkTree& tree,
                  Problems& problems) {
  if (git::has_driver(git) || !git::gives_prospects_to_driver(git)) return;
  const Place place = find_attributes(book, tree);
  problems.push_back({.severity = Severity::warning,
                      .code = "setup",
                      .path = place.path,
                      .line = place.line,
                      .message = "this clone merges prospects without fu's merge driver",
                      .hint = "fu setup"});
}

bool belongs_to_book(const std::string& path) {
  constexpr std::array<std::string_view, 3> folders{"prospects/", "ideas/", "templates/"};
  return path == "fu.yaml" || path == ".gitattributes" ||
         std::any_of(folders.begin(), folders.end(),
                     [&](std::string_view folder) { return path.starts_with(folder); });
}

/// `first`: what has to come before git shows both sides.
Problem not_merged(const git::UnmergedFile& file, const std::string& first) {
  const std::string word = quoted_for_shell(file.path);
  const bool has_both = file.has_ours && file.has_theirs;
  return {.severity = Severity::warning,
          .code = "unmerged",
          .path = file.path,
          .message = has_both ? "this file is not merged yet: git keeps two versions of it"
                              : "this file is not merged yet: one side changed it, the other deleted it",
          .hint = has_both ? "once it is right, git add " + word + "; with both sides anew: " + first +
                                 "git checkout -m -- " + word
                           : "git add " + word + " keeps it, git rm " + word + " drops it"};
}

/// The top of the repository; empty when there is none.
fs::path find_top(const std::string& directory) {
  std::error_code error;
  for (fs::path at = fs::canonical(directory, error); !at.empty(); at = at.parent_path()) {
    const fs::path dot_git = at / ".git";
    if (fs::is_regular_file(dot_git, error) || fs::exists(fs::symlink_status(dot_git / "HEAD", error)))
      return at;
    if (at == at.root_path()) break;
  }
  return {};
}

}  // namespace

bool has_repository(const std::string& directory) { return !find_top(directory).empty(); }

std::string folder_in_repository(const std::string& book) {
  const fs::path top = find_top(book);
  if (top.empty()) return {};
  const std::string folder = fs::canonical(book).lexically_relative(top).string();
  return folder == "." ? "" : folder + "/";
}

Problems check_clone(const std::string& book) {
  Problems problems;
  if (!has_repository(book)) return problems;
  const git::Git git(book);
  std::string why;
  const auto tree = git.find_work_tree(why);
  if (!tree) {
    if (os::has_program("git")) {
      problems.push_back({.severity = Severity::note,
                          .code = "git",
                          .path = "fu.yaml",
                          .message = "git does not look into this repository: " + why,
                          .hint = "git status says more"});
    }
    return problems;
  }
  check_driver(book, git, *tree, problems);
  const std::vector<git::UnmergedFile> unmerged = git::list_unmerged(git);
  // A driver of other words may fail without a mark in the file, and would again.
  const bool is_other = !unmerged.empty() && git::has_driver(git) && !git::has_our_driver(git);
  for (const git::UnmergedFile& file : unmerged) {
    if (belongs_to_book(file.path)) problems.push_back(not_merged(file, is_other ? "fu setup, then " : ""));
  }
  return problems;
}

}  // namespace fu::commands
