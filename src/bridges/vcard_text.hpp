/// Prospects as address cards, vCard 3.0, for phones and address books. See fu-export(1).
#pragma once

#include <string>

#include "domain/prospect.hpp"

namespace fu::bridges {

/// One card: CRLF at line ends, lines of at most 75 bytes. It says when the file was changed last, by its log up to and
/// including `today`, and so is the same bytes for the same file and day.
std::string card_text(const Prospect& prospect, Day today);

}  // namespace fu::bridges
