// Counts, names, and the way out of a conflict.
#include "views/sync_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

std::string say_file(const ConflictFile& file, const Conflict& conflict) {
  const std::string line = "  " + file.path + ": ";
  if (file.is_deleted_here && file.is_deleted_there) return line + "renamed or deleted on both sides";
  if (file.is_deleted_here) return line + "deleted here, changed " + conflict.there;
  if (file.is_deleted_there) return line + "changed here, deleted " + conflict.there;
  if (!file.is_text) return line + "not a text";
  // Somebody may have been at work already: that must not be merged anew.
  if (file.places.empty()) {
    return line + "no markers in it; if you removed none: " + (conflict.lacks_driver ? "fu setup && " : "") +
           "git checkout -m -- " + quoted_for_shell(file.path);
  }
  return line + say_some(file.places);
}

bool is_deleted(const ConflictFile& file) { return file.is_deleted_here || file.is_deleted_there; }

/// "git add a.yaml b.yaml"; of so many that no line should hold them "git add FILE for each"; nothing for none.
template <typename Predicate>
std::string command_for(const std::string& command, const std::vector<ConflictFile>& files,
                        Predicate is_meant) {
  constexpr std::ptrdiff_t most_named = 12;
  const auto count = std::count_if(files.begin(), files.end(), is_meant);
  if (count == 0) return {};
  if (count > most_named) return command + " FILE for each";
  std::string text = command;
  for (const ConflictFile& file : files) {
    if (is_meant(file)) text += " " + quoted_for_shell(file.path);
  }
  return text;
}

/// What is to be done, one step an element; further lines of a step belong to it.
std::vector<std::string> steps_of(const Conflict& conflict) {
  std::vector<std::string> steps;
  if (!conflict.directory.empty()) steps.push_back("cd " + quoted_for_shell(conflict.directory));
  const bool has_text =
      std::any_of(conflict.files.begin(), conflict.files.end(),
                  [](const ConflictFile& file) { return !is_deleted(file) && file.is_text; });
  if (has_text) steps.emplace_back("edit: keep the right lines of both sides, remove the markers");
  const auto take = [&](bool is_ours) {
    return command_for(is_ours ? "git checkout --ours --" : "git checkout --theirs --", conflict.files,
                       [](const ConflictFile& file) { return !is_deleted(file) && !file.is_text; });
  };
  const std::string ours = take(!conflict.is_swapped);
  const std::string theirs = take(conflict.is_swapped);
  if (!ours.empty())
    steps.push_back("what is not a text, take one of both:\n     yours: " + ours +
                    "\n     theirs: " + theirs);
  const std::string add =
      command_for("git add", conflict.files, [](const ConflictFile& file) { return !is_deleted(file); });
  if (!add.empty()) steps.push_back(add);
  const std::string keep = command_for("git add", conflict.files, [](const ConflictFile& file) {
    return file.is_deleted_here != file.is_deleted_there;
  });
  const std::string drop = command_for("git rm", conflict.files, is_deleted);
  if (!keep.empty())
    steps.push_back("what one side deleted, keep or drop:\n     " + keep + "\n     " + drop);
  else if (!drop.empty())
    steps.push_back(drop);
  steps.push_back((conflict.finish.empty() ? "" : conflict.finish + " && ") + "fu sync");
  return steps;
}

}  // namespace

std::string say_some(const std::vector<std::string>& words) {
  constexpr std::size_t most = 4;
  if (words.size() <= most) return join(words, ", ");
  const std::vector<std::string> first(words.begin(), words.begin() + most - 1);
  return join(first, ", ") + " and " + std::to_string(words.size() - first.size()) + " more";
}

std::string count_kinds(std::size_t prospects, std::size_t ideas) {
  if (ideas == 0) return counted(prospects, "prospect");
  if (prospects == 0) return counted(ideas, "idea");
  return counted(prospects, "prospect") + ", " + counted(ideas, "idea");
}

std::string render_conflict(const Conflict& conflict) {
  std::string text;
  for (const ConflictFile& file : conflict.files) text += say_file(file, conflict) + "\n";
  const std::vector<std::string> steps = steps_of(conflict);
  if (steps.size() == 1) text += "finish it: " + steps.front() + "\n";
  for (std::size_t i = 0; steps.size() > 1 && i < steps.size(); ++i)
    text += std::to_string(i + 1) + ". " + steps[i] + "\n";
  if (!conflict.abort.empty()) text += "or back to before: " + conflict.abort + "\n";
  text.pop_back();
  return text;
}

}  // namespace fu::views
