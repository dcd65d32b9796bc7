/// Letters of Latin scripts as plain ASCII, for names of files.
#pragma once

#include <string>
#include <string_view>

namespace fu {

/// Lower-case words of a-z and 0-9, joined by single dashes: "Zoë Krüger" is `zoe-krueger`, "Ørsted & Søn" `orsted-son`.
/// Letters of other scripts are left out; a text without any others gives nothing.
std::string slug_of(std::string_view text);

}  // namespace fu
