// fu cadences: the rules in force, and where each comes from.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/items_json.hpp"
#include "views/rules_json.hpp"
#include "views/rules_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string name;
  views::Form form = views::Form::text;
};

int run(const Options& options, Context& context) {
  const Rules& rules = context.rules();
  const Cadence* one = options.name.empty() ? nullptr : rules.find_cadence(options.name);
  if (one == nullptr && !options.name.empty()) {
    const std::vector<std::string> names = names_of(rules.cadences);
    const std::string meant = did_you_mean(options.name, names);
    throw NotFound("no cadence '" + options.name + "'" +
                   (meant.empty() ? "; there are " + listed(names) : meant));
  }
  if (is_json(options.form)) {
    views::Document document{.schema = "fu.cadences/1", .today = context.today()};
    for (const Cadence& cadence : rules.cadences) {
      if (one == nullptr || one == &cadence) document.items.push_back(views::cadence_json(cadence, rules));
    }
    document.parts = {{"rules", views::other_rules_json(rules)}};
    context.print(document, options.form);
  } else if (one != nullptr) {
    context.out() << views::render_cadence(*one, rules, context.text());
  } else {
    context.out() << views::render_rules(rules, context.text());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("NAME", options->name, "one cadence, step by step")
      .type_name("")
      .completes(WordKind::cadences);
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command cadences() {
  return {.name = "cadences",
          .group = Group::read,
          .summary = "the rules in force, and where each comes from",
          .examples =
              "  fu cadences                 all rules\n"
              "  fu cadences outbound        one cadence, step by step\n",
          .configure = configure};
}

}  // namespace fu::commands
