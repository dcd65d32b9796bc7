/// A file that nobody else may read, for another program to work on.
#pragma once

#include <string>
#include <string_view>

namespace fu::os {

/// It lies in TMPDIR, else in /tmp, and goes with this object.
class TemporaryFile {
 public:
  /// `name` is the beginning of its name, `ending` its end: "fu-draft-" and ".txt". Throws WriteError.
  TemporaryFile(const std::string& name, const std::string& ending, std::string_view bytes);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const { return path_; }

  /// What stands in it now, also when an editor has put another file in its place. Throws WriteError.
  std::string read() const;

 private:
  std::string path_;
};

}  // namespace fu::os
