// Reads and writes variables of git's configuration, with git's own program.
#include "git/clone_settings.hpp"

#include <algorithm>
#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"

namespace fu::git {

namespace {

namespace fs = std::filesystem;

/// fu's status is git's: 0 merged, 1 conflict. Whatever else becomes of it (it is missing, was killed, cannot be sure),
/// git's own merge of text follows, on our version as it was: fu may have been killed when the result was written
/// already. Without that merge, git 2.39 would leave one side alone in the file, without a mark.
constexpr const char* driver =
    "s=2; cp %A %A.ours && { fu merge-file %O %A %B %L %P; s=$?; "
    "test $s -lt 2 || mv -f %A.ours %A || exit 129; }; "
    "test $s -lt 2 || { git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; }; "
    "rm -f %A.ours .%A.fu-new; exit $s";

/// A key at the top, with its value; or an entry's date, and the short words that follow it.
constexpr const char* header =
    "^([A-Za-z][A-Za-z0-9_-]*:.*)$\n"
    "^[[:blank:]]*-[[:blank:]]+\\{?[[:blank:]]*"
    "(date: *[0-9-]+(, (time|via|touch|outcome|next|cadence|stage|owner|stop): *[^,}]*)*)";

[[noreturn]] void refuse(const std::string& what, const os::ProgramResult& result) {
  throw WriteError(what + ": " + complaint_of(result));
}

}  // namespace

const std::vector<Section>& clone_sections() {
  static const std::vector<Section> sections{
      {.name = "merge.fu",
       .what = "the merge driver",
       .settings = {{.key = "merge.fu.name", .value = "prospects of fu, entry by entry"},
                    {.key = "merge.fu.driver", .value = driver}}},
      {.name = "diff.fu",
       .what = "the header of differences",
       .settings = {{.key = "diff.fu.xfuncname", .value = header}}},
  };
  return sections;
}

Registered look_up(const Git& git, const Section& section) {
  std::size_t present = 0;
  std::size_t right = 0;
  std::size_t right_here = 0;
  for (const Setting& setting : section.settings) {
    const auto value = git.ask({"config", "--get", setting.key});
    if (value) ++present;
    if (value == setting.value) ++right;
    if (value == setting.value || git.ask({"config", "--local", "--get", setting.key}) == setting.value)
      ++right_here;
  }
  const std::size_t all = section.settings.size();
  if (right == all) return Registered::right;
  if (right_here == all) return Registered::overruled;
  return present == 0 ? Registered::missing : Registered::different;
}

bool has_own(const Git& git, const Section& section) {
  const auto names = git.ask({"config", "--local", "-z", "--name-only", "--list"});
  const std::string beginning = section.name + ".";
  if (!names) return false;
  const std::vector<std::string> all = split(*names, '\0');
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& name) { return name.starts_with(beginning); });
}

std::string config_path(const Git& git, const WorkTree& tree) {
  const fs::path common =
      git.ask({"rev-parse", "--path-format=absolute", "--git-common-dir"}).value_or(tree.git_directory);
  const fs::path path = common / "config";
  const fs::path below = path.lexically_relative(tree.root);
  return below.empty() || *below.begin() == ".." ? path.string() : below.string();
}

void register_section(const Git& git, const Section& section) {
  for (const Setting& setting : section.settings) {
    const os::ProgramResult result =
        git.change({"config", "--local", "--replace-all", setting.key, setting.value});
    if (result.status != 0) refuse(section.what + " could not be registered", result);
  }
}

void remove_section(const Git& git, const Section& section) {
  // A file may have the section twice.
  constexpr int most_sections = 100;
  for (int tries = 0; tries < most_sections && has_own(git, section); ++tries) {
    const os::ProgramResult result = git.change({"config", "--local", "--remove-section", section.name});
    if (result.status != 0) refuse(section.what + " could not be removed", result);
  }
}

bool gives_prospects_to_driver(const Git& git) {
  const auto answer = git.ask({"check-attr", "-z", "merge", "--", "prospects/x.yaml", "prospects/x/x.yaml"});
  if (!answer) return false;
  // Path, attribute and value, each with a NUL behind it.
  const std::vector<std::string> words = split(*answer, '\0');
  constexpr std::size_t first_value = 2;
  constexpr std::size_t second_value = 5;
  return words.size() > second_value && words[first_value] == "fu" && words[second_value] == "fu";
}

bool has_driver(const Git& git) { return git.ask({"config", "--get", "merge.fu.driver"}).has_value(); }

bool has_our_driver(const Git& git) { return git.ask({"config", "--get", "merge.fu.driver"}) == driver; }

bool knows_who_commits(const Git& git) {
  return git.ask({"-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"}).has_value();
}

std::optional<std::string> tracked_attributes(const Git& git) {
  const os::ProgramResult result = git.look({"cat-file", "blob", ":./.gitattributes"});
  if (result.status != 0) return std::nullopt;
  return result.out;
}

}  // namespace fu::git
