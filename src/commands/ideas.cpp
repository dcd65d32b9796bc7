// fu ideas: what there is to send; for one prospect, what suits them.
#include <algorithm>
#include <memory>

#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/idea_gathering.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/ideas_json.hpp"
#include "views/ideas_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  bool all = false;
  views::Form form = views::Form::text;
};

/// What suits most first, then what expires first; what has expired last.
void put_in_order(std::vector<views::IdeaRow>& rows, Day today) {
  std::sort(rows.begin(), rows.end(), [&](const views::IdeaRow& a, const views::IdeaRow& b) {
    const bool is_over = has_expired(*a.idea, today);
    if (is_over != has_expired(*b.idea, today)) return !is_over;
    return a.suits != b.suits ? a.suits > b.suits : wears_out_before(*a.idea, *b.idea);
  });
}

std::vector<views::IdeaRow> rows_of(const std::vector<Idea>& ideas, const GatheredIdeas& gathered) {
  std::vector<views::IdeaRow> rows;
  for (std::size_t i = 0; i < ideas.size(); ++i) {
    const IdeaFigures& figures = gathered.figures[i];
    rows.push_back(
        {.idea = &ideas[i], .suits = figures.suits, .received = figures.received, .last = figures.last});
  }
  return rows;
}

std::vector<JudgedIdea> judge_for(const Prospect& prospect, const std::vector<Idea>& ideas,
                                  const IdeaUses& uses, Context& context) {
  std::vector<JudgedIdea> judged = judge_ideas(ideas, prospect, uses, context.today());
  const State state = compute_state(prospect, context.rules(), context.today());
  if (!state.stopped) return judged;
  for (JudgedIdea& one : judged) {
    one.unfit = Unfit::stopped;
    one.day = state.stopped->date;
    one.colleague.clear();
  }
  return judged;
}

views::Document document_of(const std::string& prospect, const Context& context) {
  return {
      .schema = "fu.ideas/1", .today = context.today(), .parts = {{"prospect", views::text_json(prospect)}}};
}

void print_for(const Prospect& prospect, const std::vector<Idea>& ideas, const GatheredIdeas& gathered,
               const Options& options, Context& context) {
  IdeaUses uses = gathered.uses;
  if (prospect.company.empty()) uses = ideas_received(prospect, context.rules(), context.today());
  const std::vector<JudgedIdea> judged = judge_for(prospect, ideas, uses, context);
  if (!is_json(options.form)) {
    context.out() << views::render_ideas_for(prospect, judged, options.all, context.today(), context.text());
    return;
  }
  const std::vector<views::IdeaRow> rows = rows_of(ideas, gathered);
  views::Document document = document_of(prospect.id, context);
  for (const JudgedIdea& one : judged) {
    if (one.unfit && !options.all) continue;
    document.items.push_back(views::idea_json(rows[static_cast<std::size_t>(one.idea - ideas.data())], &one));
  }
  context.print(std::move(document), options.form);
}

/// Then nobody can say that there are none.
bool are_ideas_unread(Context& context) {
  const Problems& problems = context.problems();
  return std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
    return problem.severity == Severity::error && problem.path.starts_with("ideas");
  });
}

void print_all(const std::vector<Idea>& ideas, const GatheredIdeas& gathered, const Options& options,
               Context& context) {
  std::vector<views::IdeaRow> rows = rows_of(ideas, gathered);
  put_in_order(rows, context.today());
  if (!is_json(options.form)) {
    if (!rows.empty() || !are_ideas_unread(context))
      context.out() << views::render_ideas(rows, context.today(), context.text());
    return;
  }
  views::Document document = document_of("", context);
  for (const views::IdeaRow& row : rows) document.items.push_back(views::idea_json(row, nullptr));
  context.print(std::move(document), options.form);
}

int run(const Options& options, Context& context) {
  context.rules();
  if (options.id.empty()) {
    const std::vector<Idea> ideas = context.load_ideas();
    print_all(ideas, gather_ideas(ideas, "", context), options, context);
    return 0;
  }
  const store::BookFile file = find_to_read(options.id, context);
  Problems of_others = std::move(context.problems());
  context.problems().clear();
  const Prospect prospect = read_named(file.id, context);
  context.problems() = std::move(of_others);  // the same file is read once more
  const std::vector<Idea> ideas = context.load_ideas();
  print_for(prospect, ideas, gather_ideas(ideas, fold_case(prospect.company), context), options, context);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("ID", options->id, "a prospect; without one, all ideas of the book")
      .type_name("")
      .completes(WordKind::prospects);
  parser.add_flag("--all", options->all, "also what is left out, and why");
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command ideas() {
  return {.name = "ideas",
          .group = Group::read,
          .summary = "what to send: all ideas, or those that suit one prospect",
          .examples =
              "  fu ideas                    all, whom they suit, and who has them\n"
              "  fu ideas jane-doe           what suits her, the best first\n"
              "  fu ideas jane-doe --all     also what is left out, and why\n",
          .configure = configure};
}

}  // namespace fu::commands
