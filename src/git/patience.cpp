// git does not wait for its own lock; this does. And fu has one for itself.
#include "git/patience.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <system_error>
#include <thread>

#include "base/error.hpp"
#include "os/files.hpp"

namespace fu::git {

namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::chrono::seconds patience(5);

/// The lock of another git that would make ours fail, some of them half-way: a rebase that cannot move HEAD has changed
/// files by then.
std::optional<std::string> find_held(const WorkTree& tree) {
  for (const char* name : {"/index.lock", "/HEAD.lock"}) {
    std::error_code ignored;
    const std::string lock = tree.git_directory + name;
    if (std::filesystem::exists(std::filesystem::symlink_status(lock, ignored))) return lock;
  }
  return std::nullopt;
}

void wait_until(const WorkTree& tree, steady_clock::time_point end) {
  constexpr milliseconds shortest(5);
  constexpr milliseconds longest(80);
  for (auto pause = shortest; const auto lock = find_held(tree); pause = std::min(2 * pause, longest)) {
    if (steady_clock::now() >= end) throw BusyError(say_held(*lock));
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace

os::FileLock hold_work_tree(const WorkTree& tree) {
  constexpr std::chrono::seconds long_enough_for_a_sync(10);
  const std::string folder = tree.git_directory + "/fu";
  if (!os::make_folders(folder)) throw WriteError(folder + " cannot be made: " + os::last_error());
  try {
    return {folder + "/git.lock", long_enough_for_a_sync};
  } catch (const BusyError&) {
    throw BusyError("another fu is busy with git here; fu sync commits it later");
  }
}

void wait_for_index(const WorkTree& tree) { wait_until(tree, steady_clock::now() + patience); }

os::ProgramResult change_patiently(const Git& git, const WorkTree& tree,
                                   const std::vector<std::string>& arguments, const std::string& input) {
  constexpr int died = 128;  // a hook that refuses makes it 1
  constexpr int most_without_lock = 3;
  constexpr milliseconds pause(30);
  const auto end = steady_clock::now() + patience;
  for (int without_lock = 1;;) {
    wait_until(tree, end);
    os::ProgramResult result = git.change(arguments, input);
    if (result.status != died) return result;
    // The lock may be gone again by now.
    if (!find_held(tree) && without_lock++ >= most_without_lock) return result;
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace fu::git
