// Work shared by threads: all of it is done, once, and what goes wrong is told where it was asked for.
#include "os/parallel.hpp"

#include <doctest/doctest.h>

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

TEST_CASE("there is at least one core") { CHECK(count_cores() >= 1); }

}  // namespace
}  // namespace fu::os
