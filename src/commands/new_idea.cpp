// Words of the command line as an idea, and the idea as YAML.
#include "commands/new_idea.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/new_lines.hpp"
#include "commands/writing_options.hpp"
#include "domain/day_words.hpp"
#include "store/book_schema.hpp"

namespace fu::commands {

Idea understand_idea(const NewIdea& given, Context& context) {
  const Today today = context.today();
  Idea idea{.title = std::string(trim(join(given.title, " "))), .url = std::string(trim(given.url))};
  for (const std::string& tag : given.tags) {
    if (!trim(tag).empty()) idea.tags.emplace_back(trim(tag));
  }
  if (idea.title.empty()) throw UsageError("idea add: what is it? write a title");
  // What has a day is an event, if nothing else is said.
  if (!given.kind.empty() || !given.date.empty())
    idea.kind = known_idea_kind(given.kind.empty() ? "event" : given.kind);
  if (!given.date.empty()) idea.date = future_day(given.date, context);
  if (!given.until.empty()) idea.until = future_day(given.until, context);
  if (has_expired(idea, today)) {
    throw UsageError((idea.until ? "--until " + given.until : "--date " + given.date) + " is " +
                     describe_day(*last_useful_day(idea), today) +
                     ": an idea that is over is of use to nobody" +
                     (idea.until ? "" : "; --until says how long its talks are"));
  }
  if (idea.date && idea.until && *idea.until < *idea.date) {
    throw UsageError("--until " + given.until + " is " + describe_day(*idea.until, today) +
                     ", before the event itself");
  }
  return idea;
}

std::string text_of(const Idea& idea, Context& context) {
  NewLines lines;
  if (context.book().has_file(std::string(store::idea_schema_path)))
    lines.add(store::schema_line(store::idea_schema_path, 1));
  lines.line("title", idea.title);
  lines.line("kind", idea.kind);
  lines.line("url", idea.url);
  if (idea.date) lines.line("date", format_day(*idea.date));
  if (idea.until) lines.line("until", format_day(*idea.until));
  lines.list("tags", idea.tags);
  return lines.all();
}

}  // namespace fu::commands
