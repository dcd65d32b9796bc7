// Reads the stages of the index.
#include "git/unmerged.hpp"

namespace fu::git {

std::vector<UnmergedFile> list_unmerged(const Git& git) {
  std::vector<UnmergedFile> files;
  const auto answer = git.ask({"ls-files", "-u", "-z"});
  if (!answer) return files;
  for (const std::string& record : split_at_nul(*answer)) {
    // MODE OBJECT STAGE<tab>PATH
    const auto tab = record.find('\t');
    if (tab == std::string::npos || tab == 0) continue;
    std::string path = record.substr(tab + 1);
    if (files.empty() || files.back().path != path) files.push_back({.path = std::move(path)});
    files.back().has_ours = files.back().has_ours || record[tab - 1] == '2';
    files.back().has_theirs = files.back().has_theirs || record[tab - 1] == '3';
  }
  return files;
}

}  // namespace fu::git
