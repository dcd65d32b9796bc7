// Puts text between tags.
#include "views/html.hpp"

#include "views/phrases.hpp"

namespace fu::views {

std::string html_text(std::string_view text) {
  std::string out;
  for (const char c : one_line(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

void HtmlTable::add_row(std::string_view attribute, const std::vector<std::string>& cells) {
  // Browsers forget that blocks are a table; roles remind them.
  const bool has_roles = narrow_ == Narrow::blocks;
  rows_ += "<tr" + std::string(attribute) + (has_roles ? " role=\"row\">" : ">");
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string tag = i == 0 ? "th" : "td";
    rows_ += "<" + tag + (i == 0 ? " scope=\"row\"" : "");
    if (i > 0 && columns_[i].align == Align::number) rows_ += " class=\"number\"";
    if (has_roles) rows_ += i == 0 ? " role=\"rowheader\"" : " role=\"cell\"";
    if (has_roles && i > 0) rows_ += " data-title=\"" + html_text(columns_[i].title) + "\"";
    rows_ += ">" + html_text(cells[i]) + "</" + tag + ">";
  }
  rows_ += "</tr>\n";
}

std::string HtmlTable::html() const {
  const std::string caption = html_text(caption_);
  const bool has_roles = narrow_ == Narrow::blocks;
  const auto role = [has_roles](std::string_view name) {
    return has_roles ? " role=\"" + std::string(name) + "\"" : std::string();
  };
  // What is too wide for the screen is moved by itself, also by keys.
  std::string out = "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"" + caption +
                    "\"><table" + (has_roles ? " class=\"blocks\"" : "") + role("table") + ">\n<caption>" +
                    caption + "</caption>\n<thead" + role("rowgroup") + "><tr" + role("row") + ">";
  for (const HtmlColumn& column : columns_) {
    out += "<th scope=\"col\"" + role("columnheader") +
           (column.align == Align::number ? " class=\"number\">" : ">");
    out += html_text(column.title) + "</th>";
  }
  return out + "</tr></thead>\n<tbody" + role("rowgroup") + ">\n" + rows_ + "</tbody></table></div>\n";
}

std::string html_section(std::string_view id, std::string_view title, std::string_view explanation,
                         std::string_view inside) {
  const std::string name(id);
  return "<section aria-labelledby=\"" + name + "\">\n<h2 id=\"" + name + "\">" + html_text(title) +
         "</h2>\n" + html_paragraph("lead", explanation) + std::string(inside) + "</section>\n";
}

std::string html_pair(std::string_view picture, std::string_view table) {
  return "<div class=\"pair\">\n" + std::string(picture) + std::string(table) + "</div>\n";
}

std::string html_paragraph(std::string_view what, std::string_view text) {
  if (text.empty()) return {};
  return (what.empty() ? "<p>" : "<p class=\"" + std::string(what) + "\">") + html_text(text) + "</p>\n";
}

std::string html_details(std::string_view summary, std::string_view inside) {
  return "<details><summary>" + html_text(summary) + "</summary>\n" + std::string(inside) + "</details>\n";
}

}  // namespace fu::views
