// A table of what is compiled in.
#include "store/template_names.hpp"

#include <algorithm>
#include <array>

namespace fu {
// Made by cmake/FuEmbed.cmake.
extern const std::string_view template_conversation;
extern const std::string_view template_customer;
extern const std::string_view template_inbound;
extern const std::string_view template_info_sent;
extern const std::string_view template_introducer;
extern const std::string_view template_keep_in_touch;
extern const std::string_view template_nurture;
extern const std::string_view template_outbound;
extern const std::string_view template_proposal;
extern const std::string_view template_value_touch;
}  // namespace fu

namespace fu::store {

namespace {
constexpr std::string_view ending = ".md";
}

std::span<const BuiltinTemplate> builtin_templates() {
  static const std::array<BuiltinTemplate, 10> templates{{{"conversation", template_conversation},
                                                          {"customer", template_customer},
                                                          {"inbound", template_inbound},
                                                          {"info-sent", template_info_sent},
                                                          {"introducer", template_introducer},
                                                          {"keep-in-touch", template_keep_in_touch},
                                                          {"nurture", template_nurture},
                                                          {"outbound", template_outbound},
                                                          {"proposal", template_proposal},
                                                          {"value-touch", template_value_touch}}};
  return templates;
}

const BuiltinTemplate* find_builtin_template(std::string_view name) {
  for (const BuiltinTemplate& each : builtin_templates()) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

bool is_template_name(std::string_view name) {
  return !name.empty() && !name.starts_with('.') &&
         name.find_first_of(std::string_view("/\0\n", 3)) == std::string_view::npos;
}

std::string template_path(std::string_view name) {
  return "templates/" + std::string(name) + std::string(ending);
}

std::string_view template_name_of(std::string_view file) {
  if (!file.ends_with(ending)) return {};
  file.remove_suffix(ending.size());
  return is_template_name(file) ? file : std::string_view();
}

}  // namespace fu::store
