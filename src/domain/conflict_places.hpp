/// What of a prospect's file is in conflict, seen from the markers that git leaves in it. Pure, and without YAML: a file
/// with markers is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fu {

/// The top-level keys around the markers, each once: "stage", "log entry of 2026-11-10". Empty: there are no markers.
std::vector<std::string> conflict_places(std::string_view text);

/// The lines of each conflict: "lines 3 to 9".
std::vector<std::string> conflict_lines(std::string_view text);

}  // namespace fu
