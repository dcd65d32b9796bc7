// fu lost: no deal this time: the lost stage, with its plan.
#include "commands/closing.hpp"
#include "commands/registry.hpp"
#include "domain/recording.hpp"

namespace fu::commands {

namespace {

Action configure(OptionParser& parser) {
  return configure_closing(parser, {.word = "Lost", .missing = "closed at 0%", .find = lost_stage});
}

}  // namespace

Command lost() {
  return {.name = "lost",
          .group = Group::write,
          .summary = "no deal this time: the lost stage, with its plan",
          .examples = "  fu lost jane -m \"chose the cheaper one, asks again in spring\"\n",
          .configure = configure};
}

}  // namespace fu::commands
