// Values as YAML, line by line, and the folder that the file goes to.
#include "commands/new_lines.hpp"

#include <filesystem>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/writing_options.hpp"
#include "os/files.hpp"
#include "store/yaml_text.hpp"

namespace fu::commands {

void NewLines::line(const std::string& key, const std::string& text) {
  check_text(text, key);
  if (!text.empty()) all_ += key + ": " + store::format_scalar(text, store::Around::block) + "\n";
}

void NewLines::text(const std::string& key, const std::string& text) {
  check_text(text, key);
  if (text.find('\n') == std::string::npos) return line(key, text);
  const auto literal = store::format_literal(text, 2);
  all_ += key + ": " + (literal ? *literal : store::format_quoted(text) + "\n");
}

void NewLines::list(const std::string& key, const std::vector<std::string>& given) {
  std::vector<std::string> texts;
  for (const std::string& text : given) {
    check_text(text, key);
    if (!text.empty()) texts.push_back(text);
  }
  if (!texts.empty()) all_ += key + ": " + store::format_texts(texts) + "\n";
}

void make_folder_in(const std::string& book, const std::string& folder) {
  std::string path = book;
  for (const std::string& part : split(folder, '/')) {
    path += "/" + part;
    std::error_code ignored;
    if (std::filesystem::is_symlink(path, ignored))
      throw WriteError(path + " is a link; name a folder of the book; nothing was changed");
  }
  if (!os::make_folders(path))
    throw WriteError("the folder '" + path + "' cannot be made: " + os::last_error() +
                     "; nothing was changed");
}

}  // namespace fu::commands
