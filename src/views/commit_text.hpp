/// What a commit says that fu makes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu::views {

/// "Jane Doe", "Jane Doe, Kim Ito and Lee Park"; more than three: "12 prospects".
/// As they are in the files.
std::string say_prospects(const std::vector<std::string>& names);

/// The first line of a message: one line of at most 72 columns, safe to print. Where several names make it too long,
/// their number stands instead.
std::string render_subject(const std::string& before, const std::vector<std::string>& names,
                           const std::string& after);

}  // namespace fu::views
