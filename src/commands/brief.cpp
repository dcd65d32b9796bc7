// fu brief: one page before a call.
#include <memory>

#include "base/text.hpp"
#include "commands/common_options.hpp"
#include "commands/idea_gathering.hpp"
#include "commands/registry.hpp"
#include "commands/source_names.hpp"
#include "domain/brief.hpp"
#include "views/brief_json.hpp"
#include "views/brief_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  views::Form form = views::Form::text;
};

/// "referral:lee-park (Lee Park)"
std::string source_in_words(const Prospect& prospect, Context& context) {
  const SourceNames names = names_of_source(prospect, context);
  const std::string& name = names.referrer.empty() ? names.event : names.referrer;
  return prospect.source + (name.empty() ? "" : " (" + name + ")");
}

int run(const Options& options, Context& context) {
  Listed item{.prospect = read_named(options.id, context)};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  Brief brief = brief_of(item, context.today());
  const std::vector<Idea> ideas = item.state.stopped ? std::vector<Idea>{} : context.load_ideas();
  brief.ideas = suiting_ideas(ideas, item.prospect, context);
  if (is_json(options.form)) {
    const views::Document document{.schema = "fu.brief/1",
                                   .today = context.today(),
                                   .items = {views::brief_json(item, brief, context.today())}};
    context.print(document, options.form);
  } else {
    context.out() << views::render_brief(item, brief, source_in_words(item.prospect, context),
                                         context.today(), context.text());
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

Command brief() {
  return {.name = "brief",
          .group = Group::read,
          .summary = "one page before a call: what to ask, and to bring",
          .examples = "  fu brief jane               before you dial\n",
          .configure = configure};
}

}  // namespace fu::commands
