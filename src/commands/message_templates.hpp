/// The templates of messages that a book has, and those that are built in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/context.hpp"
#include "domain/message_template.hpp"

namespace fu::commands {

struct FoundTemplate {
  std::string name;
  std::string path;    ///< in the book; empty: it is built in
  std::string source;  ///< as a MessageTemplate wants it
};

/// The template of that name, the book's own before the one that is built in; nothing when there is none. Throws
/// DataError, with the reason among the problems, when the book's file cannot be read.
std::optional<FoundTemplate> find_template(std::string_view name, Context& context);

/// All names, those of the book and those that are built in, in their order.
std::vector<std::string> template_names(const store::Book& book);

/// What is wrong in templates/FILE of the book, with its path; what makes it unusable as an error, what is wrong in it as a
/// warning, and as a note that each draft of it would be refused.
Problems check_template(const std::string& file, const store::Book& book);

}  // namespace fu::commands
