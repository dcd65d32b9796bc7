/// Writing to a book: under its lock, all files or none, and so that it can be taken back.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "os/file_lock.hpp"
#include "os/replace_files.hpp"
#include "store/book_folder.hpp"
#include "store/private_folder.hpp"
#include "store/undo_journal.hpp"

namespace fu::store {

class BookWriter {
 public:
  /// Takes the lock, then clears what a writer that died has left: its temporary files go, and what it had changed of
  /// several files is taken back. Throws BusyError, WriteError.
  BookWriter(const BookFolder& book, const std::string& state_home, std::chrono::seconds patience);

  /// The prospects' files, as they are under the lock.
  const Listing& prospects() const { return prospects_; }

  /// Makes all changes or none; false when a file is no longer what it was `before`. `what` is the command, for `fu
  /// undo`. Throws WriteError.
  bool save(const std::vector<os::FileChange>& changes, const std::string& what);

  /// The last change of fu that can be taken back.
  std::optional<JournalRecord> last_change() const;
  /// The change that is kept at `path`, if it is there still.
  std::optional<JournalRecord> change_at(const std::string& path) const;
  /// The record of what was saved last; empty: there is none, and it cannot be taken back.
  const std::string& record() const { return saved_; }
  /// False when one of its files has changed since.
  bool take_back(const JournalRecord& record);

  /// What the user should know besides; may be empty.
  const std::string& remark() const { return remark_; }

 private:
  BookWriter(const BookFolder& book, const PrivateFolder& folder, std::chrono::seconds patience);
  using Begin = std::function<std::optional<std::string>(std::string& complaint)>;
  bool replace(const std::vector<os::FileChange>& changes, const Begin& begin);
  void mend(const JournalRecord& record);
  void put_back_foreign(const os::FileChange& change);

  const BookFolder& book_;
  os::FileLock lock_;
  UndoJournal journal_;
  Listing prospects_;
  std::string remark_;
  std::string saved_;
};

/// The files of a change that are no longer as it left them.
std::vector<std::string> changed_since(const BookFolder& book, const JournalRecord& record);

/// The last change of fu in this book, without a lock: to show what `fu undo` would do.
std::optional<JournalRecord> find_last_change(const BookFolder& book, const std::string& state_home);

}  // namespace fu::store
