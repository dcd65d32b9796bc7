// fu idea: a new idea, something of value to send or to invite to.
#include <algorithm>
#include <chrono>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/committing.hpp"
#include "commands/idea_gathering.hpp"
#include "commands/new_id.hpp"
#include "commands/new_idea.hpp"
#include "commands/new_lines.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/ideas_text.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

constexpr std::array<std::string_view, 1> actions{"add"};

struct Options {
  std::string action;
  NewIdea idea;
  std::string id;
  WriteOptions write;
};

void check_action(const std::string& action) {
  constexpr const char* repair = "fu idea add TITLE writes a new one, fu ideas lists those of the book";
  if (action.empty()) throw UsageError("idea: what of it? " + std::string(repair));
  if (action == actions.front()) return;
  const std::string meant = did_you_mean(action, {actions.begin(), actions.end()});
  throw UsageError("idea: '" + action + "' is not what it can do" +
                   (meant.empty() ? "; " + std::string(repair) : meant));
}

/// The same title again is most likely the same idea; with an ID of its own it is not.
void refuse_duplicate(const Idea& idea, const std::vector<Idea>& others, const Options& options) {
  if (!options.id.empty()) return;
  const std::string title = fold_case(idea.title);
  const auto same = std::find_if(others.begin(), others.end(),
                                 [&](const Idea& other) { return fold_case(other.title) == title; });
  if (same != others.end())
    throw Refused("this may be '" + same->id + "', with the same title; --id ID adds it all the same");
}

constexpr const char* folder = "ideas";

void save(Idea& idea, const Options& options, Context& context) {
  const std::string text = text_of(idea, context);
  const auto name_it = [&](const store::Listing& prospects) {
    constexpr std::size_t longest = 32;  // people type it
    idea.id = choose_id({.command = "idea add",
                         .what = "title",
                         .name = idea.title,
                         .wanted = options.id,
                         .longest = longest},
                        taken_ids(prospects, context.book().list_ideas(), context.rules()));
    idea.path = std::string(folder) + "/" + idea.id + ".yaml";
  };
  if (options.write.dry_run) {
    name_it(context.book().list_prospects());
    context.out() << views::render_diff(idea.path, "", text, context.text());
    return;
  }
  store::BookWriter writer(context.folder(), context.world().state_home,
                           std::chrono::seconds(options.write.lock_timeout));
  name_it(writer.prospects());
  make_folder_in(context.book().directory(), folder);
  if (!writer.save({{.path = idea.path, .after = text}}, "idea add " + idea.title))
    throw WriteError(idea.path + " has just been made by somebody else; nothing was changed, try again");
  if (!writer.remark().empty()) context.remark = writer.remark();
}

int run(const Options& options, Context& context) {
  check_action(options.action);
  context.rules();
  Idea idea = understand_idea(options.idea, context);
  refuse_duplicate(idea, context.load_ideas(), options);
  save(idea, options, context);
  if (options.write.dry_run) return 0;
  if (wants_commit(options.write.commit, context))
    commit_written({idea.path}, views::render_subject("idea: ", {idea.title}, ""), context);
  const std::size_t suits = gather_ideas({idea}, "", context).figures.front().suits;
  context.out() << views::render_added_idea(idea, suits, context.today(), context.text());
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  const auto add_text = [&](const std::string& name, std::string& into, const std::string& help,
                            const std::string& type) {
    return parser.add_option(name, into, help).type_name(type).take_last();
  };
  parser.add_option("add", options->action, "a new idea").type_name("").completes(actions);
  parser.add_option("TITLE", options->idea.title, "what it is, in a line");
  add_text("--kind", options->idea.kind, alternatives(idea_kind_words), "KIND").completes(idea_kind_words);
  add_text("--url", options->idea.url, "where it is found", "URL");
  add_text("--date", options->idea.date, "when an event takes place", "DATE")
      .completes(WordKind::coming_days);
  add_text("--until", options->idea.until, "the last day on which it is of use", "DATE")
      .completes(WordKind::coming_days);
  parser
      .add_option("--tag", options->idea.tags, "whom it suits, as their tags say; may be given several times")
      .type_name("TEXT")
      .take_all()
      .completes(WordKind::tags);
  add_text("--id", options->id, "the ID, instead of one made from the title", "ID");
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command idea() {
  return {.name = "idea",
          .group = Group::write,
          .summary = "a new idea: something of value to send, or to invite to",
          .examples =
              "  fu idea add \"What buyers plan for spring\" --kind article --tag fashion\n"
              "  fu idea add \"Open studio\" --date 2026-12-03 --tag fashion --tag berlin\n"
              "  fu idea add 春の色 --id spring-colours --tag fashion\n",
          .configure = configure};
}

}  // namespace fu::commands
