// Only what begins like a page is replaced by one: a mistyped name must not cost anybody a file.
#include "commands/report_file.hpp"

#include <fcntl.h>

#include <filesystem>
#include <optional>

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "os/files.hpp"
#include "os/replace_files.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view doctype = "<!doctype html>";

bool is_page(std::string_view bytes) {
  return bytes.empty() || lower_ascii(bytes.substr(0, doctype.size())) == doctype;
}

/// The bytes of the older page; nothing: there is no file.
std::optional<std::string> read_older(const fs::path& target, const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(target, error);
  if (!fs::exists(status)) return std::nullopt;
  if (fs::is_directory(status)) {
    const std::string inside = (fs::path(path) / "report.html").string();
    throw WriteError("'" + path + "' is a folder; name a file in it: -o " + quoted_for_shell(inside));
  }
  if (!fs::is_regular_file(status))
    throw WriteError("'" + path + "' is no file that a page can be kept in; -o - prints it");
  const os::Descriptor file(::open(target.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.is_open())
    throw WriteError("'" + path + "' cannot be read: " + os::last_error() + "; nothing was changed");
  auto bytes = os::read_all(file);
  if (!bytes)
    throw WriteError("'" + path + "' cannot be read: " + os::last_error() + "; nothing was changed");
  if (!is_page(*bytes))
    throw Refused("'" + path + "' is there already, and no web page; name another file, or remove it first");
  return bytes;
}

}  // namespace

void write_report_file(const std::string& path, const std::string& here, std::string_view page) {
  std::error_code error;
  fs::path target = fs::path(here) / path;
  if (fs::is_symlink(fs::symlink_status(target, error))) {
    target = fs::canonical(target, error);
    if (error) throw WriteError("'" + path + "' is a link that leads nowhere; nothing was changed");
  }
  if (target.filename().empty() && !fs::exists(target, error))
    throw WriteError("'" + path + "' names a folder that is not there; nothing was changed");
  const std::optional<std::string> before = read_older(target, path);
  const os::Descriptor folder(::open(target.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) {
    throw WriteError("the folder of '" + path + "' cannot be opened: " + os::last_error() +
                     "; make it, or name another file");
  }
  if (!os::replace_files(
          folder.get(), {{.path = target.filename().string(), .before = before, .after = std::string(page)}}))
    throw WriteError("'" + path + "': another program was writing; nothing was changed, try again");
}

}  // namespace fu::commands
