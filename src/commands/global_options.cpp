// -C, --today and the others, with what the overview says of them.
#include "commands/global_options.hpp"

#include "base/text.hpp"
#include "commands/registry.hpp"
#include "store/user_file.hpp"

namespace fu::commands {

void add_global_options(OptionParser& parser, GlobalOptions& options) {
  parser.add_option("-C", options.directory, "the book's folder (else FU_BOOK, else a parent with fu.yaml)")
      .type_name("DIR")
      .take_last()
      .completes(WordKind::directories);
  parser.add_option("--today", options.today, "as if it were that day (else FU_TODAY)")
      .type_name("DATE")
      .take_last()
      .completes(WordKind::coming_days);
  parser.add_option("--me", options.me, "who you are among the owners")
      .type_name("NAME")
      .take_last()
      .completes(WordKind::owner_names);
  parser.add_option("--as-of", options.as_of, "read the book as it was at that commit of git")
      .type_name("COMMIT")
      .take_last();
  parser.add_option("--color", options.colour, alternatives(store::colour_words))
      .type_name("WHEN")
      .take_last()
      .completes(store::colour_words);
  parser.add_flag("--no-pager", options.no_pager, "never page the output");
  parser.add_flag("--no-input", options.no_input, "never ask");
}

std::vector<OptionHelp> options_of(const Command& command) {
  OptionParser parser;
  GlobalOptions unused;
  const Action action = command.configure(parser);  // it owns what the parser would fill
  add_global_options(parser, unused);
  return parser.help();
}

std::vector<OptionHelp> options_before_name() {
  std::vector<OptionHelp> options = options_of(*find_command("due"));
  std::erase_if(options, [](const OptionHelp& option) { return option.is_positional; });
  return options;
}

}  // namespace fu::commands
