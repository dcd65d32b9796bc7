// Finds the command's name, lets CLI11 read its options, and words what is wrong with them.
#include "app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/registry.hpp"

namespace fu::app {

namespace {

/// Options in front of the command's name that take a value; `-n` for `fu -n 5`, which is `fu due -n 5`.
bool takes_value(const std::string& argument) {
  return argument == "-C" || argument == "--today" || argument == "--color" || argument == "--me" ||
         argument == "--as-of" || argument == "-n";
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

/// Of an option that is given twice the last one holds, so that an alias can be overruled.
void add_global_options(CLI::App& app, GlobalOptions& options) {
  app.add_option("-C", options.directory)->type_name("DIR")->take_last();
  app.add_option("--today", options.today)->type_name("DATE")->take_last();
  app.add_option("--color", options.colour)->type_name("WHEN")->take_last();
  app.add_option("--me", options.me)->type_name("NAME")->take_last();
  app.add_option("--as-of", options.as_of)->type_name("COMMIT")->take_last();
  app.add_flag("--no-pager", options.no_pager);
  app.add_flag("--no-input", options.no_input);
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const auto& command : commands::all_commands()) names.emplace_back(command.name);
  return names;
}

/// The options of `app`, as they are typed.
std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  return names;
}

std::string help_of(const commands::Command& command, CLI::App& subcommand) {
  std::string out = "fu " + std::string(command.name) + ": " + std::string(command.summary) +
                    "\n\nUsage: fu " + std::string(command.name) + " [OPTIONS]";
  std::string arguments;
  std::string options;
  constexpr std::size_t column = 22;
  const auto row = [](std::string& rows, const std::string& left, const std::string& right) {
    rows += "  " + left +
            (left.size() + 2 > column ? "\n  " + std::string(column, ' ')
                                      : std::string(column - left.size(), ' ')) +
            right + "\n";
  };
  for (const CLI::Option* option : subcommand.get_options()) {
    const std::string name = option->get_name(false, true);
    if (option->get_positional()) {
      out +=
          option->get_required()
              ? " " + option->get_name() +
                    (option->get_items_expected_max() > 1 && option->get_name().find('.') == std::string::npos
                         ? "..."
                         : "")
              : " [" + option->get_name() + (option->get_items_expected_max() > 1 ? "...]" : "]");
      std::string label = option->get_name();
      if (const auto brackets = label.find("] ["); brackets != std::string::npos)
        label.replace(brackets, 3, " ");
      row(arguments, label, option->get_description());
    } else {
      const std::string value = option->get_items_expected_max() > 0 ? " " + option->get_type_name() : "";
      row(options, join(split(name, ','), ", ") + value, option->get_description());
    }
  }
  out += "\n\n" + arguments + options + "\nThe options of fu itself (fu --help) work here too.\n";
  if (!command.examples.empty()) out += "\nExamples:\n" + std::string(command.examples);
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
    refuse_unknown_option(arguments[place - 1],
                          {"--today", "--color", "--me", "--as-of", "--no-pager", "--no-input"}, "fu --help");
  }
  const std::string meant = did_you_mean(arguments[place], command_names());
  throw UsageError("unknown command '" + arguments[place] + "'" +
                   (meant.empty() ? "; see fu --help" : meant));
}

/// CLI11's messages begin with the option and go on in their own words.
std::string reworded(const CLI::ParseError& error) {
  const std::string message = error.what();
  const std::string option = message.substr(0, message.find(':'));
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return option + " wants a value";
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) {
    constexpr std::string_view range_words = " not in range ";
    const auto range = message.find(range_words);
    if (range != std::string::npos)
      return option + " wants a number from " + message.substr(range + range_words.size());
  }
  if (dynamic_cast<const CLI::ConversionError*>(&error) != nullptr) {
    const auto equals = message.find(" = ");
    const auto name = message.find("--");
    if (equals != std::string::npos && name < equals) {
      return message.substr(name, equals - name) + " cannot be '" + message.substr(equals + 3) + "'";
    }
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    return message.substr(0, message.find(' ')) + " is missing";
  }
  return message;
}

}  // namespace

Invocation parse_command_line(std::vector<std::string> arguments) {
  Invocation invocation;
  if (has_flag(arguments, "--version")) {
    invocation.help = "fu " FU_VERSION "\n";
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

  CLI::App app;
  app.set_help_flag("-h,--help", "print this help");
  invocation.action = command->configure(app);
  if (asks_for_help(arguments)) {
    invocation.help = help_of(*command, app);
    return invocation;
  }
  add_global_options(app, invocation.options);
  app.allow_extras();
  try {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the end
    app.parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    throw UsageError(std::string(command->name) + ": " + reworded(error) + "; see " + help);
  }
  for (const std::string& extra : app.remaining()) {
    if (extra == "--") continue;
    if (extra.starts_with('-')) refuse_unknown_option(extra, option_names(app), help);
    throw UsageError(std::string(command->name) + ": '" + extra + "' is one too many; see " + help);
  }
  if (invocation.options.as_of && command->group != commands::Group::read)
    throw UsageError(std::string(command->name) + ": --as-of is for commands that only read; see " + help);
  return invocation;
}

}  // namespace fu::app
