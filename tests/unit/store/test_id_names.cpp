// What a beginning can be completed to.
#include "store/id_names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "store/book_folder.hpp"
#include "support/temporary_directory.hpp"

namespace fu::store {
namespace {

using testing::TemporaryDirectory;
using Ids = std::vector<std::string>;

Ids ids_of(const TemporaryDirectory& disk, std::string_view prefix) {
  const BookFolder book(disk.path());
  Ids ids;
  for (const BookFile& file : list_ids(book.descriptor(), "prospects", prefix)) {
    CHECK(book.has_file(file.path));
    ids.push_back(file.id);
  }
  return ids;
}

TEST_CASE("IDs come sorted and once, from all folders below") {
  const TemporaryDirectory disk;
  disk.write("prospects/north/ben.yaml", "");
  disk.write("prospects/north/deep/ada.yaml", "");
  disk.write("prospects/ada.yaml", "");
  disk.write("prospects/cleo.yaml", "");
  CHECK(ids_of(disk, "") == Ids{"ada", "ben", "cleo"});
  CHECK(ids_of(disk, "b") == Ids{"ben"});
  CHECK(ids_of(disk, "ben") == Ids{"ben"});
  CHECK(ids_of(disk, "ben.").empty());
  CHECK(ids_of(disk, "benno").empty());
}

TEST_CASE("names that are no ID.yaml, and hidden folders, have no ID") {
  const TemporaryDirectory disk;
  for (const char* path :
       {"prospects/.ada.yaml", "prospects/.hidden/ada.yaml", "prospects/Ada.yaml", "prospects/ada.yml",
        "prospects/ada.yaml~", "prospects/.yaml", "prospects/-a.yaml"})
    disk.write(path, "");
  CHECK(ids_of(disk, "").empty());
}

TEST_CASE("a book without prospects has none") { CHECK(ids_of(TemporaryDirectory(), "").empty()); }

}  // namespace
}  // namespace fu::store
