// fu help: the overview, or the help of one command. The command line is turned into --help before it gets
// here.
#include <memory>

#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

Action configure(OptionParser& parser) {
  auto name = std::make_shared<std::string>();
  parser.add_option("COMMAND", *name, "the command to explain").type_name("").completes(WordKind::commands);
  return [](Context& context) {
    context.out() << overview();
    return 0;
  };
}

}  // namespace

Command help() {
  return {.name = "help",
          .group = Group::help,
          .summary = "explain a command",
          .examples = "  fu help due                 what fu due does, and its options\n",
          .configure = configure};
}

}  // namespace fu::commands
