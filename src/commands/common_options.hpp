/// Options and arguments that several commands share, and what they come to.
#pragma once

#include <string>
#include <vector>

#include "commands/command.hpp"
#include "commands/context.hpp"
#include "domain/query.hpp"
#include "store/listing.hpp"

namespace fu::commands {

/// QUERY words, and whose prospects are meant.
struct Scope {
  std::vector<std::string> words;
  bool everybody = false;  ///< --all
};

void add_query(OptionParser& parser, Scope& scope);
void add_everybody(OptionParser& parser, Scope& scope);
/// --json and --jsonl.
void add_json(OptionParser& parser, views::Form& form);
void add_number(OptionParser& parser, int& number, const std::string& help, int most = 1'000'000);
void add_id(OptionParser& parser, std::string& id);

/// Throws UsageError for words that are no query.
Query query_of(const Scope& scope, Context& context);
/// As on another day.
Query query_of(const Scope& scope, Day day, Context& context);

/// Mine and nobody's; everybody's when nobody has said who "me" is, or when the query names an owner.
bool is_mine(const Prospect& prospect, const Scope& scope, const Context& context);

/// "; did you mean 'jane-doe'?" for an ID, or the beginning of one, that was mistyped behind its first letter.
std::string did_you_mean_id(const std::string& words, const std::vector<std::string>& ids);

/// Up to ten of those that `words` may mean, and how many more there are.
std::string say_ambiguous(const std::string& words, const std::vector<std::string>& candidates);

/// The file of the prospect that a reading command names: by its exact ID, a unique beginning of it, or a
/// unique match in name or company. Throws NotFound, which lists up to ten candidates.
store::BookFile find_to_read(const std::string& words, Context& context);

/// The prospect of that file. Throws DataError when the file cannot be read.
Prospect read_named(const std::string& words, Context& context);

}  // namespace fu::commands
