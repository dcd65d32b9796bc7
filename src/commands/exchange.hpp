/// The work tree in which `fu sync` works: whether it is fit for that, and what there is to say about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/sync_changes.hpp"
#include "git/commit.hpp"
#include "git/standing.hpp"
#include "git/upstream.hpp"

namespace fu::commands {

struct ExchangePlace {
  git::WorkTree tree;
  git::Git git;  ///< at the root of the tree
  git::Standing standing;
};

/// Whether commands that are typed now run there.
bool is_where_user_is(const std::string& directory);

/// Where the book lies. Throws Refused where it lies in no work tree.
ExchangePlace find_exchange_place(Context& context);

/// Throws Refused where no branch is checked out, or a merge is not finished; with the files, and what to do.
void refuse_unfit(const ExchangePlace& place, const std::string& what, Context& context);

/// The files that git could not merge, the keys in conflict, and what to do; `there` is the other side, "in
/// origin/main", and `finish` the command that ends it all, where it is not the usual one.
std::string say_conflict(const ExchangePlace& place, const std::string& there, Context& context,
                         const std::string& finish = {});

/// What has changed in the folders of the book, sorted; as sort_changes().
BookChanges find_book_changes(const ExchangePlace& place, Context& context);

/// From the last commit to `known`. A branch that is not there yet lacks what no remote is known to have.
git::Distance distance_from(const ExchangePlace& place, const std::optional<std::string>& known);

/// The paths, in the book, that were changed on the way to `commit` since it parted from `ours`, a commit or empty.
std::vector<std::string> changed_there(const ExchangePlace& place, const std::string& ours,
                                       const std::string& commit);

/// Whether this clone merges prospects as mere text.
bool lacks_driver(const ExchangePlace& place);
inline constexpr const char* driver_hint = "hint: fu setup has this clone merge prospects entry by entry";

/// What a book in another clone needs, is here, and is not in git: "fu.yaml", ".gitattributes", ".fu",
/// "templates". What git is told to ignore is not meant.
std::vector<std::string> missing_in_git(const ExchangePlace& place, Context& context);

/// "2 prospects: jane-doe, kim-ito (deleted)"
std::string say_committed(const std::vector<ChangedFile>& files);
/// The paragraphs of the commit: "sync: Jane Doe", or numbers, and the names below.
std::vector<std::string> message_of(const std::vector<ChangedFile>& files);

/// The ID of a prospect or an idea; the path of any other file.
std::string name_of_file(const std::string& path);

/// Others may be in the same round: they must not stay in step.
void pause_before_round(int round);

}  // namespace fu::commands
