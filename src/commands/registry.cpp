// The table of subcommands, and the overview made from it.
#include "commands/registry.hpp"

#include <array>
#include <string>

namespace fu::commands {

std::span<const Command> all_commands() {
  static const std::array commands{
      due(),  overdue(), agenda(), list(),   show(), why(),        plan(), check(),   cadences(), init(),
      add(),  log(),     note(),   snooze(), set(),  won(),        lost(), stop(),    resume(),   handoff(),
      edit(), undo(),    schema(), setup(),  sync(), merge_file(), help(), complete()};
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
  out +=
      "\nOptions for every command, before or behind its name:\n"
      "  -C DIR            the book's directory (else FU_BOOK, else a parent with fu.yaml)\n"
      "  --today DATE      as if it were that day (else FU_TODAY)\n"
      "  --me NAME         who you are among the owners\n"
      "  --as-of COMMIT    read the book as it was at that commit of git\n"
      "  --color WHEN      auto, always or never\n"
      "  --no-pager        never page the output\n"
      "  --no-input        never ask\n"
      "  --version         print the version\n"
      "\nMore: fu help COMMAND, and the pages fu(1), fu(5), fu-cadence(7).\n";
  return out;
}

}  // namespace fu::commands
