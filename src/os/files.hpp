/// Small steps with files that the C library leaves half done: whole reads and writes, and opening without being led
/// out of a folder by a link.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "os/descriptor.hpp"

namespace fu::os {

/// What errno says, in words.
std::string last_error();

/// Opens `path` relative to the open folder `directory`; no link on the way leads out of it. Not open, with errno
/// (EXDEV, ELOOP for links), when that fails.
Descriptor open_below(int directory, const std::string& path, int flags, unsigned mode = 0);

/// All bytes of the file; nothing, with errno, when that fails.
std::optional<std::string> read_all(const Descriptor& file);

/// The same, but no more than that many, however long the file is.
std::optional<std::string> read_at_most(const Descriptor& file, std::size_t most);

/// Whether the file has these bytes and no others; read from where it stands.
bool holds(const Descriptor& file, std::string_view bytes);

/// Writes all of `bytes`; false, with errno, when that fails.
bool write_all(const Descriptor& file, std::string_view bytes);

/// Makes the file, or the names in a folder, last beyond a loss of power; false, with errno, when that fails.
bool sync(const Descriptor& file);

/// Makes the folder and those above it, where they are missing; false, with errno, when that fails.
bool make_folders(const std::string& path);

}  // namespace fu::os
