// Reads the command line, builds the one command that was named, runs it, and turns what happened into a
// status.
#include "app/cli.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>
#include <sstream>
#include <system_error>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/context.hpp"
#include "commands/registry.hpp"
#include "domain/day_words.hpp"
#include "store/user_file.hpp"
#include "views/problems_text.hpp"

namespace fu::app {

namespace {

enum Status { done = 0, answer_is_no = 1, wrong_usage = 2, unread = 3, busy = 4, not_written = 5 };

struct GlobalOptions {
  std::string directory;
  std::string today;
  std::string colour = "auto";
  std::string me;
  bool no_pager = false;
};

/// Options in front of the command's name that take a value; `-n` for `fu -n 5`, which is `fu due -n 5`.
bool takes_value(const std::string& argument) {
  return argument == "-C" || argument == "--today" || argument == "--color" || argument == "--me" ||
         argument == "-n";
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

bool has_flag(const std::vector<std::string>& arguments, std::string_view flag) {
  return std::find(arguments.begin(), arguments.end(), flag) != arguments.end();
}

void add_global_options(CLI::App& app, GlobalOptions& options) {
  app.add_option("-C", options.directory)->type_name("DIR");
  app.add_option("--today", options.today)->type_name("DATE");
  app.add_option("--color", options.colour)->type_name("WHEN");
  app.add_option("--me", options.me)->type_name("NAME");
  app.add_flag("--no-pager", options.no_pager);
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
      out += option->get_required()
                 ? " " + option->get_name()
                 : " [" + option->get_name() + (option->get_items_expected_max() > 1 ? "...]" : "]");
      row(arguments, option->get_name(), option->get_description());
    } else {
      const std::string value = option->get_items_expected_max() > 0 ? " " + option->get_type_name() : "";
      row(options, join(split(name, ','), ", ") + value, option->get_description());
    }
  }
  out += "\n\n" + arguments + options + "\nThe options of fu itself (fu --help) work here too.\n";
  if (!command.examples.empty()) out += "\nExamples:\n" + std::string(command.examples);
  return out + "\nMore: fu-" + std::string(command.name) + "(1)\n";
}

/// What the command line comes to.
struct Invocation {
  GlobalOptions options;
  commands::Action action;
  std::string help;  ///< to be printed instead of running
};

[[noreturn]] void refuse_unknown_command(const std::string& name) {
  throw UsageError(
      "unknown command '" + escape_for_terminal(name) + "'" +
      (closest_match(name, command_names()) ? did_you_mean(name, command_names()) : "; see fu --help"));
}

Invocation parse(std::vector<std::string> arguments) {
  Invocation invocation;
  const auto place = find_name(arguments);
  if (!place && (has_flag(arguments, "--help") || has_flag(arguments, "-h"))) {
    invocation.help = commands::overview();
    return invocation;
  }
  std::string name = place ? arguments[*place] : "due";
  if (place) arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(*place));
  if (name == "help") {
    // `fu help due` is `fu due --help`.
    const auto topic = find_name(arguments);
    if (!topic) {
      invocation.help = commands::overview();
      return invocation;
    }
    name = arguments[*topic];
    arguments = {"--help"};
  }
  const commands::Command* command = commands::find_command(name);
  if (command == nullptr) refuse_unknown_command(name);

  CLI::App app;
  app.set_help_flag("-h,--help", "print this help");
  invocation.action = command->configure(app);
  if (has_flag(arguments, "--help") || has_flag(arguments, "-h")) {
    invocation.help = help_of(*command, app);
    return invocation;
  }
  add_global_options(app, invocation.options);
  app.allow_extras();
  try {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the end
    app.parse(std::move(arguments));
  } catch (const CLI::ParseError& error) {
    throw UsageError(std::string(command->name) + ": " + error.what() + "; see fu help " +
                     std::string(command->name));
  }
  if (const auto extras = app.remaining(); !extras.empty()) {
    const std::string meant = did_you_mean(extras.front(), option_names(app));
    throw UsageError(std::string(command->name) + ": unexpected '" + escape_for_terminal(extras.front()) +
                     "'" + (meant.empty() ? "; see fu help " + std::string(command->name) : meant));
  }
  return invocation;
}

bool wants_colour(const std::string& when, const Host& host) {
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") {
    throw UsageError("--color is auto, always or never, not '" + when + "'" +
                     did_you_mean(when, {"auto", "always", "never"}));
  }
  if (host.variable("NO_COLOR")) return false;
  if (const auto force = host.variable("CLICOLOR_FORCE"); force && *force != "0") return true;
  return host.is_terminal(Stream::out) && host.variable("TERM").value_or("") != "dumb";
}

std::size_t width_of(const Host& host) {
  constexpr std::size_t narrowest = 40;
  constexpr std::size_t widest = 1000;
  constexpr std::size_t ordinary = 80;
  std::size_t width = host.terminal_width().value_or(ordinary);
  if (const auto columns = host.variable("COLUMNS")) {
    if (const auto number = parse_count(*columns); number && *number > 0)
      width = static_cast<std::size_t>(*number);
  }
  return std::clamp(width, narrowest, widest);
}

/// The day it is, and the day to look at.
struct Today {
  Day real;
  Day asked;
};

Today today_of(const GlobalOptions& options, const Host& host) {
  static const WorkCalendar weekdays({true, true, true, true, true, false, false}, {});
  const Day clock = host.local_day();
  const auto environment = host.variable("FU_TODAY");
  const Day real = environment ? parse_day_words(*environment, clock, Direction::future, weekdays) : clock;
  if (options.today.empty()) return {.real = real, .asked = real};
  return {.real = real, .asked = parse_day_words(options.today, real, Direction::future, weekdays)};
}

std::string user_file_path(const Host& host) {
  if (const auto config = host.variable("XDG_CONFIG_HOME")) return *config + "/fu/config.yaml";
  if (const auto home = host.variable("HOME")) return *home + "/.config/fu/config.yaml";
  return {};
}

/// `~/` at the beginning of a path in the user's file.
std::string from_home(const std::string& path, const Host& host) {
  const auto home = host.variable("HOME");
  return home && path.starts_with("~/") ? *home + path.substr(1) : path;
}

commands::World world_of(const GlobalOptions& options, const Host& host, Problems& problems) {
  const store::UserFile user = store::read_user_file(user_file_path(host), problems);
  const Today today = today_of(options, host);
  return {.today = today.asked,
          .real_today = today.real,
          .me = options.me.empty() ? user.me : options.me,
          .text = {.width = width_of(host), .colour = wants_colour(options.colour, host)},
          .places = {.option = options.directory,
                     .environment = host.variable("FU_BOOK").value_or(""),
                     .here = host.current_directory(),
                     .user_file = from_home(user.book, host)}};
}

/// Output is complete, or it is said that it is not.
int print(Host& host, const std::string& text, int status) {
  const int error = host.write(Stream::out, text);
  // Whoever reads has seen enough: `fu list | head`.
  if (error == 0 || error == EPIPE) return status;
  host.write(Stream::err, "fu: the output could not be written: " +
                              std::error_code(error, std::generic_category()).message() + "\n");
  return not_written;
}

int run_action(const Invocation& invocation, Host& host) {
  Problems of_user_file;
  commands::World world = world_of(invocation.options, host, of_user_file);
  views::RenderOptions complaints = world.text;
  if (invocation.options.colour == "auto" && !host.is_terminal(Stream::err)) complaints.colour = false;
  for (const Problem& problem : of_user_file)
    host.write(Stream::err, views::render_problem(problem, complaints));

  std::ostringstream out;
  commands::Context context(std::move(world), out);
  int status = done;
  std::string last_words;
  try {
    status = invocation.action(context);
  } catch (const NotFound& error) {
    status = answer_is_no;
    last_words = error.what();
  } catch (const DataError& error) {
    status = unread;
    last_words = error.what();
  }
  status = print(host, std::move(out).str(), status);
  bool has_error = false;
  for (const Problem& problem : context.problems()) {
    if (problem.severity != Severity::error) continue;
    has_error = true;
    if (!context.problems_are_printed) host.write(Stream::err, views::render_problem(problem, complaints));
  }
  if (!last_words.empty()) host.write(Stream::err, "fu: " + escape_lines_for_terminal(last_words) + "\n");
  return has_error && status <= unread && status != wrong_usage ? unread : status;
}

}  // namespace

int run(const std::vector<std::string>& arguments, Host& host) {
  try {
    if (has_flag(arguments, "--version") && find_name(arguments) == std::nullopt) {
      return print(host, "fu " FU_VERSION "\n", done);
    }
    const Invocation invocation = parse(arguments);
    if (!invocation.help.empty()) return print(host, invocation.help, done);
    return run_action(invocation, host);
  } catch (const UsageError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return wrong_usage;
  } catch (const SystemError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return not_written;
  } catch (const DataError& error) {
    host.write(Stream::err, "fu: " + escape_lines_for_terminal(error.what()) + "\n");
    return unread;
  }
}

}  // namespace fu::app
