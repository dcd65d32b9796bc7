/// The changes that fu made in a book, one file each, so that `fu undo` can take them back, and so that a change that was
/// cut short half-way can be put right.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "os/replace_files.hpp"

namespace fu::store {

struct JournalRecord {
  std::string path;  ///< of the record itself
  std::string what;  ///< the command that made the change: "log jane-doe call sent"
  std::vector<os::FileChange> changes;
};

class UndoJournal {
 public:
  static constexpr std::uintmax_t most_bytes = std::uintmax_t{256} << 20;

  /// `folder` is made with the first record; empty: nothing is kept, and nothing can be taken back. Of records that are
  /// larger than `most` together only the latest stay; the last one always does.
  explicit UndoJournal(std::string folder, std::uintmax_t most = most_bytes)
      : folder_(std::move(folder)), most_bytes_(most) {}

  /// Keeps what is about to be done; the record is pending until it is finished. Nothing, with the reason in
  /// `complaint`, when it cannot be kept. Throws nothing.
  std::optional<std::string> begin(const std::string& what, const std::vector<os::FileChange>& changes,
                                   std::string& complaint) const;
  /// The same for taking `record` back: finished, both records go.
  std::optional<std::string> begin_undo(const JournalRecord& record,
                                        const std::vector<os::FileChange>& changes,
                                        std::string& complaint) const;
  /// The change was made: the record counts, and the oldest of too many go. Gives the path of the record; empty where
  /// there is none, because something was taken back.
  std::string finish(const std::string& pending) const;
  void drop(const std::string& record) const;

  /// The record at that path, if it is there still.
  std::optional<JournalRecord> at(const std::string& path) const;
  /// The last change that was made.
  std::optional<JournalRecord> last() const;
  /// Changes that were begun and neither finished nor dropped.
  std::vector<JournalRecord> pending() const;

 private:
  std::vector<std::string> names(bool pending) const;

  void drop_oldest() const;

  std::string folder_;
  std::uintmax_t most_bytes_;
};

}  // namespace fu::store
