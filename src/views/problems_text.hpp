/// What is wrong in a book, in the form that git and compilers use.
#pragma once

#include <string>

#include "domain/problem.hpp"
#include "views/render_options.hpp"

namespace fu::views {

/// `path:line:column: error: message [code]`, and the hint on a line of its own. What concerns a
/// file as a whole stands at 1:1.
std::string render_problem(const Problem& problem, const RenderOptions& options);

/// All of them, and a last line that counts them.
std::string render_problems(const Problems& problems, const RenderOptions& options);

/// `::error file=...` lines, which GitHub shows beside the changed lines. It knows files by their paths in the
/// repository: `folder` is where the book lies there, "" or "sales/book/".
std::string render_github(const Problems& problems, const std::string& folder);

/// "1 error, 2 warnings and 3 notes"
std::string count_problems(const Problems& problems);

}  // namespace fu::views
