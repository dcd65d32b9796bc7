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
  bool is_text = true;  ///< whether there can be markers in it
};

/// What is in conflict and what to do, line by line, without a last line end. Each step's commands can be pasted.
struct Conflict {
  std::string there;      ///< the other side: "in origin/main"
  std::string directory;  ///< where the paths begin; empty: that is where the user is
  std::vector<ConflictFile> files;
  std::string finish;  ///< a command; empty: none is needed
  std::string abort;
  bool lacks_driver = false;  ///< this clone has another merge driver than ours, which may fail again
  bool is_swapped = false;    ///< a rebase: what is "theirs" for git is ours
};
std::string render_conflict(const Conflict& conflict);

}  // namespace fu::views
