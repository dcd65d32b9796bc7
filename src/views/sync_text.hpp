/// What `fu sync` says.
#pragma once

#include <string>
#include <vector>

namespace fu::views {

/// "jane-doe, kim-ito"; of more than four the first three: "jane-doe, kim-ito, lee-park and 7 more".
std::string say_some(const std::vector<std::string>& words);

/// "2 prospects and 1 idea"
std::string count_kinds(std::size_t prospects, std::size_t ideas);

/// One file that git could not merge.
struct ConflictFile {
  std::string path;                 ///< in the book
  std::vector<std::string> places;  ///< "stage", "lines 3 to 9"; may be empty
  bool is_deleted_here = false;
  bool is_deleted_there = false;
};

/// What is in conflict and what to do, line by line, without a last line end. `there` is
/// the other side: "origin/main".
struct Conflict {
  std::string there;
  std::vector<ConflictFile> files;
  std::string finish;
  std::string abort;
};
std::string render_conflict(const Conflict& conflict);

}  // namespace fu::views
