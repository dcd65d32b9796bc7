/// What keeps a spreadsheet from taking a text for a formula, and a terminal from obeying one; both can be undone.
#pragma once

#include <string>
#include <string_view>

namespace fu::bridges {

/// With a `'` in front where a spreadsheet would see a formula, or where one that is taken off would show one.
std::string guarded(std::string_view cell);
/// Takes off one that `guarded` puts in front, and no other.
std::string_view unguarded(std::string_view cell);

/// Control characters but line feed and tab as `\x1b`, those beyond ASCII as `\u0085`; a backslash that would begin such a
/// word is `\x5c`.
std::string with_visible_controls(std::string_view text);
std::string with_real_controls(std::string_view text);

}  // namespace fu::bridges
