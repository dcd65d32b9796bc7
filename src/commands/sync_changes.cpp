// Each changed file is read before it is sent to others.
#include "commands/sync_changes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::commands {

namespace {

constexpr std::string_view prospects_folder = "prospects/";

/// The part of a path that would be an ID, whatever its ending.
std::string stem(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  return lower_ascii(name.substr(0, name.rfind('.')));
}

/// What the book's folders list, by path.
class Listed {
 public:
  explicit Listed(Context& context) : context_(context) {
    add(context.book().list_prospects());
    add(context.book().list_ideas());
  }

  bool is_file(const std::string& path) const { return files_.contains(path); }
  /// What `fu check` says of the name or the place of a file; nullptr: nothing.
  const Problem* problem_of(const std::string& path) const {
    const auto found = problems_.find(path);
    return found == problems_.end() ? nullptr : &found->second;
  }

  /// Reads the file; its name, or nothing when it has errors.
  std::optional<std::string> read(const std::string& path) {
    const store::BookFile& file = files_.at(path);
    if (path.starts_with(prospects_folder)) {
      const auto prospect = context_.read(file);
      return prospect ? std::optional(prospect->name) : std::nullopt;
    }
    return context_.read_idea(file) ? std::optional(file.id) : std::nullopt;
  }

 private:
  void add(store::Listing listing) {
    for (store::BookFile& file : listing.files) files_.emplace(file.path, file);
    for (Problem& problem : listing.problems) problems_.emplace(problem.path, problem);
  }

  Context& context_;
  std::map<std::string, store::BookFile> files_;
  std::map<std::string, Problem> problems_;
};

class Sorting {
 public:
  explicit Sorting(Context& context) : context_(context), listed_(context) {}

  void present(const std::string& path) {
    if (listed_.is_file(path)) {
      if (const auto name = listed_.read(path)) {
        changes_.to_commit.push_back({.path = path,
                                      .id = stem(path),
                                      .name = *name,
                                      .is_prospect = path.starts_with(prospects_folder)});
      } else {
        changes_.left_out.push_back({.path = path});
      }
    } else if (const Problem* problem = listed_.problem_of(path)) {
      const bool is_error = problem->severity == Severity::error;
      if (is_error) context_.problems().push_back(*problem);
      changes_.left_out.push_back({.path = path, .why = is_error ? "" : "its name is not ID.yaml"});
    }  // else a backup or a hidden file, which nobody means
  }

  void gone(const std::string& path) {
    ChangedFile file{.path = path, .id = stem(path), .is_prospect = path.starts_with(prospects_folder)};
    file.name = file.id;
    file.is_gone = true;
    gone_.push_back(std::move(file));
  }

  BookChanges take() {
    for (ChangedFile& file : gone_) {
      const bool waits =
          std::any_of(changes_.left_out.begin(), changes_.left_out.end(),
                      [&](const LeftOut& out) { return stem(out.path) == file.id && out.path != file.path; });
      if (waits) {
        changes_.left_out.push_back({.path = file.path, .why = "it went, and its successor is left out"});
      } else {
        changes_.to_commit.push_back(std::move(file));
      }
    }
    std::stable_sort(
        changes_.to_commit.begin(), changes_.to_commit.end(),
        [](const ChangedFile& a, const ChangedFile& b) { return a.is_prospect && !b.is_prospect; });
    return std::move(changes_);
  }

 private:
  Context& context_;
  Listed listed_;
  BookChanges changes_;
  std::vector<ChangedFile> gone_;
};

}  // namespace

std::vector<std::string> BookChanges::paths() const {
  std::vector<std::string> paths;
  for (const ChangedFile& file : to_commit) paths.push_back(file.path);
  return paths;
}

BookChanges sort_changes(const std::vector<git::Change>& changes, const std::string& prefix,
                         Context& context) {
  if (changes.empty()) return {};
  if (context.try_rules() == nullptr) {
    throw DataError("the rules are wrong, so nothing can be checked, and nothing was committed; mend " +
                    context.book().directory() + "/fu.yaml, or exchange without it: fu sync --no-commit");
  }
  Sorting sorting(context);
  std::map<std::string, int> lines;
  for (const git::Change& change : changes) ++lines[change.path];
  for (const git::Change& change : changes) {
    const std::string path = change.path.substr(prefix.size());
    const bool is_gone = change.unstaged == 'D' || (change.staged == 'D' && change.unstaged == '.');
    if (lines[change.path] > 1) continue;  // git rm --cached: there, but git is to forget it
    if (change.kind == git::Change::Kind::unmerged) continue;
    if (!is_gone) {
      sorting.present(path);
    } else if (change.staged != 'A') {
      sorting.gone(path);
    }
  }
  return sorting.take();
}

void check_files(const std::vector<std::string>& paths, Context& context) {
  if (paths.empty() || context.try_rules() == nullptr) return;
  Listed listed(context);
  for (const std::string& path : paths) {
    if (listed.is_file(path)) {
      listed.read(path);
    } else if (const Problem* problem = listed.problem_of(path)) {
      context.problems().push_back(*problem);
    }
  }
}

}  // namespace fu::commands
