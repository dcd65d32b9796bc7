// Lines by dtl; colour and safe printing by us.
#include "views/diff_text.hpp"

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#endif
#include <dtl/dtl.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <sstream>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::views {

namespace {

constexpr std::string_view no_end = "\\ No newline at end of file";

/// Lines without their ends; a last line that has none is told apart by a mark.
std::vector<std::string> lines_of(std::string_view text) {
  if (text.empty()) return {};
  const bool ends = text.ends_with('\n');
  std::vector<std::string> lines = split(ends ? text.substr(0, text.size() - 1) : text, '\n');
  if (!ends) lines.back() += '\n';
  return lines;
}

Ink ink_of(char sign) { return sign == '+' ? Ink::good : sign == '-' ? Ink::alarm : Ink::faint; }

}  // namespace

std::string render_diff(std::string_view path, std::string_view before, std::string_view after,
                        const RenderOptions& options) {
  if (before == after) return {};
  dtl::Diff<std::string> diff(lines_of(before), lines_of(after));
  diff.compose();
  diff.composeUnifiedHunks();

  const std::string name = escape_for_terminal(path);
  std::string out = paint(options, Ink::strong, "--- " + (before.empty() ? "/dev/null" : "a/" + name)) +
                    "\n" + paint(options, Ink::strong, "+++ " + (after.empty() ? "/dev/null" : "b/" + name)) +
                    "\n";
  const auto line = [&](char sign, const std::string& text) {
    const bool ends = !text.ends_with('\n');
    const std::string safe = escape_for_terminal(ends ? text : text.substr(0, text.size() - 1));
    const std::string whole = sign + safe;
    out += (sign == ' ' ? whole : paint(options, ink_of(sign), whole)) + "\n";
    if (!ends) out += std::string(no_end) + "\n";
  };
  for (const auto& hunk : diff.getUniHunks()) {
    std::ostringstream head;
    head << "@@ -" << (before.empty() ? 0 : hunk.a) << "," << hunk.b << " +" << (after.empty() ? 0 : hunk.c)
         << "," << hunk.d << " @@";
    out += paint(options, Ink::faint, head.str()) + "\n";
    for (const auto& text : hunk.common[0]) line(' ', text.first);
    for (const auto& change : hunk.change) {
      line(change.second.type == dtl::SES_ADD      ? '+'
           : change.second.type == dtl::SES_DELETE ? '-'
                                                   : ' ',
           change.first);
    }
    for (const auto& text : hunk.common[1]) line(' ', text.first);
  }
  return out;
}

}  // namespace fu::views
