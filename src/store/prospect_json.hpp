/// Prospects as one JSON document, and back: what `fu export json` writes and `fu import` reads. Nothing in it is derived:
/// it says what the files say, also in keys that fu does not know. See fu-export(1).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/newcomer.hpp"
#include "store/listing.hpp"

namespace fu::store {

/// The item of one prospect: its ID and path, every known key (null or [] where the file has none), then the others.
/// `source` is all bytes of the file, which must be one that can be read as a prospect.
std::string export_item_json(std::string_view source, const BookFile& file);

/// Whether a list is such a document: whether it begins like JSON.
bool is_json_list(std::string_view text);

/// `text` is UTF-8 without a byte order mark. What is no prospect is an error among the problems.
NewcomerList read_json_list(std::string_view text);

}  // namespace fu::store
