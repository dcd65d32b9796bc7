// fu show: one prospect, whole.
#include <memory>

#include "commands/common_options.hpp"
#include "commands/registry.hpp"
#include "views/detail_json.hpp"
#include "views/items_json.hpp"
#include "views/prospect_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  views::Form form = views::Form::text;
};

int run(const Options& options, Context& context) {
  Listed item{.prospect = read_named(options.id, context)};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  if (is_json(options.form)) {
    const views::Document document{
        .schema = "fu.show/1", .today = context.today(), .items = {views::prospect_json(item)}};
    context.print(document, options.form);
  } else {
    context.out() << views::render_prospect(item, context.today(), context.text());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_id(parser, options->id);
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command show() {
  return {.name = "show",
          .group = Group::read,
          .summary = "one prospect: facts, plan, history",
          .examples =
              "  fu show jane-doe            by ID\n"
              "  fu show jane                by its beginning, or by name\n",
          .configure = configure};
}

}  // namespace fu::commands
