// Remotes by configuration, fetch, and push with an explicit refspec.
#include "git/upstream.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace fu::git {

namespace {

constexpr std::string_view heads = "refs/heads/";

std::optional<Upstream> configured(const Git& git, const std::string& branch, const std::string& remote,
                                   const std::string& merge, std::string& why) {
  if (remote == ".") {
    why = "the branch '" + branch + "' follows another one of this clone; git push --set-upstream REMOTE " +
          branch + " has it follow one of a remote";
    return std::nullopt;
  }
  Upstream upstream{.remote = remote, .branch = merge.substr(heads.size()), .is_set = true};
  upstream.tracking =
      git.ask({"for-each-ref", "--format=%(upstream)", std::string(heads) + branch}).value_or("");
  // A branch without a commit is no ref yet.
  if (upstream.tracking.empty()) upstream.tracking = "refs/remotes/" + upstream.name();
  const std::string refspecs = git.ask({"config", "--get-all", "remote." + remote + ".fetch"}).value_or("");
  if (refspecs.empty()) {
    why = "this clone keeps nothing of '" + remote + "', which the branch '" + branch +
          "' follows; git remote add NAME URL, then git push --set-upstream NAME " + branch;
    return std::nullopt;
  }
  return upstream;
}

}  // namespace

std::optional<Upstream> find_upstream(const Git& git, const std::string& branch, std::string& why) {
  const auto remote = git.ask({"config", "--get", "branch." + branch + ".remote"});
  const auto merge = git.ask({"config", "--get", "branch." + branch + ".merge"});
  if (remote && merge && merge->starts_with(heads)) return configured(git, branch, *remote, *merge, why);
  const std::string remotes = git.ask({"remote"}).value_or("");
  if (remotes.empty()) {
    why = "there is no remote to exchange with; git remote add origin URL, then fu sync";
    return std::nullopt;
  }
  if (remotes.find('\n') != std::string::npos) {
    const std::vector<std::string> names = split(remotes, '\n');
    const bool has_origin = std::find(names.begin(), names.end(), "origin") != names.end();
    why = "there are several remotes (" + listed(names) +
          "), and the branch follows none; git push --set-upstream " +
          quoted_for_shell(has_origin ? "origin" : names.front()) + " " + quoted_for_shell(branch) +
          " chooses one";
    return std::nullopt;
  }
  return Upstream{.remote = remotes, .branch = branch, .tracking = "refs/remotes/" + remotes + "/" + branch};
}

std::optional<std::string> known_commit(const Git& git, const Upstream& upstream) {
  return git.ask({"rev-parse", "-q", "--verify", upstream.tracking + "^{commit}"});
}

Distance distance_to(const Git& git, const std::string& commit) {
  Distance distance;
  const auto counts = git.ask({"rev-list", "--left-right", "--count", "HEAD..." + commit});
  if (!counts) return distance;
  const std::vector<std::string> numbers = split(*counts, '\t');
  if (numbers.size() != 2) return distance;
  distance.ahead = static_cast<std::size_t>(parse_count(numbers[0]).value_or(0));
  distance.behind = static_cast<std::size_t>(parse_count(numbers[1]).value_or(0));
  return distance;
}

std::optional<std::string> fetch(const Git& git, const Upstream& upstream) {
  const os::ProgramResult result = git.change({"fetch", "-q", "--", upstream.remote});
  if (result.status == 0) return std::nullopt;
  return complaint_of(result);
}

Pushed push(const Git& git, const std::string& branch, const Upstream& upstream) {
  std::vector<std::string> arguments{"push", "--porcelain"};
  if (!upstream.is_set) arguments.emplace_back("--set-upstream");
  arguments.insert(
      arguments.end(),
      {"--", upstream.remote, std::string(heads) + branch + ":" + std::string(heads) + upstream.branch});
  const os::ProgramResult result = git.change(arguments);
  if (result.status == 0) return {.is_done = true};
  Pushed pushed{.why_not = complaint_of(result)};
  constexpr int died = 128;
  pushed.was_reached = result.status != died;
  // "!\tFROM:TO\t[remote rejected] (pre-receive hook declined)"
  for (const std::string& line : split(result.out, '\n')) {
    if (!line.starts_with("!\t")) continue;
    pushed.why_not = trim(line.substr(line.rfind('\t') + 1));
    pushed.may_pass = pushed.why_not.find("hook declined") == std::string::npos;
  }
  for (const std::string& line : split(result.err, '\n')) {
    constexpr std::string_view remote_says = "remote: ";
    if (!line.starts_with(remote_says) || line.starts_with("remote: error")) continue;
    pushed.why_not = std::string(trim(line.substr(remote_says.size()))) + " " + pushed.why_not;
    break;
  }
  return pushed;
}

}  // namespace fu::git
