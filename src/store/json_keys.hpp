/// Keys of exported prospects beside those of their files.
#pragma once

#include <string>
#include <string_view>

namespace fu::store {

/// An item has `id` and `path`, which are no keys of a file. A file's own, unknown ones of these names have an underscore
/// in front: `_id`; so that this can be undone, `_id` itself becomes `__id`.
std::string exported_key(std::string_view key);

/// The key of the file that was exported so.
std::string_view imported_key(std::string_view key);

}  // namespace fu::store
