// Each thread takes the next piece that nobody has taken.
#include "os/parallel.hpp"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace fu::os {

namespace {

class SharedWork {
 public:
  SharedWork(std::size_t pieces, const std::function<void(std::size_t)>& work)
      : pieces_(pieces), work_(work) {}

  /// Takes pieces until none is left, or one has failed.
  void run() {
    while (!has_failed_) {
      const std::size_t piece = next_++;
      if (piece >= pieces_) return;
      try {
        work_(piece);
      } catch (...) {
        fail(piece, std::current_exception());
      }
    }
  }

  /// To be called when all threads have ended.
  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  // Pieces are taken in order, so a piece before the first that failed was taken, too, and is done to its end.
  void fail(std::size_t piece, std::exception_ptr failure) {
    const std::lock_guard lock(mutex_);
    has_failed_ = true;
    if (failure_ && failed_ < piece) return;
    failed_ = piece;
    failure_ = std::move(failure);
  }

  std::size_t pieces_;
  const std::function<void(std::size_t)>& work_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> has_failed_ = false;
  std::mutex mutex_;  ///< of the two below
  std::exception_ptr failure_;
  std::size_t failed_ = 0;
};

}  // namespace

std::size_t count_cores() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  // It fails on machines with more cores than the set has room for.
  if (::sched_getaffinity(0, sizeof cores, &cores) != 0)
    return std::max(1U, std::thread::hardware_concurrency());
  return static_cast<std::size_t>(std::max(1, CPU_COUNT(&cores)));
}

void share_work(std::size_t pieces, std::size_t threads, const std::function<void(std::size_t)>& work) {
  SharedWork shared(pieces, work);
  std::vector<std::jthread> others;  // a jthread is waited for when it goes out of sight
  try {
    while (others.size() + 1 < std::min(threads, pieces)) others.emplace_back([&shared] { shared.run(); });
  } catch (const std::system_error&) {
    // The machine gives no more threads: those that there are do the work.
  }
  shared.run();
  others.clear();
  shared.rethrow();
}

}  // namespace fu::os
