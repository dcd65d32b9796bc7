/// One file of a change: its new bytes beside it, its change of places, and the way back.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <optional>
#include <string>

#include "os/descriptor.hpp"
#include "os/replace_files.hpp"

namespace fu::os {

class Replacement {
 public:
  /// `change` must outlive this.
  Replacement(int directory, const FileChange& change)
      : directory_(directory), change_(change), temporary_(temporary_path(change.path)) {}
  Replacement(const Replacement&) = delete;
  Replacement& operator=(const Replacement&) = delete;
  ~Replacement();

  /// Writes the new bytes beside the target, and syncs them unless somebody else does. Throws WriteError.
  void prepare(bool syncs = true);

  /// Where they were not synced when they were written. Throws WriteError.
  void sync_prepared() const;

  /// False when the target was not what it was before, and is now as it was found. Throws WriteError.
  bool commit();

  /// Whether the file is as it was before.
  bool take_back();

  const std::string& path() const { return change_.path; }
  /// Where bytes are that another program wrote while ours were taken back; empty: nowhere.
  const std::string& rescued() const { return rescued_; }

 private:
  enum class Done : std::uint8_t { nothing, exchanged, replaced, created, removed };

  Descriptor make_temporary() const;
  bool undo();
  bool rescue();
  bool exchange() const;
  bool is_before(const std::string& path) const { return has_bytes(path, change_.before); }
  bool has_bytes(const std::string& path, const std::optional<std::string>& bytes) const;
  bool create();
  bool remove();
  bool put_back();

  int directory_;
  const FileChange& change_;
  std::string temporary_;
  Done done_ = Done::nothing;
  std::string rescued_;
  bool has_temporary_ = false;
  bool is_stuck_ = false;  ///< the temporary file has bytes that belong in the target
};

}  // namespace fu::os
