// Goes through the words as the parser would, and stops at the last one.
#include "commands/typed_line.hpp"

#include <algorithm>

#include "commands/global_options.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

class Reader {
 public:
  Reader() { line_.options = options_before_name(); }

  void pass(const std::string& word) {
    if (pending_ != nullptr) {
      keep(*pending_, word);
      pending_ = nullptr;
    } else if (only_arguments_ || !word.starts_with('-') || word == "-") {
      pass_argument(word);
    } else if (word == "--") {
      only_arguments_ = true;
    } else {
      const auto equals = word.find('=');
      const OptionHelp* option = find(word.substr(0, equals));
      if (option == nullptr || !option->takes_value) return;
      if (equals == std::string::npos) {
        pending_ = option;
      } else {
        keep(*option, word.substr(equals + 1));
      }
    }
  }

  TypedLine finish(const std::string& word) {
    line_.word = word;
    const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    if (pending_ != nullptr) {
      line_.place = TypedLine::Place::value;
      line_.wanted = *pending_;
    } else if (!only_arguments_ && equals != std::string::npos) {
      line_.place = TypedLine::Place::value;
      if (const OptionHelp* option = find(word.substr(0, equals))) line_.wanted = *option;
      line_.before = word.substr(0, equals + 1);
      line_.word = word.substr(equals + 1);
    } else if (!only_arguments_ && word.starts_with('-')) {
      line_.place = TypedLine::Place::option;
    } else if (is_named_) {
      line_.place = TypedLine::Place::argument;
      line_.wanted = next_argument();
    }
    return std::move(line_);
  }

 private:
  void pass_argument(const std::string& word) {
    if (is_named_) return line_.arguments.push_back(word);
    is_named_ = true;
    line_.command = find_command(word);
    if (line_.command != nullptr) line_.options = options_of(*line_.command);
  }

  /// nullptr when there is none of that name.
  const OptionHelp* find(const std::string& name) const {
    for (const OptionHelp& option : line_.options) {
      const auto names = all_names(option);
      if (!option.is_positional && std::find(names.begin(), names.end(), name) != names.end()) return &option;
    }
    return nullptr;
  }

  void keep(const OptionHelp& option, const std::string& value) {
    for (const std::string& name : all_names(option)) line_.given[name] = value;
  }

  std::optional<OptionHelp> next_argument() const {
    if (line_.command == nullptr) return std::nullopt;
    std::size_t before = line_.arguments.size();
    for (const OptionHelp& option : line_.options) {
      if (!option.is_positional) continue;
      if (before == 0 || option.takes_many) return option;
      --before;
    }
    return std::nullopt;
  }

  TypedLine line_;
  const OptionHelp* pending_ = nullptr;  ///< waits for its value
  bool is_named_ = false;
  bool only_arguments_ = false;  ///< behind `--`
};

}  // namespace

std::string TypedLine::value_of(const std::string& option) const {
  const auto found = given.find(option);
  return found == given.end() ? std::string() : found->second;
}

TypedLine read_typed_line(const std::vector<std::string>& words) {
  Reader reader;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) reader.pass(words[i]);
  return reader.finish(words.empty() ? "" : words.back());
}

}  // namespace fu::commands
