// Made with a name that nobody can foresee, and mode 0600.
#include "os/temporary_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/error.hpp"
#include "os/descriptor.hpp"
#include "os/files.hpp"

namespace fu::os {

TemporaryFile::TemporaryFile(const std::string& name, const std::string& ending, std::string_view bytes) {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
  path_ = (error ? std::filesystem::path("/tmp") : folder) / (name + "XXXXXX" + ending);
  const Descriptor file(::mkostemps(path_.data(), static_cast<int>(ending.size()), O_CLOEXEC));
  if (!file.is_open()) throw WriteError("the file '" + path_ + "' cannot be made: " + last_error());
  if (!write_all(file, bytes)) {
    const std::string why = last_error();
    ::unlink(path_.c_str());
    throw WriteError("the file '" + path_ + "' cannot be written: " + why);
  }
}

TemporaryFile::~TemporaryFile() { ::unlink(path_.c_str()); }

std::string TemporaryFile::read() const {
  const Descriptor file(::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  const auto bytes = file.is_open() ? read_all(file) : std::nullopt;
  if (!bytes) throw WriteError("the file '" + path_ + "' cannot be read: " + last_error());
  return *bytes;
}

}  // namespace fu::os
