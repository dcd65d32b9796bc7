// fu draft: the message of the next step, filled in for one prospect.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/draft_filling.hpp"
#include "commands/editing.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "os/temporary_file.hpp"
#include "store/source_guards.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  DraftWishes wishes;
  bool edit = false;
  bool mailto = false;
  views::Form form = views::Form::text;
};

/// What the user's editor makes of it.
Draft edited(const Draft& draft, Context& context) {
  const os::TemporaryFile file("fu-draft-", ".txt", format_draft(draft));
  run_editor(file.path(), "nothing was drafted", context);
  std::string text = file.read();
  std::erase(text, '\r');
  if (find_invalid_utf8(text)) throw Refused("what the editor left is not UTF-8; nothing was drafted");
  if (text.size() > store::most_bytes)
    throw Refused("what the editor left is longer than 1 MiB; nothing was drafted");
  Draft after = parse_draft(text);
  if (trim(after.body).empty()) throw Refused("the editor left no text; nothing was drafted");
  return after;
}

std::string link_of(const views::DraftItem& item) {
  const std::string& to = item.draft.to;
  if (to.empty())
    throw Refused("no email of '" + item.id + "' is known; add it: fu set " + item.id + " emails+=ADDRESS");
  if (!is_address(to)) throw Refused("'" + to + "' is no address for a link; mend it: fu edit " + item.id);
  return mailto_link(item.draft);
}

int run(const Options& options, Context& context) {
  Listed item{.prospect = read_named(options.id, context)};
  item.state = compute_state(item.prospect, context.rules(), context.today());
  refuse_stopped(item.prospect, item.state, "nobody writes to them unless fu resume takes contact up again");
  views::DraftItem filled = fill_draft(item, options.wishes, context);
  if (options.edit) filled.draft = edited(filled.draft, context);
  if (is_json(options.form)) {
    const views::Document document{
        .schema = "fu.draft/1", .today = context.today(), .items = {views::draft_json(filled)}};
    context.print(document, options.form);
    return 0;
  }
  if (options.mailto) {
    context.is_for_programs = true;
    context.out() << link_of(filled) << "\n";
  } else {
    context.out() << escape_lines_for_terminal(format_draft(filled.draft));
    if (!filled.draft.body.ends_with('\n')) context.out() << "\n";
  }
  if (!filled.idea.empty())
    context.add_remark("once it is sent: fu log " + filled.id + " email --idea " + filled.idea);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_id(parser, options->id);
  parser.add_option("--template", options->wishes.template_name, "another one than the step's")
      .type_name("NAME")
      .take_last()
      .completes(WordKind::templates);
  parser.add_option("--idea", options->wishes.idea, "another idea than the one that suits best")
      .type_name("IDEA")
      .take_last()
      .completes(WordKind::ideas);
  parser.add_flag("--edit", options->edit, "open it in your editor first");
  parser.add_flag("--mailto", options->mailto, "print a link that opens your mail program");
  add_json(parser, options->form);
  parser.at_most_one_of({"--mailto", "--json"});
  parser.at_most_one_of({"--mailto", "--jsonl"});
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command draft() {
  return {.name = "draft",
          .group = Group::read,
          .summary = "the step's message, filled in for one prospect",
          .examples =
              "  fu draft jane                       on the screen\n"
              "  fu draft jane --template nurture    another template\n"
              "  fu draft jane --edit                in your editor first\n"
              "  xdg-open \"$(fu draft jane --mailto)\"\n",
          .configure = configure};
}

}  // namespace fu::commands
