/// Bytes that are written as two hexadecimal digits, in capitals or not.
#pragma once

#include <optional>
#include <string_view>

namespace fu {

/// The byte that the first two characters of `text` are; nothing when they are no such digits.
std::optional<char> hex_byte(std::string_view text);

}  // namespace fu
