// Templates, filled in with little maps.
#include "domain/message_template.hpp"

#include <doctest/doctest.h>

#include <map>

namespace fu {
namespace {

using Values = std::map<std::string, std::string>;

Problems problems_of(std::string_view source) {
  Problems problems;
  const MessageTemplate message(source, {"name", "fact", "idea"}, problems);
  return problems;
}

MessageTemplate::Filled fill(std::string_view source, const Values& values) {
  Problems problems;
  const MessageTemplate message(source, {"name", "fact", "idea"}, problems);
  REQUIRE(problems.empty());
  return message.fill([&](const std::string& field) {
    const auto found = values.find(field);
    return found == values.end() ? std::string() : found->second;
  });
}

const Values jane{{"name", "Jane"}, {"fact", "has a boat"}};

TEST_CASE("values are put in as they are, and told once") {
  const auto filled = fill("Dear {{name}}, {{ name }} {{{name}}} {{&name}}", {{"name", "<{{fact}}> & \\"}});
  CHECK(filled.body == "Dear <{{fact}}> & \\, <{{fact}}> & \\ <{{fact}}> & \\ <{{fact}}> & \\\n");
  CHECK(filled.used == std::vector<std::string>{"name"});
  CHECK(filled.gaps.empty());
}

TEST_CASE("sections stay where there is a value, or where there is none") {
  const char* source =
      "a{{#fact}} {{fact}}{{#idea}} never{{/idea}}{{/fact}}{{^idea}} no idea{{/idea}}{{^fact}}x{{/fact}}";
  CHECK(fill(source, jane).body == "a has a boat no idea\n");
  CHECK(fill(source, {}).body == "a no ideax\n");
}

TEST_CASE("a tag alone on its line takes the line with it; blank lines become one") {
  CHECK(
      fill(
          "a\n\n{{#fact}}\n\nb {{fact}}\n  {{/fact}}  \n\n\n{{! a\nremark }}\n{{#idea}}\nc\n{{/idea}}\nd\n\n",
          jane)
          .body == "a\n\nb has a boat\n\nd\n");
  CHECK(fill("{{#idea}}\nnothing\n{{/idea}}\n", {}).body.empty());
  CHECK(fill("a\n{{#fact}} {{/fact}}\nb", jane).body == "a\n\nb\n");
}

TEST_CASE("the first line may be the subject") {
  const auto filled =
      fill("Subject: {{#idea}}{{idea}}{{/idea}}{{^idea}}Hello {{name}}{{/idea}}\n\nText\n", jane);
  CHECK(filled.subject == "Hello Jane");
  CHECK(filled.body == "Text\n");
  CHECK(fill("Text\nSubject: no\n", {}).body == "Text\nSubject: no\n");
  CHECK(fill("Subject: only", {}).subject == "only");
}

TEST_CASE("a value that is wanted and not there is a gap with its place") {
  const auto filled = fill("a\n  {{idea}} {{#idea}}{{idea}}{{/idea}}{{^fact}}{{idea}}{{/fact}}", jane);
  REQUIRE(filled.gaps.size() == 1);
  CHECK(filled.gaps[0].field == "idea");
  CHECK(filled.gaps[0].line == 2);
  CHECK(filled.gaps[0].column == 3);
}

TEST_CASE("what is wrong is told with its place") {
  const auto first = [](std::string_view source) {
    const Problems problems = problems_of(source);
    REQUIRE(!problems.empty());
    return std::to_string(problems[0].line) + ":" + std::to_string(problems[0].column) + " " +
           problems[0].message;
  };
  CHECK(first("ä {{nmae}}") == "1:4 there is no field 'nmae'; did you mean 'name'?");
  CHECK(first("a\n{{#fact}}") == "2:1 section 'fact' is never closed");
  CHECK(first("{{/fact}}") == "1:1 section 'fact' ends here and has not begun");
  CHECK(first("{{#fact}}{{#name}}{{/fact}}") == "1:19 section 'fact' ends here, and 'name' is open");
  CHECK(first("{{name") == "1:1 this tag is not closed");
  CHECK(first("{{name\n}}") == "1:1 this tag is not closed");
  CHECK(first("{{{name}}") == "1:1 this tag is not closed");
  CHECK(first("{{! remark") == "1:1 this tag is not closed");
  CHECK(first("Subject: {{#fact}}\n{{/fact}}") == "1:10 section 'fact' is never closed");
  CHECK(first("{{> x}}") == "1:1 a tag {{>...}} is not understood");
  CHECK(first("{{=<% %>=}}") == "1:1 a tag {{=...}} is not understood");
  CHECK(first("{{}}") == "1:1 there is no field ''");
  CHECK(problems_of("} }} { {name} a}}").empty());
}

TEST_CASE("depth and length do no harm") {
  std::string deep;
  for (int i = 0; i < 20000; ++i) deep += "{{#fact}}";
  deep += "{{fact}}";
  for (int i = 0; i < 20000; ++i) deep += "{{/fact}}";
  CHECK(fill(deep, jane).body == "has a boat\n");
  CHECK(fill(deep, {}).body.empty());
  std::string many;
  for (int i = 0; i < 100; ++i) many += "{{name}}";
  CHECK(fill(many, {{"name", std::string(60000, 'x')}}).is_too_long);
  std::string wrong;
  for (int i = 0; i < 20000; ++i) wrong += "{{x}}\n";
  CHECK(problems_of(wrong).size() == 100);
}

}  // namespace
}  // namespace fu
