// Reads git's status, in the form made for programs.
#include "git/changes.hpp"

#include "base/error.hpp"

namespace fu::git {

namespace {

/// What stands behind the first `blanks` blanks.
std::string behind(const std::string& line, int blanks) {
  std::size_t at = 0;
  for (; blanks > 0 && at != std::string::npos; --blanks) {
    at = line.find(' ', at);
    if (at != std::string::npos) ++at;
  }
  return at == std::string::npos ? std::string() : line.substr(at);
}

}  // namespace

std::vector<Change> parse_status(std::string_view text) {
  constexpr int before_path_of_tracked = 8;
  constexpr int before_path_of_unmerged = 10;
  constexpr std::size_t shortest = 4;
  std::vector<Change> changes;
  for (const std::string& line : split_at_nul(text)) {
    if (line.starts_with("? ")) {
      changes.push_back({.kind = Change::Kind::untracked, .path = line.substr(2)});
    } else if (line.size() > shortest && (line.starts_with("1 ") || line.starts_with("u "))) {
      const bool is_tracked = line.front() == '1';
      changes.push_back(
          {.kind = is_tracked ? Change::Kind::tracked : Change::Kind::unmerged,
           .staged = line[2],
           .unstaged = line[3],
           .path = behind(line, is_tracked ? before_path_of_tracked : before_path_of_unmerged)});
    }
  }
  return changes;
}

std::vector<Change> find_changes(const Git& git, const std::vector<std::string>& paths) {
  std::vector<std::string> arguments{
      "--no-optional-locks",     "status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all",
      "--ignore-submodules=all", "--"};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  const os::ProgramResult result = git.change(arguments);
  if (result.status != 0) throw WriteError("git cannot say what has changed: " + complaint_of(result));
  return parse_status(result.out);
}

}  // namespace fu::git
