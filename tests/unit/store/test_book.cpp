// Where books are found.
#include "store/book.hpp"

#include <doctest/doctest.h>

#include <string>

#include "base/error.hpp"
#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using testing::TemporaryDirectory;

std::string error_of(const BookPlaces& places) {
  try {
    return "found " + find_book(places);
  } catch (const DataError& error) {
    return error.what();
  }
}

TEST_CASE("the book is where -C says, else FU_BOOK, else here or above, else where the user's file says") {
  const TemporaryDirectory disk;
  for (const std::string_view book : {"option", "environment", "here", "user"}) {
    disk.write(std::string(book) + "/fu.yaml", "");
    disk.make_folder(std::string(book) + "/a/b");
  }
  disk.make_folder("elsewhere");
  const std::string deep = disk.path("here/a/b");
  const std::string elsewhere = disk.path("elsewhere");
  struct Case {
    std::string_view what;
    BookPlaces places;
    std::string found;
  };
  for (const Case& one : {
           Case{"all of them",
                {disk.path("option"), disk.path("environment"), deep, disk.path("user")},
                "option"},
           Case{"without -C", {{}, disk.path("environment"), deep, disk.path("user")}, "environment"},
           Case{"without either", {{}, {}, deep, disk.path("user")}, "here"},
           Case{"in the book itself", {{}, {}, disk.path("here"), {}}, "here"},
           Case{"away from any book", {{}, {}, elsewhere, disk.path("user")}, "user"},
       }) {
    CAPTURE(one.what);
    CHECK(error_of(one.places) == "found " + disk.path(one.found));
  }
}

TEST_CASE("the nearest book above holds") {
  const TemporaryDirectory disk;
  disk.write("fu.yaml", "");
  disk.write("inner/fu.yaml", "");
  disk.make_folder("inner/prospects");
  CHECK(find_book({.here = disk.path("inner/prospects")}) == disk.path("inner"));
  CHECK(find_book({.here = disk.path()}) == disk.path());
}

TEST_CASE("a place that was named and is no book is an error, and no other place is tried") {
  const TemporaryDirectory disk;
  disk.write("book/fu.yaml", "");
  disk.make_folder("empty");
  const std::string book = disk.path("book");
  const std::string empty = disk.path("empty");
  const std::string missing = disk.path("missing");
  const std::string no_rules = "): it has no fu.yaml; an empty file is enough";
  const std::string no_such = "): there is no such directory";
  CHECK(error_of({.option = empty, .environment = book, .here = book}) ==
        "no book at '" + empty + "' (-C" + no_rules);
  CHECK(error_of({.option = missing, .here = book}) == "no book at '" + missing + "' (-C" + no_such);
  CHECK(error_of({.environment = empty, .here = book}) == "no book at '" + empty + "' (FU_BOOK" + no_rules);
  CHECK(error_of({.environment = missing, .here = book}) ==
        "no book at '" + missing + "' (FU_BOOK" + no_such);
  // a folder within a book is not the book
  disk.make_folder("book/prospects");
  CHECK(error_of({.option = disk.path("book/prospects")}) ==
        "no book at '" + disk.path("book/prospects") + "' (-C" + no_rules);
}

TEST_CASE("where no book is found, the error names the places looked at") {
  const TemporaryDirectory disk;
  const std::string here = disk.path();
  CHECK(error_of({.here = here}) ==
        "no book: there is no fu.yaml in " + here +
            " or above it, and neither -C, FU_BOOK nor book: in your config.yaml names one");
  const std::string error = error_of({.here = here, .user_file = disk.path("missing")});
  CHECK(error.find("'" + disk.path("missing") + "' (book: in your config.yaml") != std::string::npos);
  CHECK(error.find("in " + here) != std::string::npos);
}

}  // namespace
}  // namespace fu::store
