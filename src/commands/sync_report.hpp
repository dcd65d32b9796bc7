/// What `fu sync` tells, line by line, beside conflicts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/exchange.hpp"
#include "commands/sync_changes.hpp"

namespace fu::commands {

/// A line of output, or several where it is too wide.
void say(Context& context, const std::string& line);

/// What a book in another clone needs and is not in git: settings are for their owner to commit.
void say_missing(const ExchangePlace& place, Context& context);

void say_left_out(const BookChanges& changes, Context& context);

/// What came with so many commits, by the paths in the book. Reads these files: their errors go to the context's
/// problems.
void say_received(std::size_t commits, const std::vector<std::string>& paths, Context& context);

/// What there would be to do, as far as the last fetch knows. Without `upstream`, only what would be committed.
void preview_exchange(const ExchangePlace& place, const std::optional<git::Upstream>& upstream, bool commits,
                      Context& context);

}  // namespace fu::commands
