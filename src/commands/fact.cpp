// fu fact: what they told you, and whether it is still so.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/facts.hpp"
#include "store/entry_writer.hpp"
#include "views/detail_json.hpp"
#include "views/facts_text.hpp"
#include "views/items_json.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::vector<std::string> text;
  std::string was;
  std::string still;
  EntryOptions entry;
  WriteOptions write;
  views::Form form = views::Form::text;
};

/// The fact that holds and is meant by its number or its beginning. A fact that was confirmed is meant as it was said last.
const Fact& find_fact(const Prospect& prospect, const std::string& words) {
  const std::string see = "; see fu fact " + prospect.id;
  const auto number = parse_count(words);
  if (number && *number >= 1 && static_cast<std::size_t>(*number) <= prospect.facts.size()) {
    const std::vector<FactStanding> standings = standings_of(prospect);
    const FactStanding* standing = &standings[static_cast<std::size_t>(*number) - 1];
    while (standing->by != nullptr && standing->is_confirmed)
      standing = &standings[static_cast<std::size_t>(standing->by - prospect.facts.data())];
    if (standing->by != nullptr) throw Refused("fact " + words + " has changed since" + see);
    return *standing->fact;
  }
  const std::string beginning = fold_case(trim(words));
  std::vector<const Fact*> found;
  for (const Fact* fact : current_facts(prospect)) {
    if (!beginning.empty() && fold_case(trim(fact->fact)).starts_with(beginning)) found.push_back(fact);
  }
  if (found.size() == 1) return *found.front();
  throw NotFound((found.empty() ? "no fact that holds begins with '" : "several facts begin with '") + words +
                 "'" + see);
}

/// What is appended, and what is said of it.
struct Change {
  Fact fact;
  std::string said;
  std::string more = {};  ///< behind the day
};

Change change_of(const Options& options, const std::string& text, const Prospect& prospect, Day day) {
  const auto confirm = [&](const Fact& fact) {
    return Change{.fact = {.date = day, .fact = std::string(trim(fact.fact))}, .said = "Fact confirmed"};
  };
  const auto named = [&](const std::string& words) -> const Fact& {
    const Fact& before = find_fact(prospect, words);
    if (before.date && day < *before.date)
      throw Refused("they said that on " + format_day(*before.date) + ", after " + format_day(day) +
                    "; nothing was changed");
    return before;
  };
  if (!options.still.empty()) return confirm(named(options.still));
  if (!options.was.empty()) {
    const Fact& before = named(options.was);
    if (is_same_fact(before.fact, text)) return confirm(before);
    return {.fact = {.date = day, .fact = text, .was = std::string(trim(before.fact))},
            .said = "Fact changed",
            .more = "; the old one stays in the file"};
  }
  for (const Fact* known : current_facts(prospect)) {
    if (is_same_fact(known->fact, text)) return confirm(*known);
  }
  return {.fact = {.date = day, .fact = text}, .said = "Fact noted"};
}

/// Whether that is what the file says already.
bool is_known(const Fact& fact, const Prospect& prospect) {
  return std::any_of(prospect.facts.begin(), prospect.facts.end(), [&](const Fact& known) {
    return known.date == fact.date && is_same_fact(known.fact, fact.fact) &&
           is_same_fact(known.was, fact.was);
  });
}

int run_write(const Options& options, Context& context) {
  const std::string text(trim(join(options.text, " ")));
  if (text.empty() && options.still.empty()) {
    throw UsageError(options.was.empty() ? "fact: an empty fact says nothing; see fu help fact"
                                         : "fact: --was says what it was; what is it now? TEXT is missing");
  }
  if (!text.empty() && !options.still.empty())
    throw UsageError("fact: --still confirms a fact as it is; for a new one leave it out, or say --was");
  check_text(text, "the fact");
  const Day day = begin_entry(options.entry, context).date;
  Change done;
  const Decide decide = [&](const Prospect& prospect, const State&) -> Decision {
    done = change_of(options, text, prospect, day);
    if (is_known(done.fact, prospect)) return {};
    return {.edits = {store::append_fact(done.fact)}};
  };
  const ChangeName name{.command = "fact " + options.id, .before = "fact: "};
  for (const Written& written : change_prospects({options.id}, decide, name, options.write, context)) {
    if (!written.is_changed) {
      context.out() << "Nothing to change.\n";
      continue;
    }
    context.out() << views::render_written(done.said + say_day(day, context) + done.more, written.after,
                                           context.today(), context.text());
  }
  return 0;
}

int run_list(const Options& options, Context& context) {
  const Prospect prospect = read_named(options.id, context);
  if (is_json(options.form)) {
    const views::Document document{
        .schema = "fu.fact/1", .today = context.today(), .items = views::facts_json(prospect)};
    context.print(document, options.form);
  } else {
    context.out() << views::render_facts(prospect, context.today(), context.text());
  }
  return 0;
}

int run(const Options& options, Context& context) {
  const bool writes = !options.text.empty() || !options.was.empty() || !options.still.empty();
  if (writes && is_json(options.form))
    throw UsageError("fact: --json lists the facts, and goes with an ID alone; see fu help fact");
  if (!writes && (options.write.dry_run || !options.entry.on.empty()))
    throw UsageError("fact: TEXT is missing; see fu help fact");
  return writes ? run_write(options, context) : run_list(options, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("TEXT", options->text, "what they told you; without it, what is known is listed");
  parser
      .add_option("--was", options->was,
                  "the fact that has changed: its number in the list, or how it begins")
      .type_name("FACT")
      .take_last();
  parser
      .add_option("--still", options->still,
                  "the fact that is still so: its number in the list, or how it begins")
      .type_name("FACT")
      .take_last();
  parser.at_most_one_of({"--was", "--still"});
  add_on(parser, options->entry);
  add_json(parser, options->form);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command fact() {
  return {.name = "fact",
          .group = Group::write,
          .summary = "what they told you, to ask \"is that still so?\"",
          .examples =
              "  fu fact jane \"decides together with the head of design\"\n"
              "  fu fact jane                      what is known, with numbers\n"
              "  fu fact jane --still 2            it is still so\n"
              "  fu fact jane --was 1 \"launches the fall line in September\"\n",
          .configure = configure};
}

}  // namespace fu::commands
