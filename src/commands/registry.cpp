// The table of subcommands, and the overview made from it.
#include "commands/registry.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "commands/global_options.hpp"
#include "commands/option_parser.hpp"

namespace fu::commands {

std::span<const Command> all_commands() {
  static const std::array commands{
      due(),      overdue(),    agenda(),   list(),         show(),   brief(),  why(),         plan(),
      ideas(),    draft(),      pipeline(), stalled(),      stats(),  report(), export_book(), check(),
      cadences(), init(),       add(),      import_lists(), log(),    hour(),   note(),        fact(),
      judge(),    snooze(),     set(),      won(),          lost(),   stop(),   resume(),      handoff(),
      idea(),     invite(),     edit(),     undo(),         schema(), setup(),  sync(),        merge_file(),
      config(),   completion(), help(),     complete()};
  return commands;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : all_commands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

std::string overview() {
  constexpr std::size_t name_width = 12;
  std::string out =
      "fu: follow up. Who to contact next, from plain-text files.\n\n"
      "Usage: fu [-C DIR] [--today DATE] [--color WHEN] COMMAND ...\n"
      "       fu               the same as fu due\n";
  const auto section = [&](std::string_view title, Group group) {
    out += "\n" + std::string(title) + ":\n";
    for (const Command& command : all_commands()) {
      if (command.group != group) continue;
      out += "  " + std::string(command.name) + std::string(name_width - command.name.size(), ' ') +
             std::string(command.summary) + "\n";
    }
  };
  section("Read", Group::read);
  section("Write", Group::write);
  section("Team", Group::git);
  section("Help", Group::help);
  out += "\nOptions for every command, before or behind its name:\n";
  OptionParser parser;
  GlobalOptions unused;
  add_global_options(parser, unused);
  const auto row = [&](const std::string& name, const std::string& text) {
    constexpr std::size_t width = 18;
    out += "  " + name + std::string(width - std::min(width, name.size()), ' ') + text + "\n";
  };
  for (const OptionHelp& option : parser.help()) {
    if (option.takes_value) {
      row(option.name + " " + option.value, option.text);
    } else if (option.name != "-h,--help") {
      row(option.name, option.text);
    }
  }
  row("--version", "print the version");
  out += "\nMore: fu help COMMAND, and the pages fu(1), fu(5), fu-cadence(7).\n";
  return out;
}

}  // namespace fu::commands
