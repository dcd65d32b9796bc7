/// What a clone has to know of fu, which git does not clone: the merge driver and the header of differences.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "git/git.hpp"

namespace fu::git {

/// One variable of git's configuration.
struct Setting {
  std::string key;    ///< "merge.fu.driver"
  std::string value;  ///< what it should be
};

/// Variables that belong together, in a section of their own.
struct Section {
  std::string name;  ///< "merge.fu"
  std::string what;  ///< "the merge driver"
  std::vector<Setting> settings;
};

const std::vector<Section>& clone_sections();

enum class Registered {
  missing,    ///< none of it is there
  different,  ///< something of it, or another value
  overruled,  ///< the clone's own file is right, but another one has the last word
  right,
};

/// What is in force, whichever of git's files says it.
Registered look_up(const Git& git, const Section& section);

/// Whether the clone's own file has the section.
bool has_own(const Git& git, const Section& section);

/// The clone's own file, which linked work trees share: below the root of the work tree relative to that, else absolute.
std::string config_path(const Git& git, const WorkTree& tree);

/// Writes to the clone's own file. Throws WriteError, which does not say what was done before.
void register_section(const Git& git, const Section& section);
void remove_section(const Git& git, const Section& section);

/// Whether git gives prospects, at the top and in folders, to the merge driver `fu`.
bool gives_prospects_to_driver(const Git& git);

/// Whether some merge driver `fu` is registered.
bool has_driver(const Git& git);

/// Whether it is the one of clone_sections(), which never leaves one side alone in a file without a mark.
bool has_our_driver(const Git& git);

/// Whether git knows a name and an address for commits, without guessing.
bool knows_who_commits(const Git& git);
/// What tells it: two lines to be pasted, once the words are one's own.
inline constexpr const char* who_commits_repair =
    "  git config --global user.name \"Dana Roth\"\n"
    "  git config --global user.email dana@example.org";

/// The bytes of .gitattributes, beside fu.yaml, as they are in the index; nothing: it is not tracked.
std::optional<std::string> tracked_attributes(const Git& git);

}  // namespace fu::git
