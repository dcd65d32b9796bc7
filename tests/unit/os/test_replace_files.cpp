// Files that change places: all or none.
#include "os/replace_files.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>
#include <functional>
#include <iterator>

#include "base/error.hpp"
#include "os/descriptor.hpp"
#include "support/temporary_directory.hpp"

namespace fu::os {
namespace {

struct Folder {
  testing::TemporaryDirectory directory;
  Descriptor opened{::open(directory.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};

  std::string read(const std::string& name) const {
    std::ifstream file(directory.path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  bool has(const std::string& name) const { return std::filesystem::exists(directory.path(name)); }
  std::size_t files() const {
    const std::filesystem::directory_iterator all(directory.path());
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
  }
};

TEST_CASE("files are replaced, made and removed together, and nothing else is left") {
  Folder folder;
  folder.directory.write("a", "old");
  folder.directory.write("c", "gone");
  CHECK(replace_files(folder.opened.get(), {{.path = "a", .before = "old", .after = "new"},
                                            {.path = "b", .after = "made"},
                                            {.path = "c", .before = "gone"}}));
  CHECK(folder.read("a") == "new");
  CHECK(folder.read("b") == "made");
  CHECK(!folder.has("c"));
  CHECK(folder.files() == 2);
}

TEST_CASE("when one file is not what it was, all stay as they are") {
  for (const FileChange& wrong :
       std::vector<FileChange>{{.path = "z", .before = "expected", .after = "new"},
                               {.path = "z", .before = "expected"},
                               {.path = "z", .after = "new"},
                               {.path = "missing", .before = "expected", .after = "new"},
                               {.path = "missing", .before = "expected"}}) {
    Folder folder;
    folder.directory.write("a", "old");
    folder.directory.write("c", "gone");
    folder.directory.write("z", "foreign");
    CHECK(!replace_files(folder.opened.get(), {{.path = "a", .before = "old", .after = "new"},
                                               {.path = "b", .after = "made"},
                                               {.path = "c", .before = "gone"},
                                               wrong}));
    CHECK(folder.read("a") == "old");
    CHECK(folder.read("c") == "gone");
    CHECK(folder.read("z") == "foreign");
    CHECK(folder.files() == 3);
  }
}

/// New files, replaced ones and ones that go, far more of each than are synced one by one.
std::vector<FileChange> many_changes(const Folder& folder) {
  std::vector<FileChange> changes;
  for (int i = 0; i < 40; ++i) {
    const std::string number = std::to_string(i);
    folder.directory.write("old" + number, "old " + number);
    folder.directory.write("gone" + number, "gone " + number);
    changes.push_back({.path = "new" + number, .after = "new " + number});
    changes.push_back({.path = "old" + number, .before = "old " + number, .after = "changed " + number});
    changes.push_back({.path = "gone" + number, .before = "gone " + number});
  }
  return changes;
}

TEST_CASE("many files are replaced, made and removed together, and nothing else is left") {
  const Folder folder;
  const auto changes = many_changes(folder);
  folder.directory.write(".new7.fu-new", "of a writer that died");
  CHECK(replace_files(folder.opened.get(), changes));
  for (const FileChange& change : changes) {
    CAPTURE(change.path);
    CHECK(folder.has(change.path) == change.after.has_value());
    CHECK(folder.read(change.path) == change.after.value_or(""));
  }
  CHECK(folder.files() == 80);
}

TEST_CASE("when one of many files is not what it was, or one cannot be written, all stay as they are") {
  const auto foreign = [](Folder& folder) { folder.directory.write("old39", "somebody else's"); };
  const auto appeared = [](Folder& folder) { folder.directory.write("new39", "somebody else's"); };
  const auto no_file = [](Folder& folder) { folder.directory.make_folder("new39"); };
  for (const std::function<void(Folder&)>& disturb :
       {std::function<void(Folder&)>(foreign), std::function<void(Folder&)>(appeared),
        std::function<void(Folder&)>(no_file)}) {
    Folder folder;
    auto changes = many_changes(folder);
    disturb(folder);
    const std::size_t files = folder.files();
    bool is_done = false;
    try {
      is_done = replace_files(folder.opened.get(), changes);
    } catch (const WriteError& error) {
      CHECK(std::string(error.what()).ends_with("nothing was changed"));
    }
    CHECK(!is_done);
    changes.resize(changes.size() - 3);  // the last ones are disturbed
    for (const FileChange& change : changes) {
      CAPTURE(change.path);
      CHECK(folder.has(change.path) == change.before.has_value());
      CHECK(folder.read(change.path) == change.before.value_or(""));
    }
    CHECK(folder.files() == files);
  }
}

TEST_CASE("a file that is written between reading and replacing is noticed") {
  Folder folder;
  folder.directory.write("a", "old");
  const auto foreign = [&] { folder.directory.write("a", "somebody else's"); };
  CHECK(!replace_files(folder.opened.get(), {{.path = "a", .before = "old", .after = "new"}}, foreign));
  CHECK(folder.read("a") == "somebody else's");
  CHECK(folder.files() == 1);
}

TEST_CASE("links, folders and pipes are refused") {
  Folder folder;
  folder.directory.write("target", "old");
  folder.directory.make_link("link", "target");
  folder.directory.make_folder("folder");
  folder.directory.make_pipe("pipe");
  for (const char* name : {"link", "folder", "pipe"}) {
    CAPTURE(name);
    CHECK_THROWS_AS(replace_files(folder.opened.get(), {{.path = name, .before = "old", .after = "new"}}),
                    WriteError);
  }
  CHECK(folder.read("target") == "old");
  CHECK(folder.files() == 4);
}

TEST_CASE("a link in the place of a folder leads nowhere") {
  Folder folder;
  testing::TemporaryDirectory outside;
  outside.write("a", "old");
  folder.directory.make_link("out", outside.path());
  CHECK_THROWS_AS(replace_files(folder.opened.get(), {{.path = "out/a", .before = "old", .after = "new"}}),
                  WriteError);
  CHECK_THROWS_AS(replace_files(folder.opened.get(), {{.path = "out/b", .after = "new"}}), WriteError);
}

TEST_CASE("a file keeps its permissions") {
  Folder folder;
  folder.directory.write("a", "old");
  ::chmod(folder.directory.path("a").c_str(), 0640);
  CHECK(replace_files(folder.opened.get(), {{.path = "a", .before = "old", .after = "new"}}));
  struct stat info {};
  CHECK(::stat(folder.directory.path("a").c_str(), &info) == 0);
  CHECK((info.st_mode & 07777) == 0640);
}

TEST_CASE("when the first step fails nothing is changed") {
  Folder folder;
  folder.directory.write("a", "old");
  const auto fail = [] { throw WriteError("no journal"); };
  CHECK_THROWS_AS(replace_files(folder.opened.get(), {{.path = "a", .before = "old", .after = "new"}}, fail),
                  WriteError);
  CHECK(folder.read("a") == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("temporary files are told by their names") {
  CHECK(temporary_path("prospects/x/jane.yaml") == "prospects/x/.jane.yaml.fu-new");
  CHECK(temporary_path("fu.yaml") == ".fu.yaml.fu-new");
  CHECK(is_temporary_name(".jane.yaml.fu-new"));
  CHECK(!is_temporary_name("jane.yaml.fu-new"));
  CHECK(!is_temporary_name(".jane.yaml"));
}

}  // namespace
}  // namespace fu::os
