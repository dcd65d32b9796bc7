// Arguments, settings and environment of each call of git.
#include "git/git.hpp"

#include <filesystem>
#include <system_error>

#include "base/text.hpp"

namespace fu::git {

namespace {

namespace fs = std::filesystem;

/// Variables that say which repository is meant: `git rev-parse --local-env-vars`, without those of the configuration,
/// which are the user's own words.
const std::vector<std::string>& variables_of_repository() {
  static const std::vector<std::string> names{
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_COMMON_DIR",
      "GIT_CONFIG",
      "GIT_DIR",
      "GIT_GRAFT_FILE",
      "GIT_IMPLICIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_INTERNAL_SUPER_PREFIX",
      "GIT_NO_REPLACE_OBJECTS",
      "GIT_OBJECT_DIRECTORY",
      "GIT_PREFIX",
      "GIT_REPLACE_REF_BASE",
      "GIT_SHALLOW_FILE",
      "GIT_WORK_TREE",
  };
  return names;
}

/// Whether both are the same repository, or work trees of one.
bool is_same_folder(const fs::path& one, const fs::path& other) {
  std::error_code error;
  return fs::equivalent(one, other, error) && !error;
}

/// Paths of a hook's environment are relative to where the hook runs, and so to where we run.
std::string absolute(const std::string& path) {
  std::error_code ignored;
  return fs::absolute(path, ignored).string();
}

/// A lock that git could not take, and that is still there; its path stands in quotes, in any language.
std::string find_lock(const std::string& complaints) {
  std::error_code ignored;
  for (const std::string& piece : split(complaints, '\'')) {
    if (piece.starts_with('/') && piece.ends_with(".lock") && fs::exists(piece, ignored)) return piece;
  }
  return {};
}

}  // namespace

os::ProgramResult Git::run(const std::vector<std::string>& settings,
                           const std::vector<std::string>& arguments, os::Program program) const {
  program.arguments = {"git", "-C", directory_, "--no-pager", "--literal-pathspecs"};
  for (const std::string& setting : settings) {
    program.arguments.emplace_back("-c");
    program.arguments.push_back(setting);
  }
  program.arguments.insert(program.arguments.end(), arguments.begin(), arguments.end());
  program.unset = variables_of_repository();
  program.environment.emplace_back("GIT_EDITOR", "true");
  program.environment.emplace_back("GIT_SEQUENCE_EDITOR", "true");
  return os::run_program(program);
}

os::ProgramResult Git::look(const std::vector<std::string>& arguments, const std::string& input) const {
  os::Program program{.input = input};
  program.environment = {
      {"GIT_OPTIONAL_LOCKS", "0"},
      {"GIT_NO_LAZY_FETCH", "1"},
      {"GIT_ALLOW_PROTOCOL", "none"}};  // git before 2.44 knows no other way to fetch nothing
  if (!hook_.index_file.empty() && !hook_.git_directory.empty()) {
    if (const auto tree = Git(directory_).find_work_tree();
        tree && is_same_folder(tree->git_directory, absolute(hook_.git_directory)))
      program.environment.emplace_back("GIT_INDEX_FILE", absolute(hook_.index_file));
  }
  return run({"core.fsmonitor=false", "core.hooksPath=/dev/null", "core.alternateRefsCommand=true",
              "log.showSignature=false"},
             arguments, std::move(program));
}

os::ProgramResult Git::change(const std::vector<std::string>& arguments, const std::string& input) const {
  return run({"core.fsmonitor=false"}, arguments, {.input = input});
}

std::optional<std::string> Git::ask(const std::vector<std::string>& arguments) const {
  os::ProgramResult result = look(arguments);
  if (result.status != 0) return std::nullopt;
  if (result.out.ends_with('\n')) result.out.pop_back();
  return std::move(result.out);
}

std::optional<WorkTree> Git::find_work_tree(std::string& why) const {
  const os::ProgramResult result =
      look({"rev-parse", "--is-inside-work-tree", "--show-toplevel", "--absolute-git-dir", "--show-prefix"});
  constexpr int not_there = 127;
  if (result.status == not_there) {
    why = "git is not installed";
    return std::nullopt;
  }
  const std::vector<std::string> lines = split(result.out, '\n');
  constexpr std::size_t asked = 4;
  if (result.status != 0 || lines.size() < asked || lines[0] != "true") {
    why = lines[0] == "false" ? "this is a bare repository, without a work tree; work in a clone of it"
                              : complaint_of(result);
    return std::nullopt;
  }
  return WorkTree{.root = lines[1], .git_directory = lines[2], .prefix = lines[3]};
}

std::optional<WorkTree> Git::find_work_tree() const {
  std::string ignored;
  return find_work_tree(ignored);
}

bool has_commit(const Git& git) {
  return git.ask({"rev-parse", "-q", "--verify", "HEAD^{commit}"}).has_value();
}

std::vector<std::string> split_at_nul(std::string_view text) {
  std::vector<std::string> pieces = split(text, '\0');
  std::erase(pieces, "");
  return pieces;
}

namespace {

std::string without_full_stop(std::string line) {
  if (line.ends_with('.')) line.pop_back();
  return line;
}

}  // namespace

std::string say_held(const std::string& lock) {
  return "another git is at work here (when none is, rm " + quoted_for_shell(lock) + ")";
}

std::string complaint_of(const os::ProgramResult& result) {
  std::string first;
  std::string marked;
  for (const std::string& line : split(result.err, '\n')) {
    for (const std::string_view mark : {"fatal: ", "error: "}) {
      if (marked.empty() && line.starts_with(mark)) marked = line.substr(mark.size());
    }
    if (first.empty() && !line.starts_with("hint:") && !line.starts_with("warning:")) first = trim(line);
  }
  const std::string said = marked.empty() ? first : marked;
  if (const std::string lock = find_lock(result.err); !lock.empty()) return say_held(lock);
  return said.empty() ? "git gave status " + std::to_string(result.status) : without_full_stop(said);
}

}  // namespace fu::git
