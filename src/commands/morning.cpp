// Loads everybody once: who is due, who was contacted today, who belongs to others, who comes next.
#include "commands/morning.hpp"

#include "commands/option_parser.hpp"
#include "domain/foremost.hpp"
#include "domain/idea_matcher.hpp"
#include "views/due_text.hpp"
#include "views/footer_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

bool is_wanted(const State& state, const MorningOptions& options) {
  if (options.only_overdue) return state.status == Status::overdue;
  return state.is_due();
}

/// What is kept of somebody who is due: their lines of text, or what a program gets.
struct Person {
  Rank rank;
  views::MorningLines lines;
  views::FormattedItem item;
  SuitableIdeas suitable;
};

/// The first to come, where nobody is due.
struct Coming {
  Rank rank;
  std::string text;

  bool is_before(const Coming& other) const {
    const Day mine = rank.urgency.due;
    const Day theirs = other.rank.urgency.due;
    return mine != theirs ? mine < theirs : fu::is_before(rank, other.rank);
  }
};

struct Gathered {
  Foremost<Person> people;
  views::MorningCounts counts;  ///< promises apart
  std::size_t overdue = 0;      ///< those promised among them
  std::size_t due = 0;
  std::size_t done = 0;
  std::size_t prospects = 0;
  views::Others others;
  std::optional<Coming> next;
  RecentIdeas recent;

  void join(Gathered&& later) {
    people.join(std::move(later.people));
    recent.join(std::move(later.recent));
    counts.promises += later.counts.promises;
    counts.overdue += later.counts.overdue;
    counts.due += later.counts.due;
    overdue += later.overdue;
    due += later.due;
    done += later.done;
    prospects += later.prospects;
    for (const auto& [owner, number] : later.others) others[owner] += number;
    if (later.next && (!next || later.next->is_before(*next))) next = std::move(later.next);
  }
};

class Gatherer {
 public:
  Gatherer(const MorningOptions& options, const ListOutput& output, const std::vector<Idea>& ideas,
           Context& context)
      : options_(options), output_(output), context_(context), query_(query_of(options.scope, context)) {
    if (!ideas.empty()) matcher_.emplace(ideas, context.rules(), context.today());
  }

  Gathered begin() const {
    const auto before = [](const Person& a, const Person& b) { return is_before(a.rank, b.rank); };
    return {.people = Foremost<Person>(static_cast<std::size_t>(options_.number), before)};
  }

  void visit(Gathered& part, const Listed& item) const {
    ++part.prospects;
    if (matcher_) matcher_->note_recent(item.prospect, part.recent);
    if (!query_.matches(item.prospect, item.state)) return;
    const bool wanted = is_wanted(item.state, options_);
    if (!is_mine(item.prospect, options_.scope, context_)) {
      if (wanted) ++part.others[item.prospect.owner];
      return;
    }
    const LogEntry* last = last_contact(item);
    if (last != nullptr && last->date == context_.today()) ++part.done;
    if (wanted) {
      part.counts.add(views::group_of(item.state));
      ++(item.state.status == Status::overdue ? part.overdue : part.due);
      part.people.offer({.rank = rank_of(item)}, [&](Person& person) { complete(person, item); });
    } else if (item.state.status == Status::upcoming) {
      Coming coming{.rank = rank_of(item)};
      if (part.next && !coming.is_before(*part.next)) return;
      coming.text = views::say_coming(item, context_.today());
      part.next = std::move(coming);
    }
  }

 private:
  void complete(Person& person, const Listed& item) const {
    // Whoever was promised something gets that.
    const bool is_promise = output_.is_text() && item.state.pin == Pin::Kind::promise;
    if (matcher_ && !is_promise) person.suitable = matcher_->suitable(item.prospect);
    if (output_.is_text()) {
      const bool may_have_idea = !person.suitable.ideas.empty();
      person.lines = views::morning_lines(item, context_.today(), context_.text(), may_have_idea);
    } else {
      person.item = output_.item(item);
    }
  }

  const MorningOptions& options_;
  const ListOutput& output_;
  const Context& context_;
  Query query_;
  std::optional<IdeaMatcher> matcher_;  ///< nothing: there are no ideas, or none are wanted
};

/// What is best for each of them is known only now: colleagues may have it.
std::vector<std::unique_ptr<Person>> take_people(Gathered& gathered, const std::vector<Idea>& ideas,
                                                 const ListOutput& output) {
  std::vector<std::unique_ptr<Person>> people = gathered.people.take();
  for (const auto& person : people) {
    const auto best = gathered.recent.best_of(person->suitable);
    if (best) person->lines.idea = ideas[*best].id;
    if (!output.is_text()) person->item.text = output.with_idea(person->item, person->lines.idea);
  }
  return people;
}

std::string text_of(Gathered& gathered, const std::vector<Idea>& ideas, const ListOutput& output,
                    const MorningOptions& options, Context& context) {
  views::Morning morning{.today = context.today(),
                         .counts = gathered.counts,
                         .done = gathered.done,
                         .only_overdue = options.only_overdue,
                         .prospects = gathered.prospects + count_unusable(context.problems())};
  if (gathered.next) morning.next = gathered.next->text;
  for (const auto& person : take_people(gathered, ideas, output))
    morning.people.push_back(std::move(person->lines));
  return views::render_due(morning, context.text());
}

views::Document document_of(Gathered& gathered, const std::vector<Idea>& ideas, const ListOutput& output,
                            const MorningOptions& options, Context& context) {
  views::Document document{.schema = options.only_overdue ? "fu.overdue/1" : "fu.due/1",
                           .today = context.today()};
  for (const auto& person : take_people(gathered, ideas, output))
    document.items.push_back(std::move(person->item.text));
  document.counts = {{"promises", gathered.counts.promises},
                     {"overdue", gathered.overdue},
                     {"due", gathered.due},
                     {"done", gathered.done},
                     {"others", views::count_all(gathered.others)},
                     {"more", gathered.counts.all() - document.items.size()}};
  return document;
}

}  // namespace

void add_morning_options(OptionParser& parser, MorningOptions& options) {
  add_query(parser, options.scope);
  add_number(parser, options.number, "print the first N, and count the rest");
  add_everybody(parser, options.scope);
  add_list_output(parser, options.list);
}

int run_morning(const MorningOptions& options, Context& context) {
  const ListOutput output(options.list, views::LateField::idea);
  context.rules();  // where they are wrong, nothing else is told
  const std::vector<Idea> ideas = output.wants_late() ? context.load_ideas() : std::vector<Idea>();
  const Gatherer gatherer(options, output, ideas, context);
  Gathered gathered =
      context.gather_all([&] { return gatherer.begin(); },
                         [&](Gathered& part, const Listed& item) { gatherer.visit(part, item); });
  const bool is_anybody = gathered.counts.all() > 0;
  if (options.list.is_quiet && !is_anybody) return 0;
  if (output.is_text()) {
    context.out() << text_of(gathered, ideas, output, options, context)
                  << views::render_footer(gathered.others, context.problems());
  } else {
    context.print(document_of(gathered, ideas, output, options, context), output.form());
  }
  return options.list.has_exit_code && is_anybody ? 1 : 0;
}

}  // namespace fu::commands
