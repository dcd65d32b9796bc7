// Modes by termios; signals by a pipe that poll() looks at, so that none comes unseen between a look and a wait.
#include "os/terminal.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

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

Terminal::Terminal(int input) : input_(input) {
  shared.input = input;
  if (::pipe2(shared.pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) shared.pipe = {-1, -1};
  ::tcgetattr(input, &shared.found);
  std::size_t place = 0;
  shared.is_ending = 0;
  for (const int signal : ending) handle(signal, on_ending, shared.before.at(place++));
  handle(SIGTSTP, on_stop, shared.before.at(place++));
  handle(SIGCONT, on_continue, shared.before.at(place++));
}

Terminal::~Terminal() {
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

void Terminal::enter(Mode mode) const {
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

/// What the keys did while another program had the terminal was meant for it.
void Terminal::come_back() {
  if (!is_lent_) return;
  is_lent_ = false;
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

bool Terminal::wait(Typed& typed) {
  while (true) {
    std::array<pollfd, 2> files{{{.fd = shared.pipe[0], .events = POLLIN, .revents = 0},
                                 {.fd = input_, .events = POLLIN, .revents = 0}}};
    if (::poll(files.data(), files.size(), -1) < 0) {
      if (errno == EINTR) continue;
      typed.kind = Typed::Kind::ended;
      return false;
    }
    char byte = 0;
    if (files[0].revents != 0 && ::read(shared.pipe[0], &byte, 1) == 1) {
      if (byte == SIGCONT && shared.is_ending != 0) continue;  // a shell that ends us continues us, too
      if (byte == SIGCONT) {
        typed.kind = Typed::Kind::resumed;
      } else {
        typed.kind = Typed::Kind::signal;
        typed.signal = static_cast<unsigned char>(byte);
      }
      return false;
    }
    if (files[1].revents != 0) return true;
  }
}

bool Terminal::read_byte(std::string& text) const {
  char byte = 0;
  ssize_t got = 0;
  do {
    got = ::read(input_, &byte, 1);
  } while (got < 0 && errno == EINTR);
  if (got == 1) text += byte;
  return got == 1;
}

/// What belongs to a key comes at once, or after a moment when it comes from far away.
bool Terminal::is_more_to_come() const {
  pollfd file{.fd = input_, .events = POLLIN, .revents = 0};
  constexpr int moment = 100;  // milliseconds
  return ::poll(&file, 1, moment) > 0;
}

/// Whether something, in a line's mode a whole line, has come along already. Nobody types so fast.
bool Terminal::has_more() const {
  pollfd file{.fd = input_, .events = POLLIN, .revents = 0};
  return ::poll(&file, 1, 0) > 0 && (file.revents & POLLHUP) == 0;
}

/// Also what comes a moment later, but not for ever.
void Terminal::drop_all() const {
  constexpr int most = 50;
  for (int i = 0; i < most && has_more(); ++i) {
    ::tcflush(input_, TCIFLUSH);
    if (!is_more_to_come()) return;
  }
}

/// The rest of an arrow or a function key, whose letters are not to be taken for keys.
void Terminal::skip_sequence() const {
  std::string rest;
  if (!is_more_to_come() || !read_byte(rest)) return;
  if (rest == "O") {  // one more
    if (is_more_to_come()) read_byte(rest);
    return;
  }
  if (rest != "[") return;  // with Alt
  const auto is_last = [](char c) { return c >= '@' && c <= '~'; };
  do {
    rest.clear();
    if (!is_more_to_come() || !read_byte(rest)) return;
  } while (!is_last(rest.front()));
}

void Terminal::expect_key(bool fresh) {
  come_back();
  enter(Mode::keys);
  if (fresh) ::tcflush(input_, TCIFLUSH);
}

void Terminal::expect_line() {
  come_back();
  enter(Mode::lines);
}

Typed Terminal::read_key() {
  Typed typed;
  if (!wait(typed)) return typed;
  constexpr char end_of_input = 4;  // Ctrl-D
  constexpr char escape = 27;
  if (!read_byte(typed.text) || typed.text.front() == end_of_input) return {.kind = Typed::Kind::ended};
  const auto first = static_cast<unsigned char>(typed.text.front());
  if (first == escape) {
    skip_sequence();
    typed = {.kind = Typed::Kind::nothing};
  }
  constexpr std::array<unsigned char, 3> leads{0xC0, 0xE0, 0xF0};  // of two, three and four bytes
  for (const unsigned char lead : leads) {
    if (first >= lead && (!is_more_to_come() || !read_byte(typed.text))) break;
  }
  if (!has_more()) return typed;
  drop_all();
  return {.kind = Typed::Kind::several};
}

Typed Terminal::read_line() {
  Typed typed;
  while (wait(typed)) {
    if (!read_byte(typed.text)) {
      if (typed.text.empty()) typed.kind = Typed::Kind::ended;
      return typed;
    }
    if (typed.text.back() != '\n') continue;
    typed.text.pop_back();
    constexpr std::size_t most = 4095;  // bytes that Linux keeps of a line, besides its end
    if (typed.text.size() >= most) typed.kind = Typed::Kind::cut;
    if (!has_more()) return typed;
    drop_all();
    return {.kind = Typed::Kind::several};
  }
  return typed;
}

void Terminal::lend() {
  enter(Mode::as_found);
  is_lent_ = true;
}

}  // namespace fu::os
