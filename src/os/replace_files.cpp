// A temporary file and its target change places in one step, so that what was really there can be looked at, and put
// back.
//
// What a kill or a loss of power leaves, at each step:
//   1. Temporary files are written. Nothing else has changed; the next writer clears them away.
//   2. They are synced: a few one by one, many by syncing the whole file system, which is one wait instead of thousands.
//      From here on a rename can only ever bring whole files into view, whichever renames reach the disk. That is why
//      this comes before all of them, and why new files are not made in their places, where readers and a loss of power
//      would find them half written.
//   3. `before_first`: the journal gets its record, with all bytes before and after, and syncs it. A record that is not
//      whole is worth nothing, and nothing has changed.
//   4. Renames. A kill leaves some files new and others old, each whole; so does a loss of power, in any order of them.
//      The next writer finds the record, compares bytes and takes back what there is of it.
//   5. The folders are synced: from here on all are new. Only now the record is finished, by our caller.
#include "os/replace_files.hpp"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "os/files.hpp"
#include "os/held_signals.hpp"
#include "os/replacement.hpp"
#include "os/whole_file_systems.hpp"

namespace fu::os {

namespace {

constexpr std::string_view temporary_ending = ".fu-new";

/// From so many new files on, one wait for all that anybody has written is shorter than one for each of ours.
constexpr std::size_t many = 32;

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  throw WriteError(path + ": " + what + "; nothing was changed");
}

/// Takes everything back. Throws StuckError where it cannot, with `why` in front.
void take_back(std::deque<Replacement>& replacements, const std::string& why) {
  std::vector<std::string> stuck;
  std::vector<std::string> rescued;
  for (auto replacement = replacements.rbegin(); replacement != replacements.rend(); ++replacement) {
    if (!replacement->take_back()) stuck.push_back(replacement->path());
    if (!replacement->rescued().empty()) rescued.push_back(replacement->rescued());
  }
  if (!stuck.empty()) {
    throw StuckError(why + ", but for these files, which could not be put back: " + listed(stuck) +
                     "; the next fu that writes tries again");
  }
  if (!rescued.empty()) {
    throw WriteError(
        "another program wrote to the same file twice; nothing of fu's was changed, and its later version "
        "is " +
        listed(rescued));
  }
}

std::set<std::string> folders_of(const std::vector<FileChange>& changes) {
  std::set<std::string> folders;
  for (const FileChange& change : changes) folders.insert(folder_of(change.path));
  return folders;
}

void sync_folders(int directory, const std::set<std::string>& folders) {
  for (const std::string& folder : folders) {
    const Descriptor opened = open_below(directory, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!opened.is_open() || !sync(opened)) fail(folder, "this folder cannot be synced: " + last_error());
  }
}

bool are_many(const std::vector<FileChange>& changes) {
  return std::count_if(changes.begin(), changes.end(), [](const FileChange& change) {
           return change.after.has_value();
         }) >= static_cast<std::ptrdiff_t>(many);
}

void refuse_to_go_on(const HeldSignals& signals) {
  if (signals.is_asked_to_end()) throw WriteError("interrupted; nothing was changed");
}

/// All new bytes beside their targets, on the disk.
void prepare(std::deque<Replacement>& replacements, int directory, const std::vector<FileChange>& changes,
             const std::set<std::string>& folders, const HeldSignals& signals) {
  const auto whole =
      are_many(changes) ? WholeFileSystems::find(directory, folders) : std::optional<WholeFileSystems>();
  for (const FileChange& change : changes) {
    replacements.emplace_back(directory, change).prepare(!whole);
    if (replacements.size() % many == 0) refuse_to_go_on(signals);
  }
  if (!whole) return;
  if (!whole->sync()) {
    if (errno != ENOSYS && errno != EPERM)  // that is a sandbox
      throw WriteError("the new files cannot be written: " + last_error() + "; nothing was changed");
    for (const Replacement& replacement : replacements) replacement.sync_prepared();
  }
  refuse_to_go_on(signals);
}

}  // namespace

std::string temporary_path(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
  return path.substr(0, name) + "." + path.substr(name) + std::string(temporary_ending);
}

bool is_temporary_name(std::string_view name) {
  return name.starts_with('.') && name.ends_with(temporary_ending);
}

bool replace_files(int directory, const std::vector<FileChange>& changes,
                   const std::function<void()>& before_first) {
  const HeldSignals signals;  // ends us, if need be, when nothing or all was changed, and nothing lies about
  const std::set<std::string> folders = folders_of(changes);
  std::deque<Replacement> replacements;
  try {
    prepare(replacements, directory, changes, folders, signals);
    if (before_first) before_first();
    for (Replacement& replacement : replacements) {
      if (replacement.commit()) continue;
      take_back(replacements, "another program was writing; nothing was changed");
      return false;
    }
    sync_folders(directory, folders);
    return true;
  } catch (const StuckError&) {
    throw;
  } catch (const WriteError& error) {
    take_back(replacements, error.what());
    throw;
  }
}

}  // namespace fu::os
