// Only what is one of its kind is replaced by one: a mistyped name must not cost anybody a file.
#include "commands/output_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "os/file_lock.hpp"
#include "os/files.hpp"
#include "os/replace_files.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

/// Its first bytes: what is no file of fu's may be very long.
std::string beginning(const os::Descriptor& file) {
  std::string bytes(256, '\0');
  const ssize_t length = ::pread(file.get(), bytes.data(), bytes.size(), 0);
  bytes.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
  return bytes;
}

/// The bytes of the older one; nothing: there is no file.
std::optional<std::string> read_older(const fs::path& target, const std::string& path,
                                      const OutputKind& kind) {
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  if (!fs::exists(status)) return std::nullopt;
  if (fs::is_directory(status)) {
    const std::string inside = (fs::path(path) / kind.example).string();
    throw WriteError("'" + path + "' is a folder; name a file in it: -o " + quoted_for_shell(inside));
  }
  if (!fs::is_regular_file(status))
    throw WriteError("'" + path + "' is no file that a " + std::string(kind.noun) +
                     " can be kept in; -o - prints it");
  const os::Descriptor file(::open(target.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open())
    throw WriteError("'" + path + "' cannot be read: " + os::last_error() + "; nothing was changed");
  if (const std::string first = beginning(file); !first.empty() && !kind.is_one(first))
    throw Refused("'" + path + "' is there already, and no " + std::string(kind.noun) +
                  "; name another file, or remove it first");
  auto bytes = os::read_all(file);
  if (!bytes)
    throw WriteError("'" + path + "' cannot be read: " + os::last_error() + "; nothing was changed");
  return bytes;
}

/// Two that write the same file would take each other's temporary file. Nothing where folders cannot be locked, as on some
/// network disks: there they had better not.
std::optional<os::FileLock> lock(const fs::path& folder, const std::string& path) {
  constexpr std::chrono::seconds patience(10);
  try {
    return os::FileLock(folder.string(), patience);
  } catch (const BusyError&) {
    throw BusyError("another fu is writing in the folder of '" + path + "'; nothing was changed, try again");
  } catch (const WriteError&) {
    return std::nullopt;
  }
}

}  // namespace

void write_output_file(const std::string& path, const std::string& here, std::string_view text,
                       const OutputKind& kind) {
  std::error_code error;
  fs::path target = fs::path(here) / path;
  if (fs::is_symlink(fs::symlink_status(target, error))) {
    target = fs::canonical(target, error);
    if (error) throw WriteError("'" + path + "' is a link that leads nowhere; nothing was changed");
  }
  if (target.filename().empty() && !fs::exists(target, error))
    throw WriteError("'" + path + "' names a folder that is not there; nothing was changed");
  const os::Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) {
    throw WriteError("the folder of '" + path + "' cannot be opened: " + os::last_error() +
                     "; make it, or name another file");
  }
  const auto locked = lock(target.parent_path(), path);
  const std::optional<std::string> before = read_older(target, path, kind);
  if (before == text) return;  // it keeps its time, by which servers know what is new
  if (!os::replace_files(
          folder.get(), {{.path = target.filename().string(), .before = before, .after = std::string(text)}}))
    throw WriteError("'" + path + "': another program was writing; nothing was changed, try again");
}

}  // namespace fu::commands
