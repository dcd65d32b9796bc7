/// JSON Schemas of the book's files, for editors: made of the same tables as the readers. See fu(5), EDITOR.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/rules.hpp"

namespace fu::store {

struct SchemaFile {
  std::string_view name;  ///< as `fu schema` calls it: prospect, idea or fu
  std::string_view path;  ///< in the book
  std::string text;
};

inline constexpr std::string_view schema_folder = ".fu";
inline constexpr std::string_view prospect_schema_path = ".fu/prospect.schema.json";
inline constexpr std::string_view idea_schema_path = ".fu/idea.schema.json";
inline constexpr std::string_view rules_schema_path = ".fu/fu.schema.json";

/// All of them, with the names that `rules` have. The same rules give the same bytes.
std::vector<SchemaFile> schema_files(const Rules& rules);

/// The line by which a file names its schema to an editor; `depth` folders lie between the file and the book.
std::string schema_line(std::string_view schema_path, std::size_t depth);

}  // namespace fu::store
