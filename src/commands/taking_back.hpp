/// Taking back what fu has changed: what `fu undo` and the Follow-Up Hour share.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commands/writing_options.hpp"
#include "store/book_writer.hpp"

namespace fu::commands {

inline constexpr const char* nothing_to_take_back =
    "there is no change of fu in this book that could be taken back";

/// Throws Refused, which names the files that are no longer as the change left them.
[[noreturn]] void refuse_changed(const store::JournalRecord& record, const std::vector<std::string>& changed);

/// Takes back the change that `find` gives, under the lock, and commits that where it is wanted. Throws Refused where it
/// gives none, and where a file has changed since.
using FindChange = std::function<std::optional<store::JournalRecord>(const store::BookWriter&)>;
store::JournalRecord take_back(const FindChange& find, const WriteOptions& options, Context& context);

}  // namespace fu::commands
