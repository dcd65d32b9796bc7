// Lock, journal, replacement: in this order.
#include "store/book_writer.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/error.hpp"
#include "base/text.hpp"
#include "os/files.hpp"
#include "store/book_schema.hpp"
#include "store/private_folder.hpp"

namespace fu::store {

namespace {

std::optional<std::string> bytes_now(const BookFolder& book, const std::string& path) {
  const os::Descriptor file =
      os::open_below(book.descriptor(), path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  return file.is_open() ? os::read_all(file) : std::nullopt;
}

/// What a writer that died has left of the editor's schemas.
void clear_schema_folder(const BookFolder& book) {
  const std::string folder(schema_folder);
  const os::Descriptor opened =
      os::open_below(book.descriptor(), folder, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (!opened.is_open()) return;
  for (const std::string_view path : {prospect_schema_path, idea_schema_path, rules_schema_path}) {
    const std::string temporary = os::temporary_path(std::string(path));
    ::unlinkat(opened.get(), temporary.c_str() + folder.size() + 1, 0);
  }
}

std::vector<os::FileChange> reversed(const std::vector<os::FileChange>& changes) {
  std::vector<os::FileChange> back;
  for (const os::FileChange& change : changes)
    back.push_back({.path = change.path, .before = change.after, .after = change.before});
  return back;
}

}  // namespace

BookWriter::BookWriter(const BookFolder& book, const std::string& state_home, std::chrono::seconds patience)
    : BookWriter(book, find_private_folder(book.directory(), state_home), patience) {}

BookWriter::BookWriter(const BookFolder& book, const PrivateFolder& folder, std::chrono::seconds patience)
    : book_(book), lock_(folder.lock, patience), journal_(folder.journal) {
  for (const JournalRecord& record : journal_.pending()) mend(record);
  prospects_ = book.list_prospects();
  const auto clear = [&](const Listing& listing) {
    for (const std::string& path : listing.leftovers) ::unlinkat(book.descriptor(), path.c_str(), 0);
  };
  clear(prospects_);
  clear(book.list_ideas());
  clear_schema_folder(book);
}

/// A writer that died between exchanging a file and looking at what had been there left it in the temporary file: when
/// that is neither the old nor the new version, it is another program's, and goes back.
void BookWriter::put_back_foreign(const os::FileChange& change) {
  const std::string temporary = os::temporary_path(change.path);
  const auto there = bytes_now(book_, temporary);
  if (!there || there == change.before || there == change.after ||
      bytes_now(book_, change.path) != change.after)
    return;
  if (::renameat(book_.descriptor(), temporary.c_str(), book_.descriptor(), change.path.c_str()) != 0)
    throw WriteError(change.path + ": what another program wrote could not be put back: " + os::last_error());
}

/// A change that was begun: either all of it is there, or what there is of it goes.
void BookWriter::mend(const JournalRecord& record) {
  std::vector<os::FileChange> made;
  std::vector<std::string> foreign;
  for (const os::FileChange& change : record.changes) {
    put_back_foreign(change);
    const auto now = bytes_now(book_, change.path);
    if (now == change.after) {
      made.push_back(change);
    } else if (now != change.before) {
      foreign.push_back(change.path);
    }
  }
  if (made.size() == record.changes.size()) {
    journal_.finish(record.path);
    return;
  }
  if (!made.empty() && !os::replace_files(book_.descriptor(), reversed(made)))
    throw WriteError("an interrupted 'fu " + record.what +
                     "' could not be taken back: the files are being changed");
  journal_.drop(record.path);
  if (made.empty() && foreign.empty()) return;
  remark_ = "an earlier 'fu " + record.what + "' was interrupted; what it had changed (" +
            counted(made.size(), "file") + " of " + std::to_string(record.changes.size()) +
            ") was taken back";
  if (!foreign.empty()) remark_ += ", but look at " + listed(foreign) + ", which another program changed";
}

/// What is about to be done is kept first; once it is done the record is finished, or dropped where nothing was done.
bool BookWriter::replace(const std::vector<os::FileChange>& changes, const Begin& begin) {
  std::optional<std::string> pending;
  std::string complaint;
  const auto keep = [&] {
    pending = begin(complaint);
    // Without a record a change of several files could not be put right after a crash.
    if (!pending && changes.size() > 1 && !complaint.empty())
      throw WriteError(complaint + "; nothing was changed");
  };
  try {
    const bool replaced = os::replace_files(book_.descriptor(), changes, keep);
    saved_.clear();
    if (pending && replaced) saved_ = journal_.finish(*pending);
    if (pending && !replaced) journal_.drop(*pending);
    if (replaced && !complaint.empty()) remark_ = "this cannot be undone: " + complaint;
    return replaced;
  } catch (const os::StuckError&) {
    throw;  // the record stays, for the next writer
  } catch (const WriteError&) {
    if (pending) journal_.drop(*pending);
    throw;
  }
}

bool BookWriter::save(const std::vector<os::FileChange>& changes, const std::string& what) {
  return replace(changes, [&](std::string& complaint) { return journal_.begin(what, changes, complaint); });
}

std::optional<JournalRecord> BookWriter::last_change() const {
  while (auto record = journal_.last()) {
    const auto is_back = [&](const os::FileChange& change) {
      return bytes_now(book_, change.path) == change.before;
    };
    if (!std::all_of(record->changes.begin(), record->changes.end(), is_back)) return record;
    journal_.drop(record->path);  // somebody took it back by other means
  }
  return std::nullopt;
}

std::optional<JournalRecord> BookWriter::change_at(const std::string& path) const {
  return journal_.at(path);
}

bool BookWriter::take_back(const JournalRecord& record) {
  const std::vector<os::FileChange> changes = reversed(record.changes);
  const bool taken_back = replace(
      changes, [&](std::string& complaint) { return journal_.begin_undo(record, changes, complaint); });
  if (taken_back) journal_.drop(record.path);  // also where no record of taking it back could be kept
  return taken_back;
}

std::vector<std::string> changed_since(const BookFolder& book, const JournalRecord& record) {
  std::vector<std::string> paths;
  for (const os::FileChange& change : record.changes) {
    if (bytes_now(book, change.path) != change.after) paths.push_back(change.path);
  }
  return paths;
}

std::optional<JournalRecord> find_last_change(const BookFolder& book, const std::string& state_home) {
  return UndoJournal(find_private_folder(book.directory(), state_home).journal).last();
}

}  // namespace fu::store
