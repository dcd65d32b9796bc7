/// A command line as far as it is typed: which command, and what the last word is about.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command.hpp"
#include "commands/option_parser.hpp"

namespace fu::commands {

struct TypedLine {
  enum class Place { command, option, value, argument };

  const Command* command = nullptr;          ///< nullptr: none is named yet, or there is none of that name
  std::vector<OptionHelp> options;           ///< that may stand there: the command's, and those of fu itself
  std::map<std::string, std::string> given;  ///< values of the options before, by all names of the option
  std::vector<std::string> arguments;        ///< before the word, without options and the command's name
  Place place = Place::command;
  std::string before;                ///< of the word, the part that is no value: `--stage=`
  std::string word;                  ///< what is to be completed
  std::optional<OptionHelp> wanted;  ///< the option or argument that the word is a value of; nothing: none

  /// The value of an option of that name; empty: it was not given.
  std::string value_of(const std::string& option) const;
};

/// `words` are all behind `fu`, up to the cursor; the last one is to be completed. Nothing is checked.
TypedLine read_typed_line(const std::vector<std::string>& words);

}  // namespace fu::commands
