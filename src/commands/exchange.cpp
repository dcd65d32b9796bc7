// Looks at the work tree, and words what is found there.
#include "commands/exchange.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>
#include <system_error>
#include <thread>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/conflict_places.hpp"
#include "git/clone_settings.hpp"
#include "views/commit_text.hpp"
#include "views/sync_text.hpp"

namespace fu::commands {

namespace {

/// As it is typed in the book's directory.
std::string from_book(const std::string& path, const std::string& prefix) {
  if (path.starts_with(prefix)) return path.substr(prefix.size());
  return std::filesystem::path(path).lexically_relative(prefix).string();
}

bool is_entry_file(const std::string& path) {
  return path.starts_with("prospects/") && path.ends_with(".yaml");
}

/// Each file once: a file that moved both went and came.
std::vector<ChangedFile> without_moved(const std::vector<ChangedFile>& files) {
  std::set<std::string> present;
  for (const ChangedFile& file : files) {
    if (!file.is_gone) present.insert(file.id);
  }
  std::vector<ChangedFile> kept;
  for (const ChangedFile& file : files) {
    if (!file.is_gone || !present.contains(file.id)) kept.push_back(file);
  }
  return kept;
}

std::string count_files(const std::vector<ChangedFile>& files) {
  const auto prospects = static_cast<std::size_t>(
      std::count_if(files.begin(), files.end(), [](const ChangedFile& file) { return file.is_prospect; }));
  return views::count_kinds(prospects, files.size() - prospects);
}

}  // namespace

bool is_where_user_is(const std::string& directory) {
  std::error_code ignored;
  return std::filesystem::equivalent(directory, ".", ignored);
}

ExchangePlace find_exchange_place(Context& context) {
  std::string why;
  const auto tree = git::Git(context.book().directory()).find_work_tree(why);
  if (!tree) throw Refused("sync works on a book in git: " + why);
  ExchangePlace place{.tree = *tree, .git = git::Git(tree->root)};
  place.standing = git::find_standing(place.git, *tree);
  return place;
}

void refuse_unfit(const ExchangePlace& place, const std::string& what, Context& context) {
  const git::Standing& standing = place.standing;
  if (standing.operation != git::Operation::none || !standing.unmerged.empty()) {
    const std::string begun = standing.operation == git::Operation::none
                                  ? "some files are not merged yet"
                                  : std::string(git::name_of(standing.operation)) + " is not finished";
    throw Refused(what + ": " + begun + "; nothing was changed\n" +
                  say_conflict(place, "on the other side", context));
  }
  if (standing.branch.empty())
    throw Refused(what + ": no branch is checked out, so there is none to exchange; " +
                  git::command_to_a_branch(place.git));
}

std::string say_conflict(const ExchangePlace& place, const std::string& there, Context& context,
                         const std::string& finish) {
  using git::Operation;
  const git::Standing& standing = place.standing;
  // What is put upon another branch is "theirs" for git.
  const bool is_swapped = standing.operation == Operation::rebase;
  views::Conflict conflict{
      .there = there,
      .directory = is_where_user_is(context.book().directory()) ? "" : context.book().directory(),
      .finish = finish.empty() ? std::string(git::command_to_finish(standing.operation)) : finish,
      .abort = std::string(git::command_to_abort(standing.operation)),
      .lacks_driver = git::has_driver(place.git) && !git::has_our_driver(place.git),
      .is_swapped = is_swapped};
  for (const git::UnmergedFile& file : standing.unmerged) {
    views::ConflictFile shown{.path = from_book(file.path, place.tree.prefix),
                              .is_deleted_here = is_swapped ? !file.has_theirs : !file.has_ours,
                              .is_deleted_there = is_swapped ? !file.has_ours : !file.has_theirs};
    Problems ignored;
    if (const auto text = file.path.starts_with(place.tree.prefix)
                              ? context.book().read_file(shown.path, ignored)
                              : std::nullopt) {
      shown.is_text = text->find('\0') == std::string::npos;
      shown.places = is_entry_file(shown.path) ? conflict_places(*text) : conflict_lines(*text);
    }
    conflict.files.push_back(std::move(shown));
  }
  return views::render_conflict(conflict) + (lacks_driver(place) ? std::string("\n") + driver_hint : "");
}

BookChanges find_book_changes(const ExchangePlace& place, Context& context) {
  std::vector<std::string> folders;
  for (const char* folder : {"prospects", "ideas"}) folders.push_back(place.tree.prefix + folder);
  return sort_changes(git::find_changes(place.git, folders), place.tree.prefix, context);
}

git::Distance distance_from(const ExchangePlace& place, const std::optional<std::string>& known) {
  const auto count = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"rev-list", "--count"});
    return static_cast<std::size_t>(parse_count(place.git.ask(arguments).value_or("")).value_or(0));
  };
  if (known && place.standing.is_born) return git::distance_to(place.git, *known);
  if (known) return {.behind = count({*known})};
  return {.ahead = place.standing.is_born ? count({"HEAD", "--not", "--remotes"}) : 0};
}

std::vector<std::string> changed_there(const ExchangePlace& place, const std::string& ours,
                                       const std::string& commit) {
  const auto base = ours.empty() ? std::nullopt : place.git.ask({"merge-base", ours, commit});
  std::vector<std::string> arguments{"ls-tree", "-r", "-z", "--full-tree", "--name-only", commit};
  if (base) arguments = {"diff-tree", "-r", "-z", "--name-only", "--no-renames", *base, commit};
  std::vector<std::string> paths;
  for (const std::string& path : git::split_at_nul(place.git.look(arguments).out)) {
    if (path.starts_with(place.tree.prefix)) paths.push_back(path.substr(place.tree.prefix.size()));
  }
  return paths;
}

bool lacks_driver(const ExchangePlace& place) { return !git::has_driver(place.git); }

std::vector<std::string> missing_in_git(const ExchangePlace& place, Context& context) {
  std::vector<std::string> missing;
  std::vector<std::string> names{"fu.yaml", ".gitattributes", ".fu"};
  if (!context.book().list_templates().empty()) names.emplace_back("templates");
  for (const std::string& name : names) {
    const std::string path = place.tree.prefix + name;
    const bool is_kept_out = place.git.ask({"check-ignore", "-q", "--", path}).has_value();
    if (context.book().has_file(name) && !is_kept_out &&
        !place.git.ask({"ls-files", "--error-unmatch", "--", path}))
      missing.push_back(name);
  }
  return missing;
}

std::string say_committed(const std::vector<ChangedFile>& files) {
  const std::vector<ChangedFile> kept = without_moved(files);
  std::vector<std::string> names;
  for (const ChangedFile& file : kept) names.push_back(file.id + (file.is_gone ? " (deleted)" : ""));
  return count_files(kept) + ": " + views::say_some(names);
}

std::vector<std::string> message_of(const std::vector<ChangedFile>& files) {
  const std::vector<ChangedFile> kept = without_moved(files);
  const auto name = [](const ChangedFile& file) { return file.name + (file.is_gone ? " (deleted)" : ""); };
  if (kept.size() == 1) return {views::render_subject("sync: ", {name(kept.front())}, "")};
  constexpr std::size_t most_named = 20;
  std::string body;
  for (std::size_t i = 0; i < std::min(most_named, kept.size()); ++i)
    body += views::render_subject("", {name(kept[i])}, "") + "\n";
  if (kept.size() > most_named) body += "and " + std::to_string(kept.size() - most_named) + " more\n";
  return {"sync: " + count_files(kept), body};
}

std::string name_of_file(const std::string& path) {
  const bool is_listed =
      (path.starts_with("prospects/") || path.starts_with("ideas/")) && path.ends_with(".yaml");
  if (!is_listed) return path;
  const std::string name = path.substr(path.rfind('/') + 1);
  return name.substr(0, name.size() - std::string_view(".yaml").size());
}

void pause_before_round(int round) {
  constexpr int step = 4;
  constexpr int most_steps = 25;
  constexpr int apart = 997;  // a prime, so that neighbouring processes differ
  const int longest = step * std::min(round, most_steps);
  std::this_thread::sleep_for(std::chrono::milliseconds(static_cast<int>(::getpid()) * apart % longest));
}

}  // namespace fu::commands
