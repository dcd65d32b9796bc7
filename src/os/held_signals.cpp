// Blocks them; what is blocked while it is ignored would count as waiting, so those are let through.
#include "os/held_signals.hpp"

#include <algorithm>

namespace fu::os {

HeldSignals::HeldSignals() {
  sigset_t held;
  ::sigemptyset(&held);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    if (::sigaction(signal, nullptr, &action) != 0 || action.sa_handler != SIG_DFL) continue;
    ending_.push_back(signal);
    ::sigaddset(&held, signal);
  }
  ::sigprocmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

bool HeldSignals::is_asked_to_end() const {
  sigset_t waiting;
  ::sigemptyset(&waiting);
  ::sigpending(&waiting);
  return std::any_of(ending_.begin(), ending_.end(),
                     [&](int signal) { return ::sigismember(&waiting, signal) == 1; });
}

}  // namespace fu::os
