/// In what form a command prints what it found.
#pragma once

namespace fu::views {

enum class Form {
  text,        ///< for people
  json,        ///< one object
  json_lines,  ///< each item on a line, and nothing else
  formatted,   ///< each item as --format or -z has it, and nothing else
};

inline bool is_json(Form form) { return form == Form::json || form == Form::json_lines; }

}  // namespace fu::views
