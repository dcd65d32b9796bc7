// The only place that starts programs.
#include "os/process.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "base/error.hpp"
#include "os/files.hpp"

namespace fu::os {

int run_shell(const std::string& command, const std::vector<std::string>& arguments) {
  // Arguments never become part of the shell's text.
  std::vector<std::string> words{"sh", "-c", command + " \"$@\"", "fu"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  pid_t child = 0;
  errno = ::posix_spawn(&child, "/bin/sh", nullptr, nullptr, pointers.data(), environ);
  if (errno != 0) throw WriteError("'" + command + "' cannot be started: " + last_error());
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw WriteError("'" + command + "' was lost: " + last_error());
  }
  constexpr int signalled = 128;
  return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

}  // namespace fu::os
