/// Something wrong in a file of the book. Problems are collected, not thrown, so that one bad file never
/// hides the others.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace fu {

enum class Severity {
  error,    ///< the file cannot be used
  warning,  ///< the value is treated as absent, or is probably not what was meant
  note,     ///< worth knowing; never changes an exit status
};

struct Problem {
  Severity severity = Severity::error;
  std::string code;        ///< one word in brackets at the end of the line: "date", "unknown-key"
  std::string path;        ///< relative to the book
  std::size_t line = 0;    ///< counted from 1; 0: the file as a whole
  std::size_t column = 0;  ///< counted from 1 in bytes; 0: the line as a whole
  std::string message;
  std::string hint;  ///< the repair; may be empty

  bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// By path, then line, then column.
inline bool stands_before(const Problem& a, const Problem& b) {
  return std::tie(a.path, a.line, a.column) < std::tie(b.path, b.line, b.column);
}

inline std::size_t count(const Problems& problems, Severity severity) {
  std::size_t number = 0;
  for (const Problem& problem : problems) number += problem.severity == severity ? 1 : 0;
  return number;
}

/// Files and folders that have an error, each counted once.
inline std::size_t count_unusable(const Problems& problems) {
  std::set<std::string_view> paths;
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::error) paths.insert(problem.path);
  }
  return paths.size();
}

}  // namespace fu
