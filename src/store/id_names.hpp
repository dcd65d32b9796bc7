/// The IDs of a folder, for completing a word: quick, and without a word about what is wrong there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/listing.hpp"

namespace fu::store {

/// The files whose IDs begin with `prefix`, by ID, each once, in and below `folder`, a path relative to the open
/// directory `book`. By names alone: no file is opened. What cannot be listed has none; an ID that stands twice is there.
std::vector<BookFile> list_ids(int book, const std::string& folder, std::string_view prefix);

}  // namespace fu::store
