// Work shared by threads: all of it is done, once, and what goes wrong is told where it was asked for.
#include "os/parallel.hpp"

#include <doctest/doctest.h>
#include <poll.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace fu::os {
namespace {

TEST_CASE("every piece is done once, however many threads there are") {
  for (const std::size_t threads : {0UL, 1UL, 2UL, 3UL, 8UL, 64UL}) {
    for (const std::size_t pieces : {0UL, 1UL, 2UL, 7UL, 1000UL}) {
      CAPTURE(threads);
      CAPTURE(pieces);
      std::vector<std::atomic<int>> done(pieces);
      share_work(pieces, threads, [&](std::size_t piece) { ++done[piece]; });
      std::size_t once = 0;
      for (const auto& times : done) once += times == 1 ? 1U : 0U;
      CHECK(once == pieces);
    }
  }
}

TEST_CASE("with one thread the work is done here, in order") {
  const auto here = std::this_thread::get_id();
  std::vector<std::size_t> order;
  bool is_here = true;
  share_work(5, 1, [&](std::size_t piece) {
    order.push_back(piece);
    is_here = is_here && std::this_thread::get_id() == here;
  });
  CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4});
  CHECK(is_here);
}

TEST_CASE("pieces that wait for one another show that threads run at the same time") {
  std::atomic<int> begun = 0;
  share_work(2, 2, [&](std::size_t) {
    ++begun;
    const auto start = std::chrono::steady_clock::now();
    while (begun < 2 && std::chrono::steady_clock::now() - start < std::chrono::seconds(10))
      std::this_thread::yield();
  });
  CHECK(begun == 2);
}

TEST_CASE("of several exceptions that of the lowest piece comes out, whichever thread was first") {
  for (int round = 0; round < 200; ++round) {
    std::string caught;
    try {
      share_work(100, 4, [](std::size_t piece) {
        if (piece % 10 == 7) throw std::runtime_error("piece " + std::to_string(piece));
      });
    } catch (const std::runtime_error& error) {
      caught = error.what();
    }
    REQUIRE(caught == "piece 7");
  }
}

TEST_CASE("after an exception no thread is left, and the rest is not begun") {
  std::atomic<std::size_t> begun = 0;
  CHECK_THROWS_AS(share_work(1'000'000, 2,
                             [&](std::size_t) {
                               ++begun;
                               throw std::runtime_error("no");
                             }),
                  std::runtime_error);
  CHECK(begun <= 2);
}

/// Whether a pipe comes to its end when it is closed here, whatever the threads have that began meanwhile.
bool pipe_ends() {
  constexpr auto meanwhile = std::chrono::milliseconds(10);
  constexpr int patience = 200;  // milliseconds
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  std::this_thread::sleep_for(meanwhile);
  ::close(ends[1]);
  pollfd reading{.fd = ends[0], .events = POLLIN, .revents = 0};
  const bool has_ended = ::poll(&reading, 1, patience) == 1 && (reading.revents & POLLHUP) != 0;
  ::close(ends[0]);
  return has_ended;
}

TEST_CASE("what is closed here is open in no other thread") {
  constexpr std::size_t threads = 16;
  const auto here = std::this_thread::get_id();
  for (int round = 0; round < 10; ++round) {
    std::atomic<bool> is_done = false;
    bool has_ended = false;
    share_work(threads, threads, [&](std::size_t) {
      if (std::this_thread::get_id() == here) {
        has_ended = pipe_ends();
        is_done = true;
      }
      while (!is_done) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    REQUIRE(has_ended);
  }
}

TEST_CASE("there is at least one core") { CHECK(count_cores() >= 1); }

}  // namespace
}  // namespace fu::os
