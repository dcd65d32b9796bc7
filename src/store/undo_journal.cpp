// Records are the bytes of the files before and after, with their lengths in front.
#include "store/undo_journal.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "os/files.hpp"

namespace fu::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view first_line = "fu-undo 1";
constexpr std::string_view undo_prefix = "undo ";  // no command that is kept begins so
constexpr std::string_view pending_ending = ".pending";
constexpr std::size_t most_records = 100;
constexpr std::size_t digits = 8;

std::string length_of(const std::optional<std::string>& bytes) {
  return bytes ? std::to_string(bytes->size()) : "-";
}

/// Piece by piece: a record of a hundred thousand files is not put together in memory.
bool write_record(const os::Descriptor& file, const std::string& what,
                  const std::vector<os::FileChange>& changes) {
  constexpr std::size_t enough = std::size_t{1} << 20;
  std::string piece = std::string(first_line) + "\n" + what + "\n";
  for (const os::FileChange& change : changes) {
    piece += length_of(change.before) + " " + length_of(change.after) + " " + change.path + "\n";
    if (change.before) piece += *change.before;
    if (change.after) piece += *change.after;
    if (piece.size() < enough) continue;
    if (!os::write_all(file, piece)) return false;
    piece.clear();
  }
  return os::write_all(file, piece);
}

/// Takes pieces from the front of a record; `good` is false once one is missing.
class RecordText {
 public:
  explicit RecordText(std::string_view text) : rest_(text) {}

  std::string_view until(char end) {
    const auto at = rest_.find(end);
    good = good && at != std::string_view::npos;
    if (!good) return {};
    const std::string_view piece = rest_.substr(0, at);
    rest_.remove_prefix(at + 1);
    return piece;
  }

  std::optional<std::string> bytes(std::string_view length) {
    if (length == "-") return std::nullopt;
    std::size_t size = 0;
    const auto read = std::from_chars(length.data(), length.data() + length.size(), size);
    good =
        good && read.ec == std::errc() && read.ptr == length.data() + length.size() && size <= rest_.size();
    if (!good) return std::nullopt;
    std::string piece(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return piece;
  }

  bool is_at_end() const { return rest_.empty(); }
  bool good = true;

 private:
  std::string_view rest_;
};

std::optional<JournalRecord> read_record(const std::string& path) {
  const os::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  const auto text = file.is_open() ? os::read_all(file) : std::nullopt;
  if (!text) return std::nullopt;
  RecordText record(*text);
  if (record.until('\n') != first_line) return std::nullopt;
  JournalRecord out{.path = path, .what = std::string(record.until('\n'))};
  while (record.good && !record.is_at_end()) {
    const std::string before(record.until(' '));
    const std::string after(record.until(' '));
    os::FileChange change{.path = std::string(record.until('\n'))};
    change.before = record.bytes(before);
    change.after = record.bytes(after);
    out.changes.push_back(std::move(change));
  }
  if (!record.good) return std::nullopt;
  return out;
}

/// How the name of the command begins that made the record; a record may be large, so only its head is read.
std::optional<std::string> beginning_of_command(const std::string& path) {
  const os::Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  constexpr std::size_t enough = 64;
  std::array<char, enough> head{};
  ssize_t got = -1;
  do {
    got = ::read(file.get(), head.data(), head.size());
  } while (got < 0 && errno == EINTR);
  const std::string_view text(head.data(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  const std::string first = std::string(first_line) + "\n";
  if (!text.starts_with(first)) return std::nullopt;
  const std::string_view rest = text.substr(first.size());
  return std::string(rest.substr(0, rest.find('\n')));
}

}  // namespace

/// In the order in which they were made.
std::vector<std::string> UndoJournal::names(bool pending) const {
  std::vector<std::string> found;
  if (folder_.empty()) return found;
  std::error_code error;
  for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    const bool is_record = name.find_first_not_of("0123456789") == (pending ? digits : std::string::npos);
    if (is_record && (!pending || name.ends_with(pending_ending))) found.push_back(name);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::optional<std::string> UndoJournal::begin(const std::string& what,
                                              const std::vector<os::FileChange>& changes,
                                              std::string& complaint) const {
  if (folder_.empty()) return std::nullopt;
  if (!os::make_folders(folder_)) {
    complaint = "the folder '" + folder_ + "' cannot be made: " + os::last_error();
    return std::nullopt;
  }
  const auto earlier = names(false);
  std::size_t number = 1;
  if (!earlier.empty())
    std::from_chars(earlier.back().data(), earlier.back().data() + earlier.back().size(), number), ++number;
  const std::string text = std::to_string(number);
  std::string path = folder_ + "/" + std::string(digits - std::min(digits, text.size()), '0') + text +
                     std::string(pending_ending);
  constexpr unsigned only_mine = 0600;
  std::string one_line = what;
  std::replace(one_line.begin(), one_line.end(), '\n', ' ');
  const os::Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, only_mine));
  if (file.is_open() && write_record(file, one_line, changes) && os::sync(file)) return path;
  complaint = path + " cannot be written: " + os::last_error();
  ::unlink(path.c_str());
  return std::nullopt;
}

std::optional<std::string> UndoJournal::begin_undo(const JournalRecord& record,
                                                   const std::vector<os::FileChange>& changes,
                                                   std::string& complaint) const {
  return begin(std::string(undo_prefix) + fs::path(record.path).filename().string(), changes, complaint);
}

std::string UndoJournal::finish(const std::string& pending) const {
  const auto command = beginning_of_command(pending);
  if (command && command->starts_with(undo_prefix)) {
    drop(folder_ + "/" + command->substr(undo_prefix.size()));
    drop(pending);
    return {};
  }
  const std::string done = pending.substr(0, pending.size() - pending_ending.size());
  // A record that stays pending is finished by the next writer.
  if (!command || std::rename(pending.c_str(), done.c_str()) != 0) return {};
  drop_oldest();
  return done;
}

void UndoJournal::drop_oldest() const {
  const auto records = names(false);
  std::size_t kept = 0;
  std::uintmax_t bytes = 0;
  for (auto name = records.rbegin(); name != records.rend(); ++name) {
    const std::string path = folder_ + "/" + *name;
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    bytes += error ? 0 : size;
    ++kept;
    if (kept > most_records || (kept > 1 && bytes > most_bytes_)) drop(path);
  }
}

void UndoJournal::drop(const std::string& record) const { ::unlink(record.c_str()); }

std::optional<JournalRecord> UndoJournal::at(const std::string& path) const { return read_record(path); }

std::optional<JournalRecord> UndoJournal::last() const {
  const auto records = names(false);
  for (auto name = records.rbegin(); name != records.rend(); ++name) {
    if (auto record = read_record(folder_ + "/" + *name)) return record;
  }
  return std::nullopt;
}

std::vector<JournalRecord> UndoJournal::pending() const {
  std::vector<JournalRecord> found;
  for (const std::string& name : names(true)) {
    if (auto record = read_record(folder_ + "/" + name)) {
      found.push_back(std::move(*record));
    } else {
      drop(folder_ + "/" + name);  // it was not written to its end, so nothing was changed
    }
  }
  return found;
}

}  // namespace fu::store
