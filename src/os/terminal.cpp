// Waits for keys and signals at once, and puts bytes together to keys and lines.
#include "os/terminal.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace fu::os {

/// What the keys did while another program had the terminal was meant for it.
void Terminal::come_back() {
  if (is_lent_) modes_.forget_keys();
  is_lent_ = false;
}

bool Terminal::wait(Typed& typed) {
  while (true) {
    std::array<pollfd, 2> files{{{.fd = modes_.signals(), .events = POLLIN, .revents = 0},
                                 {.fd = input_, .events = POLLIN, .revents = 0}}};
    if (::poll(files.data(), files.size(), -1) < 0) {
      if (errno == EINTR) continue;
      typed.kind = Typed::Kind::ended;
      return false;
    }
    char byte = 0;
    if (files[0].revents != 0 && ::read(modes_.signals(), &byte, 1) == 1) {
      if (byte == SIGCONT && modes_.is_ending()) continue;  // a shell that ends us continues us, too
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
  modes_.enter(TerminalModes::Mode::keys);
  if (fresh) ::tcflush(input_, TCIFLUSH);
}

void Terminal::expect_line() {
  come_back();
  modes_.enter(TerminalModes::Mode::lines);
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
  modes_.enter(TerminalModes::Mode::as_found);
  is_lent_ = true;
}

}  // namespace fu::os
