/// The templates of messages: those that are built in, and what the file of one may be called. See fu(5), THE TEMPLATES.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace fu::store {

struct BuiltinTemplate {
  std::string_view name;
  std::string_view text;
};

/// One for each built-in cadence, called as it is, and `value-touch`.
std::span<const BuiltinTemplate> builtin_templates();
/// nullptr when there is none of that name.
const BuiltinTemplate* find_builtin_template(std::string_view name);

/// What serves where no other does.
inline constexpr std::string_view usual_template = "value-touch";

/// Whether templates/NAME.md is a file of that folder, and not hidden.
bool is_template_name(std::string_view name);
/// "templates/NAME.md"
std::string template_path(std::string_view name);
/// The name, when the file in templates/ is one; else empty.
std::string_view template_name_of(std::string_view file);

}  // namespace fu::store
