// A file that comes and goes.
#include "os/temporary_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>

namespace fu::os {
namespace {

TEST_CASE("nobody else may read it, and it goes with its object") {
  std::string path;
  {
    const TemporaryFile file("fu-test-", ".txt", "one\ntwo");
    path = file.path();
    CHECK(path.ends_with(".txt"));
    CHECK(file.read() == "one\ntwo");
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0600U);
    // As editors do: another file in its place.
    std::ofstream(path + ".new") << "three";
    std::filesystem::rename(path + ".new", path);
    CHECK(file.read() == "three");
  }
  CHECK_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace fu::os
