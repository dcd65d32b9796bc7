/// What an import would do with a book: who becomes a file, who is known already, and what is filled in.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/import_lists.hpp"
#include "commands/import_person.hpp"
#include "domain/people_index.hpp"
#include "os/replace_files.hpp"

namespace fu::commands {

/// Somebody of a list.
struct ListPlace {
  std::size_t list = 0;
  std::size_t person = 0;  ///< of the list's people
};

/// Somebody who becomes a file.
struct NewPerson {
  ListPlace place;
  store::BookFile file;
  std::string text;  ///< all bytes of it
  std::string owner;
  bool is_waiting = true;  ///< for a first contact: neither stopped, nor with a log
  Day due;                 ///< as the rules have it; of those who wait
  Day day;                 ///< that they are contacted on
  /// Who has that name already, at another company or at none: "jane-doe (Jane Doe, Acme)".
  std::string namesake;
};

/// Somebody who is in the book, or earlier in the lists.
struct KnownPerson {
  ListPlace place;
  Sameness sameness = Sameness::none;  ///< none: by an ID that the list names
  std::vector<store::BookFile> files;  ///< that may be theirs; none: somebody of the lists is meant
  ListPlace earlier;                   ///< then it is this one
  std::vector<std::string> filled;     ///< keys
};

/// What is wrong with somebody of a list.
struct ListProblem {
  std::size_t list = 0;
  Problem problem;
};

struct ImportPlan {
  std::vector<NewPerson> people;
  std::vector<KnownPerson> known;
  std::vector<os::FileChange> filled;  ///< files of the book, each once
  std::vector<ListProblem> problems;
  std::vector<std::string> written;  ///< paths, when it is done

  bool has_filled() const {
    return std::any_of(known.begin(), known.end(),
                       [](const KnownPerson& one) { return !one.filled.empty(); });
  }
};

struct ImportWishes {
  ImportDefaults defaults;
  bool update = false;
  std::size_t per_day = 0;  ///< 0: as they fall due
};

/// Compares the lists with the book, whose prospects are `prospects`; nothing is written. People of `lists` must have
/// been checked. What is wrong in files of the book goes to the problems of the context.
ImportPlan plan_import(const std::vector<ReadList>& lists, const store::Listing& prospects,
                       const ImportWishes& wishes, Context& context);

}  // namespace fu::commands
