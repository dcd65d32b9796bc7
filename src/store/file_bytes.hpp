/// The bytes of one file, with the limits of fu(5).
#pragma once

#include <optional>
#include <string>

#include "domain/problem.hpp"

namespace fu::store {

/// Whether a link in the place of the file is followed.
enum class Links { follow, refuse };

/// What is wrong with a file, wherever it lies; the path is the caller's to fill in.
Problem problem_of_bytes(std::string code, std::string message, std::string hint);
Problem too_large();
Problem not_regular();
Problem bad_link(std::string message = "this is a link");

/// At most 1 MiB of a regular file; `path` is relative to the open folder `directory` (AT_FDCWD: the current
/// one). Nothing when that cannot be had, with the reason in `problem`, whose path is the caller's to fill
/// in; a refused link has the code "symlink".
std::optional<std::string> read_bytes(int directory, const std::string& path, Links links, Problem& problem);

/// The same for a file that stands in the open folder itself, where a link in its place is refused; the bytes go to
/// `bytes`, whose memory is used again. False when they cannot be had.
bool read_bytes_beside(int folder, const char* name, std::string& bytes, Problem& problem);

}  // namespace fu::store
