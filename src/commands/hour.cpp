// fu hour: the Follow-Up Hour, one card after another; without a terminal its list.
#include <algorithm>
#include <memory>

#include "commands/answers.hpp"
#include "commands/hour_session.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/card_text.hpp"
#include "views/footer_text.hpp"
#include "views/hour_json.hpp"
#include "views/hour_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

/// Calls visit(person, ideas, place) for all whose files can be read.
template <typename Visit>
void for_each_person(Hour& hour, Context& context, const Visit& visit) {
  for (std::size_t i = 0; i < hour.people.size(); ++i) {
    auto prospect = context.read(hour.people[i].file);
    if (!prospect) continue;
    Listed person{.prospect = std::move(*prospect)};
    person.state = compute_state(person.prospect, context.rules(), context.today());
    visit(person, ideas_for(person.prospect, hour, context.rules(), context.today()), i);
  }
}

void print_text(Hour& hour, Context& context) {
  if (hour.done > 0) context.out() << views::say_progress(hour.done, hour.goal) << "\n\n";
  for_each_person(hour, context, [&](const Listed& person, std::vector<JudgedIdea> ideas, std::size_t i) {
    if (i > 0) context.out() << "\n";
    const views::Card card{.person = person,
                           .number = hour.done + i + 1,
                           .of = hour.done + hour.people.size(),
                           .ideas = std::move(ideas),
                           .is_due = hour.people[i].is_due};
    context.out() << views::render_card(card, context.today(), context.text());
  });
  context.out() << views::render_footer({}, context.problems());
}

void print_json(Hour& hour, views::Form form, Context& context) {
  views::Document document{
      .schema = "fu.hour/1", .today = context.today(), .counts = {{"done", hour.done}, {"goal", hour.goal}}};
  for_each_person(hour, context,
                  [&](const Listed& person, const std::vector<JudgedIdea>& ideas, std::size_t i) {
                    document.items.push_back(
                        views::hour_item_json(person, ideas, hour.people[i].is_due, context.today()));
                  });
  context.print(std::move(document), form);
}

int run(const HourOptions& options, Context& context) {
  std::unique_ptr<Dialogue> dialogue;
  if (!options.answers.empty()) dialogue = std::make_unique<Answers>(options.answers, context.world());
  Hour hour = gather_hour(options, context);
  if (is_json(options.form)) {
    print_json(hour, options.form, context);
    return 0;
  }
  if (hour.people.empty()) {
    context.out() << views::render_nobody_left({.done = hour.done,
                                                .goal = hour.goal,
                                                .is_empty = hour.prospects == 0,
                                                .is_narrowed = !options.scope.words.empty()})
                  << views::render_footer({}, context.problems());
    return 0;
  }
  if (!dialogue && context.world().converse) dialogue = context.world().converse();
  if (dialogue) return run_hour(std::move(hour), options, *dialogue, context);
  print_text(hour, context);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<HourOptions>();
  add_query(parser, options->scope);
  add_number(parser, options->number, "so many people, those done today among them (the goal)");
  constexpr int most_minutes = 1440;
  parser.add_option("--minutes", options->minutes, "no new card after so many minutes")
      .within(1, most_minutes)
      .type_name("M")
      .take_last();
  parser.add_flag("--silent", options->only_silent, "only by silence: who has heard nothing for longest");
  add_everybody(parser, options->scope);
  parser.add_option("--answers", options->answers, "each line of FILE is what one would type; - is the input")
      .type_name("FILE")
      .take_last()
      .completes(WordKind::files);
  add_json(parser, options->form);
  add_commit(parser, options->write.commit);
  add_lock_timeout(parser, options->write.lock_timeout);
  parser.at_most_one_of({"--answers", "--json"});
  parser.at_most_one_of({"--answers", "--jsonl"});
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command hour() {
  return {.name = "hour",
          .group = Group::write,
          .summary = "the Follow-Up Hour: one person after another, one key each",
          .examples =
              "  fu hour                           those who are due, then the longest silent\n"
              "  fu hour --minutes 45 via:call     three quarters of an hour of calls\n"
              "  fu hour --silent -n 30            the monthly walk through the contact list\n"
              "  fu hour | less                    only to read: the cards\n",
          .configure = configure};
}

}  // namespace fu::commands
