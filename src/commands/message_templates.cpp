// Finds templates, and reads them as text.
#include "commands/message_templates.hpp"

#include <algorithm>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/draft_fields.hpp"
#include "store/source_guards.hpp"
#include "store/template_names.hpp"

namespace fu::commands {

namespace {

/// With line feeds alone, and without the mark that some editors put in front.
std::string plain_text(std::string text) {
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  std::erase(text, '\r');
  return text;
}

/// What a file of the book must be. A line under a heading is no mark of a conflict.
std::optional<Problem> find_bad_text(const std::string& source) {
  constexpr std::string_view underline = "\n=======";
  std::string text = source;
  for (auto at = text.find(underline); at != std::string::npos; at = text.find(underline, at + 1))
    text[at + 1] = '-';
  return store::find_bad_source(text);
}

/// Nothing when it cannot be read, with the reason among the problems.
std::optional<std::string> read_template(const std::string& path, const store::Book& book,
                                         Problems& problems) {
  auto source = book.read_file(path, problems);
  if (!source) return std::nullopt;
  if (auto problem = find_bad_text(*source)) {
    problem->path = path;
    problems.push_back(std::move(*problem));
    return std::nullopt;
  }
  return plain_text(std::move(*source));
}

bool is_personal(const std::string& name) {
  const DraftField* field = find_draft_field(name);
  return field != nullptr && field->is_personal;
}

}  // namespace

std::optional<FoundTemplate> find_template(std::string_view name, Context& context) {
  if (!store::is_template_name(name)) return std::nullopt;
  const std::string path = store::template_path(name);
  if (context.book().has_file(path)) {
    auto source = read_template(path, context.book(), context.problems());
    if (!source)
      throw DataError("the template '" + std::string(name) + "' cannot be used; nothing was drafted");
    return FoundTemplate{.name = std::string(name), .path = path, .source = std::move(*source)};
  }
  const store::BuiltinTemplate* builtin = store::find_builtin_template(name);
  if (builtin == nullptr) return std::nullopt;
  return FoundTemplate{.name = std::string(name), .source = std::string(builtin->text)};
}

std::vector<std::string> template_names(const store::Book& book) {
  std::set<std::string> names;
  for (const std::string& file : book.list_templates()) names.emplace(store::template_name_of(file));
  for (const store::BuiltinTemplate& builtin : store::builtin_templates()) names.emplace(builtin.name);
  names.erase("");
  return {names.begin(), names.end()};
}

Problems check_template(const std::string& file, const store::Book& book) {
  Problems problems;
  const std::string path = "templates/" + file;
  const auto source = read_template(path, book, problems);
  if (!source) return problems;
  const MessageTemplate message(*source, draft_field_names(), problems);
  const std::vector<std::string> fields = message.fields();
  if (problems.empty() && std::none_of(fields.begin(), fields.end(), is_personal)) {
    problems.push_back({.severity = Severity::note,
                        .code = "template",
                        .message = "there is no personal field in it, so fu draft refuses each draft of it",
                        .hint = "put in what you know of them, like {{fact}}; fu-draft(1) lists the fields"});
  }
  for (Problem& problem : problems) problem.path = path;
  return problems;
}

}  // namespace fu::commands
