/// All subcommands, in the order of the help. A command file whose function is missing here does not compile.
#pragma once

#include <span>
#include <string_view>

#include "commands/command.hpp"

namespace fu::commands {

Command due();
Command overdue();
Command agenda();
Command list();
Command show();
Command brief();
Command why();
Command plan();
Command ideas();
Command draft();
Command pipeline();
Command stalled();
Command stats();
Command report();
Command export_book();
Command check();
Command cadences();
Command init();
Command add();
Command import_lists();
Command log();
Command hour();
Command note();
Command fact();
Command judge();
Command snooze();
Command set();
Command won();
Command lost();
Command stop();
Command resume();
Command handoff();
Command idea();
Command invite();
Command edit();
Command undo();
Command schema();
Command setup();
Command sync();
Command merge_file();
Command config();
Command completion();
Command help();
Command complete();

std::span<const Command> all_commands();

/// nullptr when there is none of that name.
const Command* find_command(std::string_view name);

/// What `fu --help` prints.
std::string overview();

}  // namespace fu::commands
