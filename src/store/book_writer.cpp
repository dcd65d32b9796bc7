// Lock, journal, replacement: in this order.
#include "store/book_writer.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "os/files.hpp"
#include "store/private_folder.hpp"

namespace fu::store {

namespace {

std::optional<std::string> bytes_now(const Book& book, const std::string& path) {
  const os::Descriptor file =
      os::open_below(book.descriptor(), path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  return file.is_open() ? os::read_all(file) : std::nullopt;
}

std::vector<os::FileChange> reversed(const std::vector<os::FileChange>& changes) {
  std::vector<os::FileChange> back;
  for (const os::FileChange& change : changes)
    back.push_back({.path = change.path, .before = change.after, .after = change.before});
  return back;
}

}  // namespace

BookWriter::BookWriter(const Book& book, const std::string& state_home, std::chrono::seconds patience)
    : BookWriter(book, find_private_folder(book.directory(), state_home), patience) {}

BookWriter::BookWriter(const Book& book, const PrivateFolder& folder, std::chrono::seconds patience)
    : book_(book), lock_(folder.lock, patience), journal_(folder.journal) {
  for (const JournalRecord& record : journal_.pending()) mend(record);
  prospects_ = book.list_prospects();
  for (const std::string& path : prospects_.leftovers) ::unlinkat(book.descriptor(), path.c_str(), 0);
}

/// A change that was begun: either all of it is there, or what there is of it goes.
void BookWriter::mend(const JournalRecord& record) {
  std::vector<os::FileChange> made;
  for (const os::FileChange& change : record.changes) {
    if (bytes_now(book_, change.path) == change.after) made.push_back(change);
  }
  if (made.size() == record.changes.size()) return journal_.finish(record.path);
  if (!made.empty()) {
    if (!os::replace_files(book_.descriptor(), reversed(made)))
      throw WriteError("an interrupted 'fu " + record.what +
                       "' could not be taken back: the files are being changed");
    remark_ = "an earlier 'fu " + record.what + "' was interrupted; what it had changed (" +
              counted(made.size(), "file") + " of " + std::to_string(record.changes.size()) +
              ") was taken back";
  }
  journal_.drop(record.path);
}

bool BookWriter::save(const std::vector<os::FileChange>& changes, const std::string& what) {
  std::optional<std::string> pending;
  std::string complaint;
  const auto keep = [&] {
    pending = journal_.begin(what, changes, complaint);
    // Without a record a change of several files could not be put right after a crash.
    if (!pending && changes.size() > 1 && !complaint.empty())
      throw WriteError(complaint + "; nothing was changed");
  };
  try {
    const bool saved = os::replace_files(book_.descriptor(), changes, keep);
    if (pending) saved ? journal_.finish(*pending) : journal_.drop(*pending);
    if (saved && !complaint.empty()) remark_ = "this cannot be undone: " + complaint;
    return saved;
  } catch (const WriteError&) {
    if (pending) journal_.drop(*pending);
    throw;
  }
}

bool BookWriter::take_back(const JournalRecord& record) {
  if (!os::replace_files(book_.descriptor(), reversed(record.changes))) return false;
  journal_.drop(record.path);
  return true;
}

std::vector<std::string> changed_since(const Book& book, const JournalRecord& record) {
  std::vector<std::string> paths;
  for (const os::FileChange& change : record.changes) {
    if (bytes_now(book, change.path) != change.after) paths.push_back(change.path);
  }
  return paths;
}

std::optional<JournalRecord> find_last_change(const Book& book, const std::string& state_home) {
  return UndoJournal(find_private_folder(book.directory(), state_home).journal).last();
}

}  // namespace fu::store
