// Compares the schemas in .fu/ with those that the rules give.
#include "commands/schema_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

#include "base/error.hpp"
#include "os/files.hpp"
#include "store/book_schema.hpp"
#include "store/file_bytes.hpp"

namespace fu::commands {

namespace {

/// The folder itself, and no link in its place: not open, with errno, when it is none.
os::Descriptor open_folder(int directory) {
  return os::open_below(directory, std::string(store::schema_folder),
                        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

/// Nothing when there is no such file.
std::optional<std::string> bytes_now(int directory, const std::string& path) {
  const os::Descriptor file = os::open_below(directory, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (!file.is_open() && errno == ENOENT) return std::nullopt;
  struct stat info {};
  if (!file.is_open() || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
    throw WriteError(path + ": this is not a regular file; nothing was changed");
  auto bytes = os::read_all(file);
  if (!bytes) throw WriteError(path + ": this file cannot be read: " + os::last_error());
  return bytes;
}

}  // namespace

std::vector<os::FileChange> schema_changes(int directory, const Rules& rules) {
  std::vector<os::FileChange> changes;
  const os::Descriptor folder = open_folder(directory);
  if (directory >= 0 && !folder.is_open() && errno != ENOENT)
    throw WriteError(std::string(store::schema_folder) +
                     ": this is not a folder of the book; nothing was changed");
  for (store::SchemaFile& schema : store::schema_files(rules)) {
    os::FileChange change{.path = std::string(schema.path)};
    if (folder.is_open()) change.before = bytes_now(directory, change.path);
    if (change.before == schema.text) continue;
    change.after = std::move(schema.text);
    changes.push_back(std::move(change));
  }
  return changes;
}

void make_schema_folder(int directory) {
  constexpr unsigned everybody = 0777;  // less what the umask takes
  const std::string folder(store::schema_folder);
  if (::mkdirat(directory, folder.c_str(), everybody) != 0 && errno != EEXIST)
    throw WriteError("the folder '" + folder + "' cannot be made: " + os::last_error() +
                     "; no file was changed");
}

Problems check_schemas(const store::Book& book, const Rules& rules) {
  if (!book.has_file(std::string(store::prospect_schema_path))) return {};
  for (const store::SchemaFile& schema : store::schema_files(rules)) {
    Problems unreadable;
    if (book.read_file(std::string(schema.path), unreadable) == schema.text) continue;
    return {{.severity = Severity::note,
             .code = "schema",
             .path = std::string(schema.path),
             .message = "the editor's schemas differ from what the rules give now",
             .hint = "fu schema"}};
  }
  return {};
}

}  // namespace fu::commands
