// Adds and removes a line without touching the others.
#include "git/attributes.hpp"

#include <vector>

#include "base/matching.hpp"
#include "base/text.hpp"

namespace fu::git {

namespace {

constexpr std::string_view explanation = "# Prospects merge entry by entry where the driver is registered";

bool is_ours(std::string_view line) {
  return line == attributes_line(LineEnds::same_everywhere) || line == attributes_line(LineEnds::left_alone);
}

}  // namespace

std::string attributes_line(LineEnds line_ends) {
  std::string line = "prospects/**/*.yaml merge=fu diff=fu";
  if (line_ends == LineEnds::same_everywhere) line += " text eol=lf";
  return line;
}

std::string attributes_file(LineEnds line_ends) {
  std::string text(explanation);
  if (line_ends == LineEnds::same_everywhere) text += ", and end their lines the same way everywhere";
  return text + ".\n" + attributes_line(line_ends) + "\n";
}

std::string add_attributes_line(std::string_view text, LineEnds line_ends) {
  if (text.empty()) return attributes_file(line_ends);
  const std::string_view end = text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  std::string added(text);
  if (!added.ends_with('\n')) added += end;
  return added.append(attributes_line(line_ends)).append(end);
}

bool ends_in_attributes_line(std::string_view text) {
  const std::string_view lines = trim(text);
  return is_ours(trim(lines.substr(lines.rfind('\n') + 1)));
}

std::optional<std::string> remove_attributes_line(std::string_view text) {
  std::string rest;
  std::string waiting;  // an explanation, until it is known whose it is
  bool is_found = false;
  for (const std::string& line : lines_with_ends(text)) {
    if (is_ours(trim(line))) {
      is_found = true;
      waiting.clear();
      continue;
    }
    rest += waiting;
    waiting.clear();
    if (line.starts_with(explanation)) {
      waiting = line;
    } else {
      rest += line;
    }
  }
  rest += waiting;
  if (!is_found) return std::nullopt;
  return rest;
}

std::size_t find_attributes_line(std::string_view text) {
  std::size_t number = 0;
  for (const std::string& line : lines_with_ends(text)) {
    ++number;
    if (trim(line).starts_with('#')) continue;
    std::string blanks = line;
    for (char& c : blanks) {
      if (c == '\t' || c == '\r' || c == '\n') c = ' ';
    }
    const std::vector<std::string> words = split(blanks, ' ');
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i] == "merge=fu") return number;
    }
  }
  return 0;
}

}  // namespace fu::git
