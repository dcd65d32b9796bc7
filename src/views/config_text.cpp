// Settings as lines, and as JSON.
#include "views/config_text.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "views/json_parts.hpp"
#include "views/phrases.hpp"

namespace fu::views {

namespace {

/// A word that is wider than `room`, most likely a path, gets blanks behind some of its slashes.
std::string with_breaks(const std::string& text, std::size_t room) {
  std::vector<std::string> words;
  for (const std::string& word : split(text, ' ')) {
    std::string line;
    const std::vector<std::string> parts = split(word, '/');
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::string part = parts[i] + (i + 1 < parts.size() ? "/" : "");
      if (!line.empty() && display_width(line + part) > room) words.push_back(std::exchange(line, {}));
      line += part;
    }
    words.push_back(line);
  }
  return join(words, " ");
}

std::string what(const ConfigRow& row) {
  std::string text = row.value ? one_line(*row.value) : "none";
  if (!row.from.empty()) text += " (" + one_line(row.from) + ")";
  if (!row.remark.empty()) text += ": " + one_line(row.remark);
  return text;
}

}  // namespace

std::string render_config(const std::vector<ConfigRow>& rows, const RenderOptions& options) {
  std::size_t widest = 0;
  for (const ConfigRow& row : rows) widest = std::max(widest, row.key.size());
  const std::size_t column = widest + 2;
  const bool is_narrow = options.width < 2 * column + 8;
  const std::size_t indent = is_narrow ? 2 : column;
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ConfigRow& row = rows[i];
    if (i > 0 && row.group != rows[i - 1].group) out += "\n";
    const std::string text = wrapped(options, with_breaks(what(row), options.width - indent), indent);
    const std::string key = paint(options, Ink::strong, row.key);
    if (is_narrow) {
      out += key + "\n" + text;
    } else {
      out += key + std::string(column - row.key.size(), ' ') + text.substr(column);
    }
  }
  return out;
}

std::string config_json(const ConfigRow& row) {
  return dump({{"group", row.group},
               {"key", row.key},
               {"value", row.value ? Json(*row.value) : Json(nullptr)},
               {"from", text_or_null(row.from)},
               {"remark", text_or_null(row.remark)}});
}

}  // namespace fu::views
