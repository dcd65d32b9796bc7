// The only place that starts programs.
#include "os/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <string_view>

#include "base/error.hpp"
#include "base/text.hpp"
#include "os/descriptor.hpp"
#include "os/files.hpp"

namespace fu::os {

namespace {

/// Words as the C library wants them. They must outlive what is returned.
std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// While it lives, the keys that interrupt and quit are for the program in the foreground, and not for us.
class IgnoredKeys {
 public:
  IgnoredKeys() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals.at(i), &ignore, &before_.at(i));
  }
  ~IgnoredKeys() {
    for (std::size_t i = 0; i < signals.size(); ++i) ::sigaction(signals.at(i), &before_.at(i), nullptr);
  }
  IgnoredKeys(const IgnoredKeys&) = delete;
  IgnoredKeys& operator=(const IgnoredKeys&) = delete;

  /// Those that the program is to hear. Whoever started us may have had them ignored: then they stay so.
  std::vector<int> for_program() const {
    std::vector<int> heard;
    for (std::size_t i = 0; i < signals.size(); ++i) {
      if (before_.at(i).sa_handler != SIG_IGN) heard.push_back(signals.at(i));
    }
    return heard;
  }

 private:
  static constexpr std::array<int, 2> signals{SIGINT, SIGQUIT};
  std::array<struct sigaction, 2> before_{};
};

/// Signals that we ignore are not to be ignored by others.
class Attributes {
 public:
  explicit Attributes(const std::vector<int>& more = {}) {
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGPIPE);
    ::sigaddset(&signals, SIGXFSZ);
    for (const int signal : more) ::sigaddset(&signals, signal);
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
  }
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  const posix_spawnattr_t* get() const { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

class FileActions {
 public:
  FileActions() { ::posix_spawn_file_actions_init(&actions_); }
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  void duplicate(const Descriptor& from, int to) {
    ::posix_spawn_file_actions_adddup2(&actions_, from.get(), to);
  }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

struct Pipe {
  Descriptor reading;
  Descriptor writing;

  explicit Pipe(const std::string& name) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
      throw WriteError("'" + name + "' cannot be started: " + last_error());
    reading = Descriptor(ends[0]);
    writing = Descriptor(ends[1]);
  }
};

int wait_for(pid_t child, const std::string& name) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) throw WriteError("'" + name + "' was lost: " + last_error());
  }
  constexpr int signalled = 128;
  return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

/// Our variables, without those that are set anew or unset, and with the new ones.
std::vector<std::string> environment_of(const Program& program) {
  std::vector<std::string> variables;
  const auto name_of = [](std::string_view variable) { return variable.substr(0, variable.find('=')); };
  for (char** own = environ; *own != nullptr; ++own) {
    const std::string_view name = name_of(*own);
    const bool is_replaced = std::any_of(program.environment.begin(), program.environment.end(),
                                         [&](const auto& set) { return set.first == name; });
    const bool is_unset = std::find(program.unset.begin(), program.unset.end(), name) != program.unset.end();
    if (!is_replaced && !is_unset) variables.emplace_back(*own);
  }
  for (const auto& [name, value] : program.environment) variables.push_back(name + "=" + value);
  return variables;
}

/// What is left of `input` after as much of it as fits was written; all is done when the reader has gone.
std::string_view write_some(const Descriptor& to, std::string_view input) {
  const ssize_t written = ::write(to.get(), input.data(), input.size());
  if (written >= 0) return input.substr(static_cast<std::size_t>(written));
  return errno == EINTR || errno == EAGAIN ? input : std::string_view();
}

/// Appends what there is to read; closes `from` at its end.
void read_some(Descriptor& from, std::string& text) {
  std::array<char, 64 * 1024> piece{};
  const ssize_t got = ::read(from.get(), piece.data(), piece.size());
  if (got > 0) text.append(piece.data(), static_cast<std::size_t>(got));
  if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) from.close();
}

/// Feeds and reads at the same time, so that neither side waits for the other for ever.
void converse(Descriptor& input, std::string_view to_write, Descriptor& out, Descriptor& err,
              ProgramResult& result) {
  ::fcntl(input.get(), F_SETFL, O_NONBLOCK);
  if (to_write.empty()) input.close();
  while (input.is_open() || out.is_open() || err.is_open()) {
    std::array<pollfd, 3> files{{{.fd = input.get(), .events = POLLOUT, .revents = 0},
                                 {.fd = out.get(), .events = POLLIN, .revents = 0},
                                 {.fd = err.get(), .events = POLLIN, .revents = 0}}};
    if (::poll(files.data(), files.size(), -1) < 0) {
      if (errno == EINTR) continue;
      return;
    }
    if (files[0].revents != 0) {
      to_write = write_some(input, to_write);
      if (to_write.empty()) input.close();
    }
    if (files[1].revents != 0) read_some(out, result.out);
    if (files[2].revents != 0) read_some(err, result.err);
  }
}

/// Writes all that is read, and waits for the end. Whether anything was read.
bool feed(Pipe& pipe, std::string_view input, const std::function<void()>& wait) {
  ::fcntl(pipe.writing.get(), F_SETFL, O_NONBLOCK);
  const ssize_t fitting = ::write(pipe.writing.get(), input.data(), input.size());
  const std::size_t in_pipe = fitting < 0 ? 0 : static_cast<std::size_t>(fitting);
  input.remove_prefix(in_pipe);
  bool is_read = false;
  if (!input.empty()) {
    pipe.reading.close();  // now a reader that goes away is seen
    ::fcntl(pipe.writing.get(), F_SETFL, 0);
    while (!input.empty()) {
      const ssize_t written = ::write(pipe.writing.get(), input.data(), input.size());
      if (written < 0 && errno != EINTR) break;
      if (written < 0) continue;
      is_read = true;
      input.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  pipe.writing.close();
  wait();
  int unread = 0;
  if (pipe.reading.is_open() && ::ioctl(pipe.reading.get(), FIONREAD, &unread) == 0)
    is_read = static_cast<std::size_t>(unread) < in_pipe;
  return is_read;
}

/// Whether the line for the shell begins with the plain name of a program that is not in PATH.
bool is_missing_word(const std::string& command) {
  if (command.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,:/+ ") !=
      std::string::npos)
    return false;
  const std::string name = split(command, ' ').front();
  if (name.find('/') != std::string::npos) return ::access(name.c_str(), X_OK) != 0;
  return !has_program(name);
}

}  // namespace

int run_shell(const std::string& command, const std::vector<std::string>& arguments) {
  // Arguments never become part of the shell's text.
  std::vector<std::string> words{"sh", "-c", command + " \"$@\"", "fu"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const std::vector<char*> pointers = pointers_to(words);
  const Attributes attributes;
  pid_t child = 0;
  errno = ::posix_spawn(&child, "/bin/sh", nullptr, attributes.get(), pointers.data(), environ);
  if (errno != 0) throw WriteError("'" + command + "' cannot be started: " + last_error());
  return wait_for(child, command);
}

int feed_shell(const std::string& command, const std::vector<std::pair<std::string, std::string>>& variables,
               std::string_view input) {
  constexpr int not_there = 127;
  if (is_missing_word(command)) return not_there;  // the shell would complain in words of its own
  std::vector<std::string> words{"sh", "-c", command};
  const std::vector<char*> pointers = pointers_to(words);
  std::vector<std::string> environment = environment_of({.environment = variables});
  Pipe pipe(command);
  FileActions actions;
  actions.duplicate(pipe.reading, STDIN_FILENO);
  const IgnoredKeys keys;
  const Attributes attributes(keys.for_program());
  pid_t child = 0;
  errno = ::posix_spawn(&child, "/bin/sh", actions.get(), attributes.get(), pointers.data(),
                        pointers_to(environment).data());
  if (errno != 0) throw WriteError("'" + command + "' cannot be started: " + last_error());
  int status = 0;
  const bool is_read = feed(pipe, input, [&] { status = wait_for(child, command); });
  constexpr int cannot_run = 126;
  return status != 0 && status < cannot_run && !is_read ? cannot_run : status;
}

bool has_program(const std::string& name) {
  const char* path = std::getenv("PATH");
  if (path == nullptr) return false;
  for (const std::string& folder : split(path, ':')) {
    const std::string program = (folder.empty() ? "." : folder) + "/" + name;
    struct stat info {};
    if (::stat(program.c_str(), &info) == 0 && S_ISREG(info.st_mode) && ::access(program.c_str(), X_OK) == 0)
      return true;
  }
  return false;
}

ProgramResult run_program(const Program& program) {
  std::vector<std::string> words = program.arguments;
  const std::string& name = program.arguments.front();
  std::vector<std::string> variables = environment_of(program);
  Pipe input(name);
  Pipe out(name);
  Pipe err(name);
  FileActions actions;
  actions.duplicate(input.reading, STDIN_FILENO);
  actions.duplicate(out.writing, STDOUT_FILENO);
  actions.duplicate(err.writing, STDERR_FILENO);
  const Attributes attributes;
  pid_t child = 0;
  errno = ::posix_spawnp(&child, name.c_str(), actions.get(), attributes.get(), pointers_to(words).data(),
                         pointers_to(variables).data());
  constexpr int not_there = 127;
  if (errno == ENOENT || errno == EACCES) return {.status = not_there, .err = last_error()};
  if (errno != 0) throw WriteError("'" + name + "' cannot be started: " + last_error());
  input.reading.close();
  out.writing.close();
  err.writing.close();
  ProgramResult result;
  converse(input.writing, program.input, out.reading, err.reading, result);
  result.status = wait_for(child, name);
  return result;
}

}  // namespace fu::os
