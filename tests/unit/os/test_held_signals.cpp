// Signals that wait until a change is made.
#include "os/held_signals.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

namespace fu::os {
namespace {

/// How a process ends that runs `what`, which gives its exit status.
int end_of(const std::function<int()>& what) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, SIG_DFL);
    ::_exit(what());
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return status;
}

TEST_CASE("a signal waits, is noticed, and then ends the program") {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    CAPTURE(signal);
    const int status = end_of([&]() -> int {
      const HeldSignals held;
      if (held.is_asked_to_end()) ::_exit(1);
      std::raise(signal);
      if (!held.is_asked_to_end()) ::_exit(2);
      ::_exit(3);  // before it is let through
    });
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
    const int ended = end_of([&] {
      {
        const HeldSignals held;
        std::raise(signal);
      }
      return 4;
    });
    CHECK(WIFSIGNALED(ended));
    CHECK(WTERMSIG(ended) == signal);
  }
}

TEST_CASE("what is ignored or handled does not count") {
  for (const sighandler_t handler : {SIG_IGN, +[](int) {}}) {
    const int status = end_of([&]() -> int {
      std::signal(SIGHUP, handler);
      const HeldSignals held;
      std::raise(SIGHUP);
      return held.is_asked_to_end() ? 1 : 0;
    });
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
  }
}

}  // namespace
}  // namespace fu::os
