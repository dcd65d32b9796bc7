// fu pipeline: what the open deals are worth, stage by stage.
#include "domain/pipeline.hpp"

#include <memory>

#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/footer_text.hpp"
#include "views/pipeline_json.hpp"
#include "views/pipeline_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  views::Form form = views::Form::text;
};

int run(const Options& options, Context& context) {
  const Query query = query_of(options.scope, context);
  const PipelineTally none(context.rules(), context.today());
  const auto add = [&](PipelineTally& part, const Listed& item) {
    if (query.matches(item.prospect, item.state)) part.add(item);
  };
  const Pipeline pipeline = context.gather_all([&] { return none; }, add).pipeline();
  if (is_json(options.form)) {
    context.print(views::pipeline_document(pipeline, context.today()), options.form);
  } else {
    context.out() << views::render_pipeline(pipeline, options.scope.words, context.today(), context.text())
                  << views::render_footer({}, context.problems());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command pipeline() {
  return {.name = "pipeline",
          .group = Group::read,
          .summary = "what the open deals are worth, claimed and honest",
          .examples =
              "  fu pipeline                 the whole book's, each currency apart\n"
              "  fu pipeline owner:me        only mine\n"
              "  fu pipeline --today 2026-10-01 --as-of v3\n"
              "                              as it was then\n",
          .configure = configure};
}

}  // namespace fu::commands
