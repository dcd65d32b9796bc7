/// What a file must be before any YAML is read from it. See fu(5), LIMITS.
#pragma once

#include <optional>
#include <string_view>

#include "domain/problem.hpp"

namespace fu::store {

inline constexpr std::size_t most_bytes = 1024 * 1024;     ///< of a file
inline constexpr std::size_t most_text_bytes = 64 * 1024;  ///< of one value
inline constexpr std::size_t most_entries = 10'000;        ///< of a log
inline constexpr int most_depth = 32;                      ///< of lists and mappings in one another

/// Whether bytes beyond ASCII are letters in UTF-8, with nothing near controls and non-characters among them. If not, a
/// closer look is due.
bool are_surely_letters(std::string_view beyond_ascii);

/// UTF-8, no NUL or other control characters, no lone carriage return, no conflict markers. The problem has
/// its line and column; its path is the caller's to fill in.
std::optional<Problem> find_bad_source(std::string_view source);

}  // namespace fu::store
