/// Words of arguments that are a language of their own.
#pragma once

#include <string>
#include <vector>

#include "commands/book_words.hpp"

namespace fu::commands {

/// `ID... VIA [OUTCOME]`, of which `typed` stands there.
void add_contact(BookWords& words, const std::vector<std::string>& typed);

/// Terms of a query: fields, and values behind their colon.
void add_terms(BookWords& words);

/// Spans of days, then terms.
void add_spans(BookWords& words, const std::vector<std::string>& typed);

/// KEY=, then values.
void add_assignments(BookWords& words);

/// KEY=; the titles of columns are the user's.
void add_columns(BookWords& words);

}  // namespace fu::commands
