// fu overdue: who is past the window of their contact.
#include <memory>

#include "commands/morning.hpp"
#include "commands/registry.hpp"

namespace fu::commands {

namespace {

Action configure(OptionParser& parser) {
  auto options = std::make_shared<MorningOptions>(MorningOptions{.only_overdue = true});
  add_morning_options(parser, *options);
  return [options](Context& context) { return run_morning(*options, context); };
}

}  // namespace

Command overdue() {
  return {.name = "overdue",
          .group = Group::read,
          .summary = "only those who are late",
          .examples =
              "  fu overdue                  everybody who is late\n"
              "  fu overdue --all            the whole team's\n"
              "  fu overdue 'value:>=10000'  the large deals\n",
          .configure = configure};
}

}  // namespace fu::commands
