/// What `fu sync` commits of the changes in a book, and what it leaves out.
#pragma once

#include <string>
#include <vector>

#include "commands/context.hpp"
#include "git/changes.hpp"

namespace fu::commands {

/// Something that changed in the book.
struct ChangedFile {
  std::string path;  ///< in the book
  std::string id;
  std::string name;  ///< of a prospect; else the ID
  bool is_prospect = true;
  bool is_gone = false;
};

/// A file that is not committed.
struct LeftOut {
  std::string path;
  std::string why;  ///< empty: it cannot be read, and the context's problems say why
};

struct BookChanges {
  std::vector<ChangedFile> to_commit;
  std::vector<LeftOut> left_out;

  std::vector<std::string> paths() const;
};

/// Sorts what git has found in the folders of the book, which lies in `prefix` of the work tree.
/// Files with errors are left out, and the errors go to the context's problems; a file that went is left out with them
/// when its successor is. Throws DataError when the rules are wrong.
BookChanges sort_changes(const std::vector<git::Change>& changes, const std::string& prefix,
                         Context& context);

/// Reads those of `paths` that are in the book's folders; their errors go to the context's problems.
void check_files(const std::vector<std::string>& paths, Context& context);

}  // namespace fu::commands
