/// The bytes of a list from outside as UTF-8.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "domain/problem.hpp"

namespace fu::bridges {

/// What `--encoding` takes; utf-16 goes by its byte order mark, without one by which half of its first characters is NUL.
inline constexpr std::array<std::string_view, 5> encoding_words{"utf-8", "utf-16", "utf-16le", "utf-16be",
                                                                "windows-1252"};

/// UTF-8 without a byte order mark. `encoding` is one of the words; empty: a byte order mark decides, without one it is UTF-8,
/// or UTF-16 where nearly every other byte at its beginning is NUL. A problem, with line and column but without a path, where the bytes are not of that encoding, or have a NUL.
std::variant<std::string, Problem> decode_text(std::string_view bytes, std::string_view encoding);

}  // namespace fu::bridges
