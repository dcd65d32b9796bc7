// fu due: who to contact today.
#include <memory>

#include "commands/morning.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

Action configure(OptionParser& parser) {
  auto options = std::make_shared<MorningOptions>();
  add_morning_options(parser, *options);
  return [options](Context& context) { return run_morning(*options, context); };
}

}  // namespace

Command due() {
  return {.name = "due",
          .group = Group::read,
          .summary = "who to contact today: promised, overdue and due",
          .examples =
              "  fu due                      everybody who is due today\n"
              "  fu due tag:fashion -n 5     the five most urgent in fashion\n"
              "  fu due via:call             the calls\n"
              "  fu due --format '%(id)%09%(due)'\n"
              "                              a table for other programs\n",
          .configure = configure};
}

}  // namespace fu::commands
