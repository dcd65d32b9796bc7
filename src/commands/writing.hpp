/// What writing commands share: finding the prospect that is meant, and the way from a decision to changed files.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commands/context.hpp"
#include "commands/writing_options.hpp"
#include "domain/listed.hpp"
#include "store/book_writer.hpp"
#include "store/yaml_edit.hpp"

namespace fu::commands {

/// What is to be done with one prospect; neither means: nothing.
struct Decision {
  std::vector<store::Edit> edits;  ///< besides those of the entry
  std::optional<LogEntry> entry;   ///< sets the top-level keys that belong to it
};
using Decide = std::function<Decision(const Prospect&, const State&)>;

struct Written {
  Listed before;
  Listed after;
  bool is_changed = false;
  std::optional<Day> day;  ///< of the entry that was appended
  std::vector<std::string>
      overruled;       ///< keys of the entry that did not go to the top: a later entry has them
  std::string record;  ///< in the journal, of the whole change; empty: it cannot be taken back
};

/// What a change is called.
struct ChangeName {
  std::string command;  ///< for `fu undo`: "log jane-doe call sent"
  std::string before;   ///< of a commit's first line, what stands before the names: "log: call with "
  std::string after;    ///< and behind them: ", sent"
};

/// Decides for each of the named prospects, under the lock, and writes all files or none, then commits them where that
/// is wanted; with --dry-run prints the difference and gives nothing back. Throws NotFound, and WriteError where a file
/// cannot be edited or written. What hinders the commit is only remarked.
std::vector<Written> change_prospects(const std::vector<std::string>& ids, const Decide& decide,
                                      const ChangeName& name, const WriteOptions& options, Context& context);

/// " for Tue 17 Nov (3 days ago)"; nothing for today.
std::string say_day(Day day, const Context& context);
std::string say_day(const Written& written, const Context& context);

/// One prospect: prints "WORD. Next: ..." when it was changed.
int change_one(const std::string& id, const Decide& decide, const std::string& word, const ChangeName& name,
               const WriteOptions& options, Context& context);

/// The file of the prospect that a writing command names: by its exact ID or a unique beginning of it. Throws NotFound.
store::BookFile find_to_write(const std::string& words, const store::Listing& listing);

/// Throws Refused for somebody who is stopped.
void refuse_stopped(const Prospect& prospect, const State& state, const std::string& repair);

}  // namespace fu::commands
