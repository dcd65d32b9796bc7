/// A file that is made for others to read, outside of the book's own files: a page, a calendar, a table.
#pragma once

#include <string>
#include <string_view>

namespace fu::commands {

/// What such a file is.
struct OutputKind {
  std::string_view noun;     ///< "calendar"
  std::string_view example;  ///< a name for one: "follow-ups.ics"
  /// Whether a file that begins with these bytes, which are not empty, is one, and may give way to a newer one.
  bool (*is_one)(std::string_view bytes) = nullptr;
};

/// Writes it whole or not at all; an older one gives way, but where nothing has changed it stays as it is. `path` is seen
/// from the folder `here`. Throws Refused for a file that is there and is something else, BusyError where another fu goes
/// on writing in its folder, and WriteError.
void write_output_file(const std::string& path, const std::string& here, std::string_view text,
                       const OutputKind& kind);

}  // namespace fu::commands
