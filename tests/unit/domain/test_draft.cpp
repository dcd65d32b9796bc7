// Drafts as text and as links.
#include "domain/draft.hpp"

#include <doctest/doctest.h>

namespace fu {
namespace {

TEST_CASE("a head, a blank line and the text, and back again") {
  const Draft draft{.to = "a@b.example", .subject = "Hello", .body = "One\nTo: two\n"};
  CHECK(format_draft(draft) == "To: a@b.example\nSubject: Hello\n\nOne\nTo: two\n");
  const Draft again = parse_draft(format_draft(draft));
  CHECK(again.to == draft.to);
  CHECK(again.subject == draft.subject);
  CHECK(again.body == draft.body);
  CHECK(format_draft({.body = "Only this\n"}) == "Only this\n");
  CHECK(parse_draft("Only this\n").body == "Only this\n");
  CHECK(parse_draft("To: a@b.example").to == "a@b.example");
  CHECK(parse_draft("").body.empty());
}

TEST_CASE("a link says every byte that is no letter or digit in percent, line ends as mail has them") {
  CHECK(mailto_link({.to = "a+b@c.example", .subject = "50 % & more?", .body = "ä\nb\n\n"}) ==
        "mailto:a%2Bb@c.example?subject=50%20%25%20%26%20more%3F&body=%C3%A4%0D%0Ab");
  CHECK(mailto_link({.to = "a@c.example", .body = "x"}) == "mailto:a@c.example?body=x");
}

TEST_CASE("what may stand in a link") {
  CHECK(is_address("jane@acme.example"));
  CHECK(is_address("jürgen@büro.example"));
  for (const char* text : {"", "jane", "@acme", "jane@", "a@b@c", "a b@c", "a@b,c@d", "<a@b>", "a@b\n"})
    CHECK_FALSE(is_address(text));
}

}  // namespace
}  // namespace fu
