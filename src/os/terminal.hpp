/// A terminal that gives single keys, and is left as it was found, whatever ends or stops the program.
#pragma once

#include <string>

#include "os/terminal_modes.hpp"

namespace fu::os {

/// What came from the terminal.
struct Typed {
  enum class Kind {
    text,     ///< a key, or a line without its end
    nothing,  ///< a key that is no character: an arrow, a function key
    several,  ///< more than one key, or line, in one go, as a paste comes; all of it is dropped
    cut,      ///< a line so long that the terminal has dropped its end
    resumed,  ///< the program was stopped and goes on: what stood on the screen may be gone
    ended,    ///< the end of the input, or there is no terminal any more
    signal,   ///< the program is asked to end
  };
  Kind kind = Kind::text;
  std::string text;
  int signal = 0;  ///< SIGINT, SIGQUIT, SIGTERM or SIGHUP
};

/// There is one at a time. While it lives, signals that end the program are told by read_key() and read_line(), so that
/// what is being done is done; a second one ends the program at once. Stopped and continued, the program goes
/// on with the modes it had. Signals that whoever started us has had ignored stay so.
class Terminal {
 public:
  /// `input` is a terminal.
  explicit Terminal(int input) : input_(input), modes_(input) {}

  /// To be called before a question is shown, so that whoever sees it can answer. `fresh`: what was typed before is
  /// dropped, because nobody has seen yet what it would answer.
  void expect_key(bool fresh);
  void expect_line();
  /// Waits for a key, which is not shown.
  Typed read_key();
  /// Waits for a line, which the terminal shows and lets the user mend.
  Typed read_line();

  /// Another program has the terminal, as it was found, until the next question. The key that interrupts is meant for
  /// it.
  void lend();

 private:
  void come_back();
  /// True: there is something to read; else what happened instead is in `typed`.
  bool wait(Typed& typed);
  bool is_more_to_come() const;
  bool has_more() const;
  void drop_all() const;
  bool read_byte(std::string& text) const;
  void skip_sequence() const;

  int input_;
  TerminalModes modes_;
  bool is_lent_ = false;
};

}  // namespace fu::os
