/// Where fu keeps what does not belong in the book: the lock, and what `fu undo` needs.
#pragma once

#include <string>

namespace fu::store {

struct PrivateFolder {
  std::string lock;     ///< a file to be locked, or the book's own directory
  std::string journal;  ///< a folder; empty: there is nowhere to keep it
};

/// In a git work tree both are in its git directory, one folder for each book of it; else the directory of the book is
/// locked, and the journal lies below `state_home` ($XDG_STATE_HOME; empty: there is none). Makes the folder of the
/// lock. Throws WriteError.
PrivateFolder find_private_folder(const std::string& book, const std::string& state_home);

}  // namespace fu::store
