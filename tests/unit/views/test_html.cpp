// Text that cannot become markup, and tables.
#include "views/html.hpp"

#include <doctest/doctest.h>

namespace fu::views {
namespace {

TEST_CASE("no text becomes markup") {
  CHECK(html_text("R&D <b>'x'</b> \"y\"") == "R&amp;D &lt;b&gt;&#39;x&#39;&lt;/b&gt; &quot;y&quot;");
  CHECK(html_text("</script>") == "&lt;/script&gt;");
  CHECK(html_text("a\x1b[31m\u202eb\nc") == "a\\x1b[31m\\u202eb c");
  CHECK(html_text("\xff") == "\\xff");
  CHECK(html_text("Bjørn 伊藤") == "Bjørn 伊藤");
}

TEST_CASE("the first cell of a row is its heading") {
  HtmlTable table("Deals & more", {{.title = "Stage"}, {.title = "Deals", .align = Align::number}});
  CHECK(table.is_empty());
  table.add({"<lead>", "3"});
  table.add_total({"All", "3"});
  CHECK(!table.is_empty());
  CHECK(table.html() ==
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Deals &amp; more\"><table>\n"
        "<caption>Deals &amp; more</caption>\n"
        "<thead><tr><th scope=\"col\">Stage</th><th scope=\"col\" class=\"number\">Deals</th></tr></thead>\n"
        "<tbody>\n"
        "<tr><th scope=\"row\">&lt;lead&gt;</th><td class=\"number\">3</td></tr>\n"
        "<tr class=\"total\"><th scope=\"row\">All</th><td class=\"number\">3</td></tr>\n"
        "</tbody></table></div>\n");
}

TEST_CASE("a row that becomes a block keeps its headings and its roles") {
  HtmlTable table("People", {{.title = "Who"}, {.title = "Days \"late\""}}, Narrow::blocks);
  table.add({"Jane", "3"});
  const std::string html = table.html();
  CHECK(html.find("<table class=\"blocks\" role=\"table\">") != std::string::npos);
  CHECK(html.find("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">Jane</th>"
                  "<td role=\"cell\" data-title=\"Days &quot;late&quot;\">3</td></tr>") != std::string::npos);
}

TEST_CASE("a paragraph without text is none") {
  CHECK(html_paragraph("quiet", "").empty());
  CHECK(html_paragraph("", "a < b") == "<p>a &lt; b</p>\n");
  CHECK(html_paragraph("quiet", "x") == "<p class=\"quiet\">x</p>\n");
}

}  // namespace
}  // namespace fu::views
