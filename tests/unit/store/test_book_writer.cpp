// Writing to a book, taking it back, and what is left when a writer dies.
#include "store/book_writer.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using std::chrono::seconds;

class TestBook {
 public:
  TestBook() {
    directory.write("book/fu.yaml", "");
    directory.write("book/prospects/a.yaml", "name: A\n");
    directory.write("book/prospects/b.yaml", "name: B\n");
  }
  std::string read(const std::string& path) const {
    std::ifstream file(directory.path("book/" + path), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::string state() const { return directory.path("state"); }
  /// Both prospects, renamed.
  static std::vector<os::FileChange> both() {
    return {{.path = "prospects/a.yaml", .before = "name: A\n", .after = "name: AA\n"},
            {.path = "prospects/b.yaml", .before = "name: B\n", .after = "name: BB\n"}};
  }
  UndoJournal journal() const {
    return UndoJournal(find_private_folder(directory.path("book"), state()).journal);
  }

  testing::TemporaryDirectory directory;
};

TEST_CASE("a change is saved, and taken back; again the one before") {
  const TestBook test;
  const BookFolder book(test.directory.path("book"));
  {
    BookWriter writer(book, test.state(), seconds(0));
    CHECK(writer.save(TestBook::both(), "first"));
    CHECK(writer.save({{.path = "prospects/c.yaml", .after = "name: C\n"}}, "second"));
  }
  BookWriter writer(book, test.state(), seconds(0));
  REQUIRE(writer.last_change());
  CHECK(writer.last_change()->what == "second");
  CHECK(writer.take_back(*writer.last_change()));
  CHECK(test.read("prospects/c.yaml").empty());
  REQUIRE(writer.last_change());
  CHECK(writer.last_change()->what == "first");
  CHECK(writer.take_back(*writer.last_change()));
  CHECK(test.read("prospects/a.yaml") == "name: A\n");
  CHECK(!writer.last_change());
}

TEST_CASE("a change that is not the last is taken back, too; its record is found where it was saved") {
  const TestBook test;
  const BookFolder book(test.directory.path("book"));
  BookWriter writer(book, test.state(), seconds(0));
  CHECK(writer.record().empty());
  CHECK(writer.save({{.path = "prospects/a.yaml", .before = "name: A\n", .after = "name: AA\n"}}, "first"));
  const std::string first = writer.record();
  CHECK(writer.save({{.path = "prospects/b.yaml", .before = "name: B\n", .after = "name: BB\n"}}, "second"));
  CHECK(writer.record() != first);
  REQUIRE(writer.change_at(first));
  CHECK(writer.change_at(first)->what == "first");
  CHECK(writer.take_back(*writer.change_at(first)));
  CHECK(test.read("prospects/a.yaml") == "name: A\n");
  CHECK(test.read("prospects/b.yaml") == "name: BB\n");
  CHECK(!writer.change_at(first));
  CHECK(writer.last_change()->what == "second");
}

TEST_CASE("a change is not taken back when a file has changed since") {
  const TestBook test;
  const BookFolder book(test.directory.path("book"));
  BookWriter writer(book, test.state(), seconds(0));
  CHECK(writer.save(TestBook::both(), "first"));
  test.directory.write("book/prospects/b.yaml", "name: somebody else's\n");
  CHECK(!writer.take_back(*writer.last_change()));
  CHECK(test.read("prospects/a.yaml") == "name: AA\n");
  CHECK(test.read("prospects/b.yaml") == "name: somebody else's\n");
}

TEST_CASE("what a writer that died had half done is taken back by the next") {
  const TestBook test;
  std::string complaint;
  REQUIRE(test.journal().begin("both", TestBook::both(), complaint));
  test.directory.write("book/prospects/a.yaml", "name: AA\n");
  test.directory.write("book/prospects/.b.yaml.fu-new", "name: B");

  const BookFolder book(test.directory.path("book"));
  const BookWriter writer(book, test.state(), seconds(0));
  CHECK(test.read("prospects/a.yaml") == "name: A\n");
  CHECK(writer.remark().find("'fu both' was interrupted") != std::string::npos);
  CHECK(!std::filesystem::exists(test.directory.path("book/prospects/.b.yaml.fu-new")));
  CHECK(test.journal().pending().empty());
  CHECK(!writer.last_change());
}

TEST_CASE("what a writer that died had done to the end stays, and can be taken back") {
  const TestBook test;
  std::string complaint;
  REQUIRE(test.journal().begin("both", TestBook::both(), complaint));
  test.directory.write("book/prospects/a.yaml", "name: AA\n");
  test.directory.write("book/prospects/b.yaml", "name: BB\n");
  const BookFolder book(test.directory.path("book"));
  const BookWriter writer(book, test.state(), seconds(0));
  CHECK(test.read("prospects/a.yaml") == "name: AA\n");
  REQUIRE(writer.last_change());
  CHECK(writer.last_change()->what == "both");
}

TEST_CASE("a record that was not written to its end counts for nothing") {
  const TestBook test;
  std::string complaint;
  const auto pending = test.journal().begin("both", TestBook::both(), complaint);
  REQUIRE(pending);
  std::filesystem::resize_file(*pending, std::filesystem::file_size(*pending) - 1);
  CHECK(test.journal().pending().empty());
  CHECK(!std::filesystem::exists(*pending));
}

TEST_CASE("without a place for the journal a change is saved all the same") {
  const TestBook test;
  const BookFolder book(test.directory.path("book"));
  BookWriter writer(book, std::string(), seconds(0));
  CHECK(writer.save(TestBook::both(), "first"));
  CHECK(!writer.last_change());
  CHECK(test.read("prospects/b.yaml") == "name: BB\n");
}

TEST_CASE("in a git work tree lock and journal lie in its git directory, a folder for each book") {
  const testing::TemporaryDirectory directory;
  directory.write("tree/.git/HEAD", "ref: refs/heads/main\n");
  directory.make_folder("tree/books/one");
  directory.write("linked/.git", "gitdir: ../tree/.git\n");
  directory.make_folder("plain/.git");  // no git directory: it has no HEAD
  const std::string git = directory.path("tree/.git/fu");
  CHECK(find_private_folder(directory.path("tree"), {}).lock == git + "/lock");
  CHECK(find_private_folder(directory.path("tree/books/one"), {}).journal == git + "/books/one/undo");
  CHECK(find_private_folder(directory.path("linked"), {}).lock ==
        directory.path("linked/../tree/.git/fu/lock"));
  const PrivateFolder plain = find_private_folder(directory.path("plain"), "/state");
  CHECK(plain.lock == directory.path("plain"));
  CHECK(plain.journal == "/state/fu" + directory.path("plain") + "/undo");
  CHECK(find_private_folder(directory.path("plain"), {}).journal.empty());
}

TEST_CASE("no more than a hundred changes are kept") {
  const TestBook test;
  const UndoJournal journal = test.journal();
  for (int i = 0; i < 105; ++i) {
    std::string complaint;
    const auto pending = journal.begin(std::to_string(i), TestBook::both(), complaint);
    REQUIRE(pending);
    journal.finish(*pending);
  }
  int kept = 0;
  while (const auto last = journal.last()) {
    CHECK(last->what == std::to_string(104 - kept));
    journal.drop(last->path);
    ++kept;
  }
  CHECK(kept == 100);
}

TEST_CASE("of changes that are large together only the latest are kept, and the last one always") {
  const TestBook test;
  const UndoJournal journal(find_private_folder(test.directory.path("book"), test.state()).journal, 10'000);
  const auto keep = [&](const std::string& what, std::size_t size) {
    std::string complaint;
    const auto pending =
        journal.begin(what, {{.path = "prospects/a.yaml", .after = std::string(size, 'x')}}, complaint);
    REQUIRE(pending);
    return journal.finish(*pending);
  };
  const std::string first = keep("first", 4'000);
  const std::string second = keep("second", 4'000);
  CHECK(journal.at(first));
  const std::string third = keep("third", 4'000);
  CHECK(!journal.at(first));
  CHECK(journal.at(second));
  const std::string large = keep("large", 3'000'000);
  CHECK(!journal.at(third));
  REQUIRE(journal.last());
  CHECK(journal.last()->path == large);
  CHECK(journal.last()->changes.front().after == std::string(3'000'000, 'x'));
}

}  // namespace
}  // namespace fu::store
