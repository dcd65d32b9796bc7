/// The words that a shell completes: what the rules of a book name, its IDs, and texts that stand in its prospects.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/candidates.hpp"
#include "commands/context.hpp"
#include "commands/word_kind.hpp"
#include "domain/day_words.hpp"

namespace fu::commands {

class BookWords {
 public:
  /// Both must outlive it.
  BookWords(Context& context, Candidates& into) : context_(context), into_(into) {}

  /// All words of a kind, of a kind that is a language of its own none. Throws DataError where a book is needed and there
  /// is none.
  void add(WordKind kind);

  /// The rules in force; where they are wrong or there is no book, the built-in ones.
  const Rules& rules();

  Candidates& into() { return into_; }

 private:
  /// `names` are keys of the files: what stands there is told of the ID.
  void add_ids(const std::string& folder, const std::vector<std::string_view>& names);
  enum class Match { whole, part };  ///< what a query wants of a text
  /// Where commas separate, what stands before the first one is part enough; whole texts with commas are left out.
  void add_texts(std::string_view key, Match match);
  void add_sources();
  void add_days(Direction direction);

  Context& context_;
  Candidates& into_;
  std::optional<Rules> builtin_;
};

}  // namespace fu::commands
