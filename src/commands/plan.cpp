// fu plan: the coming contacts of one prospect.
#include <memory>

#include "commands/common_options.hpp"
#include "commands/registry.hpp"
#include "domain/agenda.hpp"
#include "views/items_json.hpp"
#include "views/prospect_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  int number = 6;
  bool json = false;
};

int run(const Options& options, Context& context) {
  const Prospect prospect = read_named(options.id, context);
  const auto plan =
      plan_ahead(prospect, context.rules(), context.today(), static_cast<std::size_t>(options.number));
  if (!options.json) {
    context.out() << views::render_plan(prospect, plan, context.today(), context.text());
    return 0;
  }
  views::Document document{.schema = "fu.plan/1", .today = context.today()};
  for (const Coming& coming : plan) document.items.push_back(views::coming_json(coming));
  context.out() << views::render_document(document, context.problems());
  return 0;
}

Action configure(CLI::App& app) {
  auto options = std::make_shared<Options>();
  add_id(app, options->id);
  add_number(app, options->number, "how many contacts ahead (6)", 1000);
  add_json(app, options->json);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command plan() {
  return {.name = "plan",
          .group = Group::read,
          .summary = "the coming contacts of one prospect",
          .examples =
              "  fu plan jane-doe            the next six, each done on its day\n"
              "  fu plan jane-doe -n 20      twenty\n",
          .configure = configure};
}

}  // namespace fu::commands
