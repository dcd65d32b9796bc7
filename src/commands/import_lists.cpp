// Opens the files, decodes them, and asks the reader that suits what stands in them.
#include "commands/import_lists.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <variant>

#include "base/error.hpp"
#include "bridges/text_encoding.hpp"
#include "bridges/vcard_list.hpp"
#include "os/files.hpp"
#include "store/prospect_json.hpp"

namespace fu::commands {

namespace {

constexpr std::size_t most_list_bytes = 256UL * 1024 * 1024;

Problem unreadable(std::string message, std::string hint = {}) {
  return {.code = "unreadable", .message = std::move(message), .hint = std::move(hint)};
}

/// A file, or what a pipe brings; nothing else has an end.
os::Descriptor open_list(const std::string& path, Problem& problem) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) {
    problem = unreadable("it cannot be opened: " + os::last_error());
    return os::Descriptor(-1);
  }
  if (S_ISDIR(info.st_mode)) {
    problem = unreadable("it is a folder", "name the files in it");
    return os::Descriptor(-1);
  }
  if (!S_ISREG(info.st_mode) && !S_ISFIFO(info.st_mode)) {
    problem = unreadable("it is neither a file nor a pipe");
    return os::Descriptor(-1);
  }
  os::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (!file.is_open()) problem = unreadable("it cannot be opened: " + os::last_error());
  return file;
}

std::variant<std::string, Problem> read_bytes(const std::string& path, const std::string& here) {
  const bool is_input = path == "-";
  Problem problem;
  os::Descriptor file = is_input ? os::Descriptor(STDIN_FILENO)
                                 : open_list((std::filesystem::path(here) / path).string(), problem);
  if (!file.is_open()) return problem;
  const auto bytes = os::read_at_most(file, most_list_bytes + 1);
  const std::string error = bytes ? "" : os::last_error();
  if (is_input) file.release();
  if (!bytes) return unreadable("it cannot be read: " + error);
  if (bytes->size() > most_list_bytes)
    return unreadable("it is larger than 256 MiB", "cut it in pieces, and import one after another");
  if (bytes->empty()) return unreadable("it is empty");
  return *bytes;
}

/// What spreadsheets save of their own accord, which is no text: it is packed, or of an old Excel.
bool is_workbook(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

std::variant<NewcomerList, Problem> read_list(const std::string& path, const ListReading& reading,
                                              const std::string& here) {
  auto bytes = read_bytes(path, here);
  if (auto* problem = std::get_if<Problem>(&bytes)) return std::move(*problem);
  std::string& raw = std::get<std::string>(bytes);
  if (is_workbook(raw))
    return unreadable("it is a workbook of a spreadsheet, or another packed file",
                      "save it as CSV there, in UTF-8, and import that");
  if (bridges::is_vcard_list(raw)) raw = bridges::mend_vcard_folds(raw);
  auto decoded = bridges::decode_text(raw, reading.encoding);
  if (auto* problem = std::get_if<Problem>(&decoded)) return std::move(*problem);
  const std::string& text = std::get<std::string>(decoded);
  if (store::is_json_list(text)) return store::read_json_list(text);
  if (bridges::is_vcard_list(text)) return bridges::read_vcard_list(text);
  return bridges::read_csv_list(text, reading.csv);
}

/// Not a list of people: it speaks of nobody's name.
bool is_no_list(const NewcomerList& list) {
  return list.people.empty() && !list.keys.contains("name") && !list.keys.contains("company") &&
         count(list.problems, Severity::error) > 0;
}

}  // namespace

std::vector<ReadList> read_lists(const std::vector<std::string>& paths, const ListReading& reading,
                                 Context& context) {
  if (std::count(paths.begin(), paths.end(), "-") > 1)
    throw UsageError("import: the standard input can be read only once");
  std::vector<ReadList> lists;
  bool has_failed = false;
  for (const std::string& path : paths) {
    auto read = read_list(path, reading, context.world().places.here);
    Problems problems;
    if (auto* unread = std::get_if<Problem>(&read)) {
      problems.push_back(std::move(*unread));
    } else {
      lists.push_back({.path = path, .list = std::get<NewcomerList>(std::move(read))});
      for (Problem& each : lists.back().list.problems) each.path = path;
      if (is_no_list(lists.back().list)) problems = lists.back().list.problems;
    }
    for (Problem& each : problems) each.path = path;
    has_failed = has_failed || !problems.empty();
    context.problems().insert(context.problems().end(), problems.begin(), problems.end());
  }
  if (has_failed) throw DataError("nothing was imported");
  return lists;
}

}  // namespace fu::commands
