// Asks again and again, a little later each time.
#include "os/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <thread>

#include "base/error.hpp"
#include "os/files.hpp"

namespace fu::os {

namespace {

Descriptor open_to_lock(const std::string& path) {
  constexpr unsigned readable = 0666;
  int number = -1;
  do {
    number = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, readable);
    if (number < 0 && errno == EISDIR) number = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  } while (number < 0 && errno == EINTR);
  return Descriptor(number);
}

}  // namespace

FileLock::FileLock(const std::string& path, std::chrono::milliseconds patience) : file_(open_to_lock(path)) {
  using std::chrono::steady_clock;
  if (!file_.is_open())
    throw WriteError("the lock '" + path + "' cannot be opened: " + last_error() + "; nothing was changed");
  constexpr std::chrono::milliseconds shortest(1);
  constexpr std::chrono::milliseconds longest(20);
  const auto end = steady_clock::now() + patience;
  for (auto pause = shortest;; pause = std::min(2 * pause, longest)) {
    if (::flock(file_.get(), LOCK_EX | LOCK_NB) == 0) return;
    if (errno != EWOULDBLOCK && errno != EINTR)
      throw WriteError("'" + path + "' cannot be locked: " + last_error() + "; nothing was changed");
    if (steady_clock::now() >= end) {
      throw BusyError("another fu is writing to this book; nothing was changed, try again (the lock is " +
                      path + ")");
    }
    std::this_thread::sleep_for(pause);
  }
}

}  // namespace fu::os
