/// The book as git has it: at a commit, or in the index.
#pragma once

#include <memory>
#include <string>

#include "commands/context.hpp"
#include "git/snapshot.hpp"
#include "store/book_snapshot.hpp"

namespace fu::commands {

/// Git in the folder of the book. Throws DataError where the book is in no work tree.
git::Git git_of_book(const std::string& directory, const World& world);

/// Throws NotFound when there is no such commit, DataError when it has no fu.yaml here.
std::unique_ptr<store::BookSnapshot> load_commit(const git::Git& git, const git::Commit& commit,
                                                 const std::string& revision);

/// What will be committed.
std::unique_ptr<store::BookSnapshot> load_index(const git::Git& git);

}  // namespace fu::commands
