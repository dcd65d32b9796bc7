/// Values of address cards as texts: out of their encoding, taken into components, unescaped.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bridges/card_lines.hpp"

namespace fu::bridges {

/// The value as UTF-8, still escaped. Nothing where it is encoded in a way, or in a charset, that is not read here.
std::optional<std::string> decode_value(const CardLine& line);

/// In vCard 2.1 a backslash stands for itself in front of most letters, of `n` too.
enum class Escapes { of_2_1, of_3_0 };

/// `\n`, `\,`, `\;`, `\:` and `\\` as what they stand for. Another backslash stays.
std::string unescape_value(std::string_view text, Escapes escapes);

/// The pieces between separators that are not escaped, unescaped.
std::vector<std::string> split_value(std::string_view text, char separator, Escapes escapes);

/// The same of components, each of which may be a list: its pieces are put together with `glue`.
std::vector<std::string> split_components(std::string_view text, std::string_view glue, Escapes escapes);

/// `tel:+49-30-901820;ext=12` as people write it.
std::string phone_of_uri(std::string_view text);

/// What stands behind `mailto:`, without a subject and the like.
std::string email_of_uri(std::string_view text);

}  // namespace fu::bridges
