// Which file systems are synced as wholes.
#include "os/whole_file_systems.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

#include "support/temporary_directory.hpp"

namespace fu::os {
namespace {

TEST_CASE("what is missing or not known is not synced as a whole") {
  testing::TemporaryDirectory directory;
  directory.make_folder("there");
  const Descriptor opened(::open(directory.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  CHECK(!WholeFileSystems::find(opened.get(), {".", "missing"}));
  const Descriptor processes(::open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  CHECK(!WholeFileSystems::find(processes.get(), {"."}));
  if (const auto found = WholeFileSystems::find(opened.get(), {".", "there"})) CHECK(found->sync());
}

}  // namespace
}  // namespace fu::os
