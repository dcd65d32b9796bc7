// Finding the book among the places where it may be.
#include "store/book.hpp"

#include <filesystem>
#include <system_error>

#include "base/error.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

bool has_rules_file(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(directory / "fu.yaml", ignored));
}

}  // namespace

std::string find_book(const BookPlaces& places) {
  const auto given = [](const std::string& place, const std::string& by) {
    std::error_code ignored;
    if (has_rules_file(place)) return place;
    const bool is_directory = fs::is_directory(place, ignored);
    throw DataError(
        "no book at '" + place + "' (" + by +
        (is_directory ? "): it has no fu.yaml; an empty file is enough" : "): there is no such directory"));
  };
  if (!places.option.empty()) return given(places.option, "-C");
  if (!places.environment.empty()) return given(places.environment, "FU_BOOK");
  for (fs::path at = places.here; !at.empty(); at = at.parent_path()) {
    if (has_rules_file(at)) return at.string();
    if (at == at.root_path()) break;
  }
  const std::string looked_at = places.here.empty()
                                    ? "the working directory is not there any more"
                                    : "there is no fu.yaml in " + places.here + " or above it";
  if (!places.user_file.empty())
    return given(places.user_file, "book: in your config.yaml, because " + looked_at);
  throw DataError("no book: " + looked_at +
                  ", and neither -C, FU_BOOK nor book: in your config.yaml names one");
}

std::string find_book_folder(const BookPlaces& places) {
  std::error_code ignored;
  for (const std::string& place : {places.option, places.environment}) {
    if (!place.empty()) return fs::is_directory(place, ignored) ? place : find_book(places);
  }
  return find_book(places);
}

}  // namespace fu::store
