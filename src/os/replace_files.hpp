/// Replacing files so that everybody sees old bytes or new bytes, never anything between.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace fu::os {

struct FileChange {
  std::string path;                   ///< relative to the folder that is named with it
  std::optional<std::string> before;  ///< the file's bytes; nothing: there is no such file
  std::optional<std::string> after;   ///< nothing: the file goes
};

/// What the temporary file beside `path` is called; whoever finds one while holding the lock may remove it.
std::string temporary_path(const std::string& path);
bool is_temporary_name(std::string_view name);

/// Some files could not be put back: they are named.
struct StuckError : WriteError {
  using WriteError::WriteError;
};

/// Makes all changes in the open folder `directory`, or none: each new file is written beside its target, all are synced,
/// then `before_first` is called, then they change places, and the folders are synced. A file that is not what it was
/// `before` is put back: false, and nothing was changed. A signal that would end the program waits until all is done, or,
/// where there is much to write, nothing. Throws WriteError, which says that nothing was changed, or, in the worst case,
/// StuckError.
bool replace_files(int directory, const std::vector<FileChange>& changes,
                   const std::function<void()>& before_first = {});

}  // namespace fu::os
