/// A while in which nobody's Ctrl-C leaves things half done.
#pragma once

#include <csignal>
#include <vector>

namespace fu::os {

/// Signals that would end the program wait until this goes out of sight; then they do end it. No other thread may run.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

  /// Whether one is waiting.
  bool is_asked_to_end() const;

 private:
  std::vector<int> ending_;  ///< not those that are handled or ignored
  sigset_t before_{};
};

}  // namespace fu::os
