// Counts, names, and the way out of a conflict.
#include "views/sync_text.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

std::string say_file(const ConflictFile& file, const std::string& there) {
  std::string line = "  " + file.path + ": ";
  if (file.is_deleted_here && file.is_deleted_there) return line + "renamed or deleted on both sides";
  if (file.is_deleted_here) return line + "deleted here, changed in " + there;
  if (file.is_deleted_there) return line + "changed here, deleted in " + there;
  if (file.places.empty())
    return line + "no markers in it; git checkout -m -- " + quoted_for_shell(file.path) + " puts them in";
  return line + say_some(file.places);
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
  for (const ConflictFile& file : conflict.files) text += say_file(file, conflict.there) + "\n";
  if (conflict.files.empty()) {
    text += "finish it: " + conflict.finish + "\n";
  } else {
    constexpr std::size_t most_named = 3;
    std::string add;
    for (std::size_t i = 0; i < std::min(most_named, conflict.files.size()); ++i)
      add += " " + quoted_for_shell(conflict.files[i].path);
    if (conflict.files.size() > most_named) add += " ...";
    const bool has_markers =
        std::any_of(conflict.files.begin(), conflict.files.end(),
                    [](const ConflictFile& file) { return !file.is_deleted_here && !file.is_deleted_there; });
    const bool has_deleted =
        std::any_of(conflict.files.begin(), conflict.files.end(),
                    [](const ConflictFile& file) { return file.is_deleted_here || file.is_deleted_there; });
    if (has_markers) text += "1. edit: keep the right lines of both sides, remove the markers\n";
    if (!has_markers) text += "1. decide: keep the file, or delete it\n";
    text += "2. git add" + add + (has_deleted ? "   (or git rm)" : "") + "\n";
    text += "3. " + (conflict.finish.empty() ? "" : conflict.finish + ", then ") + "fu sync\n";
  }
  if (!conflict.abort.empty()) text += "or back to before: " + conflict.abort + "\n";
  text.pop_back();
  return text;
}

}  // namespace fu::views
