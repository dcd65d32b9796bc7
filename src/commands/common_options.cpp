// QUERY, --all, --json, --jsonl, -n and ID, defined once.
#include "commands/common_options.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/option_parser.hpp"

namespace fu::commands {

namespace {

constexpr std::size_t most_candidates = 10;

/// Prospects whose name or company has a word in it.
struct Matches {
  std::vector<store::BookFile> files;
  std::vector<std::string> candidates;  ///< as they are told

  void join(Matches&& later) {
    files.insert(files.end(), later.files.begin(), later.files.end());
    candidates.insert(candidates.end(), later.candidates.begin(), later.candidates.end());
  }
};

/// Two files with the asked-for ID, or a folder that hides it: say so instead of "no such prospect".
void refuse_hidden(const std::string& words, const store::Listing& listing, Context& context) {
  bool hidden = false;
  for (const Problem& problem : listing.problems) {
    if (problem.code != "duplicate-id" || !problem.path.ends_with("/" + words + ".yaml")) continue;
    context.problems().push_back(problem);
    hidden = true;
  }
  if (hidden) throw DataError("'" + words + "' stands in more than one file");
}

}  // namespace

std::string did_you_mean_id(const std::string& words, const std::vector<std::string>& ids) {
  const std::string word = lower_ascii(words);
  std::vector<std::string> near;
  std::vector<std::string> beginnings;
  for (const std::string& id : ids) {
    if (word.empty() || id.front() != word.front()) continue;
    near.push_back(id);
    beginnings.push_back(id.substr(0, id.find('-')));
  }
  const std::string meant = did_you_mean(word, near);
  return meant.empty() ? did_you_mean(word, beginnings) : meant;
}

std::string say_ambiguous(const std::string& words, const std::vector<std::string>& candidates) {
  std::string message = "'" + words + "' may be any of";
  for (std::size_t i = 0; i < std::min(candidates.size(), most_candidates); ++i)
    message += "\n  " + candidates[i];
  if (candidates.size() > most_candidates) {
    message += "\n  and " + std::to_string(candidates.size() - most_candidates) + " more";
  }
  return message;
}

void add_query(OptionParser& parser, Scope& scope) {
  parser.add_option("QUERY", scope.words, "words that must all hold: owner:dana tag:fashion 'value:>=10000'")
      .completes(WordKind::query);
}

void add_everybody(OptionParser& parser, Scope& scope) {
  parser.add_flag("--all", scope.everybody, "everybody's, not only mine");
}

void add_json(OptionParser& parser, views::Form& form) {
  parser.add_flag(
      "--json", [&form] { form = views::Form::json; }, "print JSON");
  parser.add_flag(
      "--jsonl", [&form] { form = views::Form::json_lines; }, "print each item as a line of JSON");
  parser.at_most_one_of({"--json", "--jsonl"});
}

void add_number(OptionParser& parser, int& number, const std::string& help, int most) {
  parser.add_option("-n,--number", number, help).within(1, most).type_name("N").take_last();
}

void add_id(OptionParser& parser, std::string& id) {
  parser.add_option("ID", id, "an ID, the beginning of one, or a part of a name or company")
      .required()
      .type_name("")
      .completes(WordKind::prospects);
}

Query query_of(const Scope& scope, Context& context) { return query_of(scope, context.today(), context); }

Query query_of(const Scope& scope, Day day, Context& context) {
  return Query::parse(scope.words, {.rules = context.rules(), .today = day, .me = context.me()});
}

bool is_mine(const Prospect& prospect, const Scope& scope, const Context& context) {
  if (scope.everybody || context.me().empty() || prospect.owner.empty()) return true;
  const bool names_owner = std::any_of(scope.words.begin(), scope.words.end(), [](const std::string& word) {
    return word.starts_with("owner:") || word.starts_with("not:owner:");
  });
  return names_owner || fold_case(prospect.owner) == fold_case(context.me());
}

store::BookFile find_to_read(const std::string& words, Context& context) {
  const store::Listing listing = context.book().list_prospects();
  std::vector<const store::BookFile*> beginning;
  std::vector<std::string> ids;
  for (const store::BookFile& file : listing.files) {
    if (file.id == words) return file;
    if (file.id.starts_with(words)) beginning.push_back(&file);
    ids.push_back(file.id);
  }
  refuse_hidden(words, listing, context);
  if (beginning.size() == 1) return *beginning.front();
  if (beginning.size() > 1 && !words.empty()) {
    std::vector<std::string> candidates;
    for (const store::BookFile* file : beginning) candidates.push_back(file->id);
    throw NotFound(say_ambiguous(words, candidates));
  }

  const std::string part = fold_case(words);
  const Matches found = context.gather(
      listing.files, [] { return Matches{}; },
      [&](Matches& matches, const Prospect& prospect) {
        if (fold_case(prospect.name).find(part) == std::string::npos &&
            fold_case(prospect.company).find(part) == std::string::npos)
          return;
        matches.files.push_back({.id = prospect.id, .path = prospect.path});
        matches.candidates.push_back(prospect.id + "  " + escape_for_terminal(prospect.name));
      });
  if (found.files.size() == 1) {
    context.problems().clear();  // of files that turned out not to matter
    return found.files.front();
  }
  // Whoever is looked for may be in a file that is not read.
  for (const Problem& problem : listing.problems) context.problems().push_back(problem);
  if (found.files.empty()) throw NotFound("no prospect '" + words + "'" + did_you_mean_id(words, ids));
  throw NotFound(say_ambiguous(words, found.candidates));
}

Prospect read_named(const std::string& words, Context& context) {
  const store::BookFile file = find_to_read(words, context);
  auto prospect = context.read(file);
  if (!prospect) throw DataError("'" + file.id + "' cannot be read");
  return std::move(*prospect);
}

}  // namespace fu::commands
