// -C, --today and the others, with what the overview says of them.
#include "commands/global_options.hpp"

#include <array>

#include "commands/option_parser.hpp"

namespace fu::commands {

namespace {
constexpr std::array<std::string_view, 3> colour_words{"auto", "always", "never"};
}

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
      .completes(WordKind::owners);
  parser.add_option("--as-of", options.as_of, "read the book as it was at that commit of git")
      .type_name("COMMIT")
      .take_last();
  parser.add_option("--color", options.colour, "auto, always or never")
      .type_name("WHEN")
      .take_last()
      .completes(colour_words);
  parser.add_flag("--no-pager", options.no_pager, "never page the output");
  parser.add_flag("--no-input", options.no_input, "never ask");
}

}  // namespace fu::commands
