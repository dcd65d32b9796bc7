/// Address cards: vCard 2.1, 3.0 and 4.0, many in a file. See fu-import(1).
#pragma once

#include <string>
#include <string_view>

#include "domain/newcomer.hpp"

namespace fu::bridges {

/// Whether a list is of cards: whether it begins with one. `text` may be any bytes.
bool is_vcard_list(std::string_view text);

/// Cards as some programs write them, with lines folded within a character, as UTF-8: to be called on the bytes of a list of
/// cards, before it is looked at whether they are UTF-8. Each line keeps its number.
std::string mend_vcard_folds(std::string_view bytes);

/// `text` is UTF-8 without a byte order mark. A card without an end, or without a name, is an error among the problems.
NewcomerList read_vcard_list(std::string_view text);

}  // namespace fu::bridges
