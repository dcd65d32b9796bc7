// Finds the command's name, and has the options of that one command read.
#include "app/command_line.hpp"

#include <algorithm>
#include <optional>

#include "app/version.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/phrases.hpp"

namespace fu::app {

namespace {

/// Whether it is an option in front of the command's name that takes a value.
bool takes_value(const std::string& argument) {
  if (!argument.starts_with('-')) return false;
  static const std::vector<commands::OptionHelp> options = commands::options_before_name();
  return std::any_of(options.begin(), options.end(), [&](const commands::OptionHelp& option) {
    const auto names = all_names(option);
    return option.takes_value && std::find(names.begin(), names.end(), argument) != names.end();
  });
}

/// Where the command's name stands; nothing when there is none.
std::optional<std::size_t> find_name(const std::vector<std::string>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (takes_value(arguments[i])) {
      ++i;
    } else if (!arguments[i].starts_with('-')) {
      return i;
    }
  }
  return std::nullopt;
}

/// Whether `flag` stands before a `--`, which ends the options.
bool has_flag(const std::vector<std::string>& arguments, std::string_view flag) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  return std::find(arguments.begin(), end, flag) != end;
}

bool asks_for_help(const std::vector<std::string>& arguments) {
  return has_flag(arguments, "--help") || has_flag(arguments, "-h");
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const auto& command : commands::all_commands()) {
    if (command.group != commands::Group::shell) names.emplace_back(command.name);
  }
  return names;
}

std::string help_of(const commands::Command& command, const commands::OptionParser& parser) {
  std::string out = "fu " + std::string(command.name) + ": " + std::string(command.summary) +
                    "\n\nUsage: fu " + std::string(command.name) + " [OPTIONS]";
  std::string arguments;
  std::string options;
  constexpr std::size_t column = 22;
  const auto row = [](std::string& rows, const std::string& left, const std::string& right) {
    const std::size_t indent = column + 2;
    rows += "  " + left +
            (left.size() + 2 > column ? "\n" + std::string(indent, ' ')
                                      : std::string(column - left.size(), ' ')) +
            views::wrapped({}, right, indent).substr(indent);
  };
  for (const commands::OptionHelp& option : parser.help()) {
    if (!option.is_positional) {
      row(options, join(all_names(option), ", ") + (option.value.empty() ? "" : " " + option.value),
          option.text);
      continue;
    }
    const bool has_dots = option.name.find('.') != std::string::npos;
    if (option.is_required) {
      out += " " + option.name + (option.takes_many && !has_dots ? "..." : "");
    } else {
      out += " [" + option.name + (option.takes_many ? "...]" : "]");
    }
    std::string label = option.name;
    if (const auto brackets = label.find("] ["); brackets != std::string::npos)
      label.replace(brackets, 3, " ");
    row(arguments, label, option.text);
  }
  out += "\n\n" + arguments + options + "\nThe options of fu itself (fu --help) work here too.\n";
  if (!command.examples.empty()) out += "\nExamples:\n" + std::string(command.examples);
  if (command.group == commands::Group::shell) return out;  // it has no page
  return out + "\nMore: fu-" + std::string(command.name) + "(1)\n";
}

/// An option that is not there, with the one that is probably meant. A single letter is no basis for a guess.
[[noreturn]] void refuse_unknown_option(const std::string& option, const std::vector<std::string>& known,
                                        const std::string& help) {
  const std::string meant = option.starts_with("--") ? did_you_mean(option, known) : "";
  throw UsageError("unknown option '" + option + "'" + (meant.empty() ? "; see " + help : meant));
}

/// `place` is where the name stands; the argument before it may be an option that fu does not have.
[[noreturn]] void refuse_unknown_command(const std::vector<std::string>& arguments, std::size_t place) {
  if (place > 0 && arguments[place - 1].starts_with('-') && !takes_value(arguments[place - 1]) &&
      arguments[place - 1].find('=') == std::string::npos) {
    std::vector<std::string> known;
    for (const commands::OptionHelp& option : commands::options_before_name()) {
      for (std::string& name : all_names(option)) known.push_back(std::move(name));
    }
    refuse_unknown_option(arguments[place - 1], known, "fu --help");
  }
  const std::string meant = did_you_mean(arguments[place], command_names());
  throw UsageError("unknown command '" + arguments[place] + "'" +
                   (meant.empty() ? "; see fu --help" : meant));
}

}  // namespace

bool is_bare(const std::vector<std::string>& arguments) {
  return !asks_for_help(arguments) && !has_flag(arguments, "--version") && !find_name(arguments);
}

Invocation parse_command_line(std::vector<std::string> arguments) {
  Invocation invocation;
  invocation.options.no_pager = has_flag(arguments, "--no-pager");  // also for help, which reads no options
  if (has_flag(arguments, "--version")) {
    invocation.help = "fu " + version_text() + "\n";
    return invocation;
  }
  auto place = find_name(arguments);
  if (place && arguments[*place] == "help") {  // `fu help due` is `fu due --help`
    arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(*place));
    place = find_name(arguments);
    arguments.insert(arguments.begin() + static_cast<std::ptrdiff_t>(place ? *place + 1 : 0), "--help");
  }
  if (!place && asks_for_help(arguments)) {
    invocation.help = commands::overview();
    return invocation;
  }
  const commands::Command* command = commands::find_command(place ? arguments[*place] : "due");
  if (command == nullptr) refuse_unknown_command(arguments, *place);
  if (place) arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(*place));
  const std::string help = "fu help " + std::string(command->name);

  invocation.is_silent = command->group == commands::Group::shell;
  commands::OptionParser parser;
  invocation.action = command->configure(parser);
  if (asks_for_help(arguments)) {
    invocation.help = help_of(*command, parser);
    return invocation;
  }
  add_global_options(parser, invocation.options);
  std::vector<std::string> extras;
  try {
    extras = parser.parse(std::move(arguments));
  } catch (const UsageError& error) {
    throw UsageError(std::string(command->name) + ": " + error.what() + "; see " + help);
  }
  for (const std::string& extra : extras) {
    if (extra == "--") continue;
    if (extra.starts_with('-')) refuse_unknown_option(extra, parser.names(), help);
    throw UsageError(std::string(command->name) + ": '" + extra + "' is one too many; see " + help);
  }
  if (invocation.options.as_of && command->group != commands::Group::read)
    throw UsageError(std::string(command->name) + ": --as-of is for commands that only read; see " + help);
  return invocation;
}

}  // namespace fu::app
