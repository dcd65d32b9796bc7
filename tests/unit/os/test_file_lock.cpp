// One at a time.
#include "os/file_lock.hpp"

#include <doctest/doctest.h>

#include "base/error.hpp"
#include "support/temporary_directory.hpp"

namespace fu::os {
namespace {

using std::chrono::milliseconds;

TEST_CASE("a lock is had once, and again when it was given back") {
  const testing::TemporaryDirectory directory;
  const std::string file = directory.path("lock");
  for (const std::string& path : {file, directory.path()}) {
    CAPTURE(path);
    {
      const FileLock first(path, milliseconds(0));
      CHECK_THROWS_AS(FileLock(path, milliseconds(30)), BusyError);
    }
    CHECK_NOTHROW(FileLock(path, milliseconds(0)));
  }
}

TEST_CASE("where there can be no lock, it is said") {
  const testing::TemporaryDirectory directory;
  directory.make_link("link", "elsewhere");
  CHECK_THROWS_AS(FileLock(directory.path("no/such/folder"), milliseconds(0)), WriteError);
  CHECK_THROWS_AS(FileLock(directory.path("link"), milliseconds(0)), WriteError);
}

}  // namespace
}  // namespace fu::os
