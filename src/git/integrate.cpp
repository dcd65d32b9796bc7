// Fast-forward, merge or rebase.
#include "git/integrate.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "git/changes.hpp"
#include "git/patience.hpp"
#include "git/standing.hpp"

namespace fu::git {

namespace {

using Way = PullSettings::Way;

/// What `git pull` would do; asking for an interactive rebase is taken as asking for a rebase.
Way configured_way(const Git& git, const std::string& branch) {
  for (const std::string& key : {"branch." + branch + ".rebase", std::string("pull.rebase")}) {
    if (const auto truth = git.ask({"config", "--type=bool", "--get", key}))
      return *truth == "true" ? Way::rebase : Way::merge;
    const auto word = git.ask({"config", "--get", key});
    if (word) return *word == "merges" || *word == "m" ? Way::rebase_merges : Way::rebase;
  }
  return Way::merge;
}

bool wants_fast_forward_only(const Git& git) {
  for (const char* key : {"pull.ff", "merge.ff"}) {
    if (const auto value = git.ask({"config", "--get", key})) return *value == "only";
  }
  return false;
}

Integrated have_nothing_in_common(const Git& git, const Upstream& upstream) {
  const bool is_shallow = git.ask({"rev-parse", "--is-shallow-repository"}) == "true";
  return {
      .how = Integrated::How::refused,
      .why_not = "this clone and " + upstream.name() + " have no commit in common; " +
                 (is_shallow ? "git fetch --unshallow gets the rest of the history"
                             : "git merge --allow-unrelated-histories " + upstream.name() + " joins them")};
}

/// Files that are changed here, and not committed, and changed in `commit` too.
std::vector<std::string> in_the_way(const Git& git, const std::vector<Change>& changes,
                                    const std::string& commit) {
  std::vector<std::string> arguments{"diff-tree", "-r", "-z", "--name-only", "--no-renames", "HEAD", commit};
  if (!has_commit(git)) arguments = {"ls-tree", "-r", "-z", "--full-tree", "--name-only", commit};
  const auto theirs = split_at_nul(git.look(arguments).out);
  const std::set<std::string> changed(theirs.begin(), theirs.end());
  std::vector<std::string> paths;
  for (const Change& change : changes) {
    if (changed.contains(change.path)) paths.push_back(change.path);
  }
  return paths;
}

/// Why git would not begin.
std::string why_refused(const Git& git, const std::string& commit, const os::ProgramResult& result) {
  const std::vector<Change> changes = find_changes(git, {});
  const std::vector<std::string> paths = in_the_way(git, changes, commit);
  if (!paths.empty()) {
    return listed(paths) + (paths.size() == 1 ? " was" : " were") +
           " changed here, without a commit, and there; commit " + (paths.size() == 1 ? "it" : "them") +
           ", or\n  " +
           (has_commit(git) ? "git stash -u && fu sync && git stash pop"
                            : "move " + std::string(paths.size() == 1 ? "it" : "them") + " away first");
  }
  return complaint_of(result);
}

std::vector<std::string> staged_paths(const std::vector<Change>& changes) {
  std::vector<std::string> paths;
  for (const Change& change : changes) {
    if (change.kind == Change::Kind::tracked && change.staged != '.') paths.push_back(change.path);
  }
  return paths;
}

Integrated after(const Git& git, const WorkTree& tree, const std::string& commit,
                 const os::ProgramResult& result) {
  using How = Integrated::How;
  const bool is_unmerged = !list_unmerged(git).empty();
  if (find_operation(tree) != Operation::none) {
    if (is_unmerged) return {.how = How::conflict};
    return {.how = How::stopped, .why_not = complaint_of(result)};
  }
  if (is_unmerged) return {.how = How::stashed};
  if (result.status == 0) return {};
  return {.how = How::refused, .why_not = why_refused(git, commit, result)};
}

Integrated rebase(const Git& git, const WorkTree& tree, Way way, const std::string& commit) {
  const std::vector<Change> changes = find_changes(git, {});
  // What is put aside for a rebase comes back, but no longer staged.
  const std::vector<std::string> staged = staged_paths(changes);
  if (!staged.empty()) {
    return {
        .how = Integrated::How::refused,
        .why_not =
            listed(staged) + (staged.size() == 1 ? " is" : " are") +
            " staged, and a rebase would unstage that; git commit, or\n  git restore --staged :/ && fu sync"};
  }
  std::vector<std::string> arguments{"rebase", "-q", "--autostash"};
  if (way == Way::rebase_merges) arguments.emplace_back("--rebase-merges");
  arguments.push_back(commit);
  return after(git, tree, commit, git.change(arguments));
}

}  // namespace

PullSettings find_pull_settings(const Git& git, const std::string& branch) {
  return {.way = configured_way(git, branch), .fast_forward_only = wants_fast_forward_only(git)};
}

Integrated integrate(const Git& git, const WorkTree& tree, const std::string& branch,
                     const PullSettings& settings, const Upstream& upstream, const std::string& commit,
                     const Distance& distance) {
  if (distance.behind == 0) return {};
  wait_for_index(tree);
  if (distance.ahead == 0)
    return after(git, tree, commit, git.change({"merge", "-q", "--ff-only", "--no-autostash", commit}));
  if (settings.fast_forward_only) {
    return {.how = Integrated::How::refused,
            .why_not =
                "both sides have new commits, and git is set to fast-forward only (pull.ff); git pull "
                "--rebase or git pull --no-ff joins them, git config pull.ff true for good"};
  }
  const auto has_common = [&] { return git.ask({"merge-base", "HEAD", commit}).has_value(); };
  if (settings.way != Way::merge) {
    if (!has_common()) return have_nothing_in_common(git, upstream);
    return rebase(git, tree, settings.way, commit);
  }
  Integrated merged = after(git, tree, commit,
                            git.change({"merge", "-q", "--no-edit", "--ff", "--no-autostash", "-m",
                                        "Merge " + upstream.name() + " into " + branch, upstream.tracking}));
  if (merged.how == Integrated::How::refused && !has_common()) return have_nothing_in_common(git, upstream);
  return merged;
}

}  // namespace fu::git
