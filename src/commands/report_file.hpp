/// The file that a page is written to, outside of the book's own files.
#pragma once

#include <string>
#include <string_view>

namespace fu::commands {

/// Writes the page whole or not at all; an older page gives way. `path` is seen from the folder `here`. Throws Refused for
/// a file that is no page, and WriteError.
void write_report_file(const std::string& path, const std::string& here, std::string_view page);

}  // namespace fu::commands
