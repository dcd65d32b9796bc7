// Modes by termios; signals by a pipe that poll() looks at, so that none comes unseen between a look and a wait.
#include "os/terminal_modes.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <string>

namespace fu::os {

namespace {

constexpr std::array<int, 4> ending{SIGINT, SIGQUIT, SIGTERM, SIGHUP};
constexpr std::size_t number_of_signals = ending.size() + 2;  // and SIGTSTP, SIGCONT

/// All that handlers look at. They may be called at any moment, so they do no more than system calls that POSIX lets
/// them.
struct {
  int input = -1;
  std::array<int, 2> pipe{-1, -1};
  termios found{};
  termios wanted{};
  volatile std::sig_atomic_t has_wanted = 0;  ///< `wanted` is in force, not `found`
  volatile std::sig_atomic_t is_ending = 0;   ///< a signal has asked us to end
  std::array<struct sigaction, number_of_signals> before{};
} shared;

void tell(int signal) {
  const char byte = static_cast<char>(signal);
  // A full pipe has told enough already.
  if (::write(shared.pipe[1], &byte, 1) < 0) return;
}

/// Whoever is in the background leaves the modes to the shell, and would be stopped. A terminal that is not ours to share
/// has no foreground.
bool is_in_foreground() {
  const pid_t group = ::tcgetpgrp(shared.input);
  return group == -1 || group == ::getpgrp();
}

void take_modes() {
  if (shared.has_wanted != 0 && is_in_foreground()) ::tcsetattr(shared.input, TCSANOW, &shared.wanted);
}

void give_modes_back() {
  if (shared.has_wanted != 0 && is_in_foreground()) ::tcsetattr(shared.input, TCSANOW, &shared.found);
}

extern "C" void on_ending(int signal) {
  const int error = errno;
  if (shared.is_ending != 0) {  // somebody does not want to wait
    give_modes_back();
    struct sigaction die {};
    die.sa_handler = SIG_DFL;
    ::sigaction(signal, &die, nullptr);
    ::raise(signal);  // when this handler is left
  }
  shared.is_ending = 1;
  tell(signal);
  errno = error;
}

extern "C" void on_stop(int /*signal*/) {
  const int error = errno;
  give_modes_back();
  struct sigaction stop {};
  struct sigaction own {};
  stop.sa_handler = SIG_DFL;
  ::sigaction(SIGTSTP, &stop, &own);
  sigset_t only;
  sigset_t before;
  ::sigemptyset(&only);
  ::sigaddset(&only, SIGTSTP);
  ::raise(SIGTSTP);
  ::sigprocmask(SIG_UNBLOCK, &only, &before);  // here we stop, until we are continued
  ::sigprocmask(SIG_SETMASK, &before, nullptr);
  ::sigaction(SIGTSTP, &own, nullptr);
  take_modes();  // also where nothing has stopped us, because no shell is there to continue us
  errno = error;
}

extern "C" void on_continue(int signal) {
  const int error = errno;
  take_modes();
  tell(signal);
  errno = error;
}

/// While it lives, no handler comes in between.
class NoSignals {
 public:
  NoSignals() {
    sigset_t handled;
    ::sigemptyset(&handled);
    for (const int signal : ending) ::sigaddset(&handled, signal);
    ::sigaddset(&handled, SIGTSTP);
    ::sigaddset(&handled, SIGCONT);
    ::sigprocmask(SIG_BLOCK, &handled, &before_);
  }
  ~NoSignals() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }
  NoSignals(const NoSignals&) = delete;
  NoSignals& operator=(const NoSignals&) = delete;

 private:
  sigset_t before_{};
};

void handle(int signal, void (*handler)(int), struct sigaction& before) {
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return;
  struct sigaction action {};
  action.sa_handler = handler;
  ::sigemptyset(&action.sa_mask);
  // What is being written is written to its end; poll() is woken all the same.
  action.sa_flags = SA_RESTART;
  ::sigaction(signal, &action, nullptr);
}

}  // namespace

TerminalModes::TerminalModes(int input) : input_(input) {
  shared.input = input;
  if (::pipe2(shared.pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) shared.pipe = {-1, -1};
  ::tcgetattr(input, &shared.found);
  std::size_t place = 0;
  shared.is_ending = 0;
  for (const int signal : ending) handle(signal, on_ending, shared.before.at(place++));
  handle(SIGTSTP, on_stop, shared.before.at(place++));
  handle(SIGCONT, on_continue, shared.before.at(place++));
}

TerminalModes::~TerminalModes() {
  enter(Mode::as_found);
  std::size_t place = 0;
  for (const int signal : ending) ::sigaction(signal, &shared.before.at(place++), nullptr);
  ::sigaction(SIGTSTP, &shared.before.at(place++), nullptr);
  ::sigaction(SIGCONT, &shared.before.at(place++), nullptr);
  for (const int end : shared.pipe) {
    if (end >= 0) ::close(end);
  }
  shared.pipe = {-1, -1};
}

void TerminalModes::enter(Mode mode) const {
  termios modes = shared.found;
  if (mode == Mode::keys) {
    modes.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
  }
  if (mode == Mode::lines) {
    modes.c_lflag |= static_cast<tcflag_t>(ECHO | ICANON | ECHOE);
    modes.c_iflag |= static_cast<tcflag_t>(IUTF8 | ICRNL);
  }
  if (mode != Mode::as_found) modes.c_lflag |= static_cast<tcflag_t>(ISIG);
  const NoSignals undisturbed;
  shared.wanted = modes;
  shared.has_wanted = mode == Mode::as_found ? 0 : 1;
  // Who asks from the background is stopped here, and answered when they come back.
  if (mode != Mode::as_found || is_in_foreground()) ::tcsetattr(input_, TCSANOW, &modes);
}

int TerminalModes::signals() const { return shared.pipe[0]; }

bool TerminalModes::is_ending() const { return shared.is_ending != 0; }

void TerminalModes::forget_keys() const {
  std::string others;
  char byte = 0;
  shared.is_ending = 0;
  while (::read(shared.pipe[0], &byte, 1) == 1) {
    if (byte != SIGINT && byte != SIGCONT) others += byte;
  }
  for (const char signal : others) {
    shared.is_ending = 1;
    tell(signal);
  }
}

}  // namespace fu::os
