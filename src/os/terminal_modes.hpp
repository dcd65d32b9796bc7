/// How a terminal takes what is typed, and the signals that may come meanwhile. Only os/terminal includes this.
#pragma once

namespace fu::os {

/// There is one at a time. While it lives, signals that end the program, and the one that continues it, are written to a
/// pipe; a second one that ends it gives the terminal back and ends it at once. Whoever is stopped leaves the terminal as it
/// was found, and has the modes again when continued. Signals that whoever started us has had ignored stay so.
class TerminalModes {
 public:
  explicit TerminalModes(int input);
  /// The modes, and what signals do, are as they were before.
  ~TerminalModes();
  TerminalModes(const TerminalModes&) = delete;
  TerminalModes& operator=(const TerminalModes&) = delete;

  enum class Mode { as_found, keys, lines };
  void enter(Mode mode) const;

  /// Where each signal that came is read as a byte, its number; it does not wait.
  int signals() const;
  /// Whether one has come that asks the program to end.
  bool is_ending() const;
  /// Those that keys send, Ctrl-C among them, were meant for another program.
  void forget_keys() const;

 private:
  int input_;
};

}  // namespace fu::os
