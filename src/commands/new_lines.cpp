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
  if (!trim(text).empty())
    text_ += key + ": " + store::format_scalar(trim(text), store::Around::block) + "\n";
}

void NewLines::list(const std::string& key, const std::vector<std::string>& given) {
  std::vector<std::string> texts;
  for (const std::string& text : given) {
    check_text(text, key);
    if (!trim(text).empty()) texts.emplace_back(trim(text));
  }
  if (!texts.empty()) text_ += key + ": " + store::format_texts(texts) + "\n";
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
