// Reads all files that are wanted, and compares what they refer to with what there is.
#include "commands/book_checks.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "commands/clone_checks.hpp"
#include "commands/message_templates.hpp"
#include "commands/schema_files.hpp"

namespace fu::commands {

namespace {

/// The IDs that a prospect may refer to.
struct KnownIds {
  std::set<std::string, std::less<>> prospects;
  std::set<std::string, std::less<>> ideas;
};

std::set<std::string, std::less<>> ids_of(const store::Listing& listing) {
  std::set<std::string, std::less<>> ids;
  for (const store::BookFile& file : listing.files) ids.insert(file.id);
  return ids;
}

void note_missing(Problems& problems, const Prospect& prospect, std::size_t line, std::size_t column,
                  const std::string& what) {
  problems.push_back({.severity = Severity::note,
                      .code = "reference",
                      .path = prospect.path,
                      .line = line,
                      .column = column,
                      .message = "there is no " + what + " in this book",
                      .hint = "write its file, or correct the ID"});
}

void check_references(const Prospect& prospect, const KnownIds& known, Problems& problems) {
  const std::string& source = prospect.source;
  const auto id_behind = [&](std::string_view word) {
    return source.starts_with(word) ? std::string(trim(source.substr(word.size()))) : std::string();
  };
  if (const std::string id = id_behind("referral:"); !id.empty() && !known.prospects.contains(id)) {
    note_missing(problems, prospect, prospect.source_line, prospect.source_column,
                 "prospect '" + id + "' (source)");
  }
  if (const std::string id = id_behind("event:"); !id.empty() && !known.ideas.contains(id)) {
    note_missing(problems, prospect, prospect.source_line, prospect.source_column,
                 "event '" + id + "' in ideas/ (source)");
  }
  for (const LogEntry& entry : prospect.log) {
    if (!entry.idea.empty() && !known.ideas.contains(entry.idea)) {
      note_missing(problems, prospect, entry.line, entry.column, "idea '" + entry.idea + "'");
    }
  }
}

void move_to(Problems& problems, Problems more) {
  problems.insert(problems.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// What reading a prospect alone does not show.
struct Found {
  Problems problems;
  void join(Found&& later) { move_to(problems, std::move(later.problems)); }
};

}  // namespace

bool lies_in(const std::string& path, const std::vector<std::string>& wanted) {
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
           return one == "." || path == one || path.starts_with(one + "/");
         });
}

bool Wanted::operator()(const std::string& path) const {
  if (!lies_in(path, paths)) return false;
  if (!staged || staged->contains(path)) return true;
  const auto below = staged->lower_bound(path + "/");  // of a folder: what lies in it
  return below != staged->end() && below->starts_with(path + "/");
}

void check_all(const Wanted& is_wanted, Context& context) {
  store::Listing prospects = context.book().list_prospects();
  store::Listing ideas = context.book().list_ideas();
  const KnownIds known{.prospects = ids_of(prospects), .ideas = ids_of(ideas)};
  Problems& problems = context.problems();
  for (store::Listing* listing : {&prospects, &ideas}) move_to(problems, std::move(listing->problems));
  const bool has_rules = context.try_rules() != nullptr;
  std::erase_if(prospects.files,
                [&](const store::BookFile& file) { return !has_rules || !is_wanted(file.path); });
  Found found = context.gather(
      prospects.files, [] { return Found{}; },
      [&](Found& part, const Prospect& prospect) { check_references(prospect, known, part.problems); });
  move_to(problems, std::move(found.problems));
  for (const store::BookFile& file : ideas.files) {
    if (is_wanted(file.path)) context.read_idea(file);
  }
  for (const std::string& file : context.book().list_templates()) {
    if (is_wanted("templates/" + file)) move_to(problems, check_template(file, context.book()));
  }
  // Wrong rules concern every file: without them no word of a prospect can be judged.
  std::erase_if(problems, [&](const Problem& problem) {
    const bool wrong_rules = !has_rules && problem.path == "fu.yaml";
    return !wrong_rules && !is_wanted(problem.path);
  });
  if (is_wanted.paths.empty() && !is_wanted.staged && !context.world().as_of) {
    if (has_rules) move_to(problems, check_schemas(context.book(), context.rules()));
    move_to(problems, check_clone(context.book().directory()));
  }
  std::stable_sort(problems.begin(), problems.end(), stands_before);
}

}  // namespace fu::commands
