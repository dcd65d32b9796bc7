// The built-in templates, with everything and with little known.
#include "store/template_names.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/draft_fields.hpp"
#include "domain/message_template.hpp"
#include "store/rules_reader.hpp"

namespace fu::store {
namespace {

MessageTemplate read(const BuiltinTemplate& builtin) {
  Problems problems;
  MessageTemplate message(builtin.text, draft_field_names(), problems);
  INFO(builtin.name);
  REQUIRE(problems.empty());
  return message;
}

TEST_CASE("each built-in cadence has a template") {
  const Rules rules = *read_rules("", "").rules;
  for (const Cadence& cadence : rules.cadences) {
    INFO(cadence.name);
    CHECK(find_builtin_template(cadence.name) != nullptr);
  }
  CHECK(find_builtin_template(usual_template) != nullptr);
  CHECK(find_builtin_template("nothing") == nullptr);
}

TEST_CASE("with any one personal field, a built-in template has no gap, and reads whole") {
  for (const BuiltinTemplate& builtin : builtin_templates()) {
    const MessageTemplate message = read(builtin);
    std::vector<std::string> fields = message.fields();
    fields.emplace_back("name");
    for (const std::string& known : fields) {
      INFO(builtin.name, ": ", known);
      const auto filled = message.fill([&](const std::string& field) {
        return field == "name"                                                              ? "Jane Doe"
               : field == known || (field.starts_with("idea") && known.starts_with("idea")) ? "XYZ"
                                                                                            : "";
      });
      CHECK(filled.gaps.empty());
      CHECK_FALSE(filled.subject.empty());
      CHECK(filled.body.starts_with("Dear Jane Doe,\n\n"));
      CHECK(filled.body.find("\n\n\n") == std::string::npos);
      CHECK(filled.body.find("\"\"") == std::string::npos);
    }
  }
}

TEST_CASE("a letter of a built-in template is short, whatever is known") {
  constexpr int most_lines = 12;  // with text in them
  for (const BuiltinTemplate& builtin : builtin_templates()) {
    const auto filled = read(builtin).fill([](const std::string&) { return "known"; });
    int lines = 0;
    for (std::size_t at = 0; at < filled.body.size(); ++at)
      lines += filled.body[at] == '\n' && at > 0 && filled.body[at - 1] != '\n' ? 1 : 0;
    INFO(builtin.name);
    CHECK(lines <= most_lines);
  }
}

TEST_CASE("what a template may be called") {
  CHECK(is_template_name("value-touch"));
  CHECK(is_template_name("Grüße an alle"));
  for (const char* name : {"", ".hidden", "..", "a/b", "../fu", "a\nb"}) CHECK_FALSE(is_template_name(name));
  CHECK(template_path("a") == "templates/a.md");
  CHECK(template_name_of("a.md") == "a");
  CHECK(template_name_of(".md").empty());
  CHECK(template_name_of("a.txt").empty());
}

}  // namespace
}  // namespace fu::store
