// fu won: they bought: the won stage, with its plan.
#include "commands/closing.hpp"
#include "commands/registry.hpp"
#include "domain/recording.hpp"

namespace fu::commands {

namespace {

Action configure(OptionParser& parser) {
  return configure_closing(parser, {.word = "Won", .missing = "closed at 100%", .find = won_stage});
}

}  // namespace

Command won() {
  return {.name = "won",
          .group = Group::write,
          .summary = "they bought: the won stage, with its plan",
          .examples = "  fu won jane -m \"40 rooms, delivery in May\"\n",
          .configure = configure};
}

}  // namespace fu::commands
