/// Problems as one line each, so that a test compares all of them whole.
#pragma once

#include <string>

#include "domain/problem.hpp"

namespace fu::testing {

/// `path:line:column: severity: message [code] (hint)`, without the last part where there is no hint.
inline std::string format_problem(const Problem& problem) {
  const std::string severity = problem.severity == Severity::error     ? "error"
                               : problem.severity == Severity::warning ? "warning"
                                                                       : "note";
  const std::string place =
      problem.path + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column);
  const std::string hint = problem.hint.empty() ? "" : " (" + problem.hint + ")";
  return place + ": " + severity + ": " + problem.message + " [" + problem.code + "]" + hint;
}

/// One line each, every one ended; no problems are an empty text.
inline std::string format_problems(const Problems& problems) {
  std::string text;
  for (const Problem& problem : problems) text += format_problem(problem) + "\n";
  return text;
}

}  // namespace fu::testing
