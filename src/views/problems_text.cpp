// Problems as lines.
#include "views/problems_text.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::views {

namespace {

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: break;
  }
  return "note";
}

Ink ink(Severity severity) {
  switch (severity) {
    case Severity::error: return Ink::alarm;
    case Severity::warning: return Ink::notable;
    case Severity::note: break;
  }
  return Ink::faint;
}

/// GitHub's own escapes, besides ours, after which no line end is left.
std::string github_text(std::string_view text, bool in_property) {
  std::string out;
  for (const char c : escape_for_terminal(text)) {
    if (c == '%') {
      out += "%25";
    } else if (in_property && c == ':') {
      out += "%3A";
    } else if (in_property && c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

std::string render_problem(const Problem& problem, const RenderOptions& options) {
  const std::string line = std::to_string(std::max<std::size_t>(problem.line, 1));
  const std::string column = std::to_string(std::max<std::size_t>(problem.column, 1));
  std::string out = escape_for_terminal(problem.path) + ":" + line + ":" + column + ":";
  out += " " + paint(options, ink(problem.severity), std::string(word(problem.severity)) + ":") + " " +
         escape_for_terminal(problem.message) + " [" + problem.code + "]\n";
  if (!problem.hint.empty()) out += "  hint: " + escape_for_terminal(problem.hint) + "\n";
  return out;
}

std::string count_problems(const Problems& problems) {
  std::vector<std::string> parts;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    if (const std::size_t number = count(problems, severity); number > 0)
      parts.push_back(counted(number, word(severity)));
  }
  if (parts.empty()) return "nothing wrong";
  std::string text = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) text += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

std::string render_problems(const Problems& problems, const RenderOptions& options) {
  std::string out;
  for (const Problem& problem : problems) out += render_problem(problem, options);
  return out + count_problems(problems) + "\n";
}

std::string render_github(const Problems& problems, const std::string& folder) {
  std::string out;
  for (const Problem& problem : problems) {
    const std::string command =
        problem.severity == Severity::note ? "notice" : std::string(word(problem.severity));
    const std::string path = std::filesystem::path(folder + problem.path).lexically_normal().string();
    out += "::" + command + " file=" + github_text(path, true);
    if (problem.line > 0) out += ",line=" + std::to_string(problem.line);
    if (problem.column > 0) out += ",col=" + std::to_string(problem.column);
    out += ",title=" + github_text(problem.code, true) + "::" + github_text(problem.message, false);
    if (!problem.hint.empty()) out += " (" + github_text(problem.hint, false) + ")";
    out += "\n";
  }
  return out;
}

}  // namespace fu::views
