// fu __complete: what a half-typed command line may go on with. Shells call it, people do not.
//
// Behind `--` stand the words up to the cursor, without quotes and without `fu`; the last one, which may be empty, is to be
// completed. Each line of the answer is a whole word, and behind a tab what is said of it. No blank belongs behind a word
// that ends in `:`, `=` or `,`. A line that begins with a tab is none: `files` and `directories` leave these to the shell.
// For bash, which cannot take whole words, see commands/bash_line.hpp.
#include <memory>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/bash_line.hpp"
#include "commands/book_words.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/term_words.hpp"
#include "commands/typed_line.hpp"
#include "domain/day_words.hpp"
#include "store/rules_reader.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::vector<std::string> words;
  std::optional<std::string> bash;
  std::string breaks;
};

/// The world that the options on the line ask for. Completing looks at the book as it is now, whatever --as-of says.
World world_of(const TypedLine& line, const Context& context) {
  World world = context.world();
  world.as_of.reset();
  if (const std::string today = line.value_of("--today"); !today.empty()) {
    const Rules builtin = *store::read_rules("", "").rules;
    try {
      const Day day = parse_day_words(today, world.real_today, Direction::future, builtin.calendar.of({}));
      world.today = Today(day, world.today.style);
    } catch (const UsageError&) {
      // Not yet whole, or wrong: the command itself will say so.
    }
  }
  if (const std::string me = line.value_of("--me"); !me.empty()) world.me = me;
  if (std::string directory = line.value_of("-C"); !directory.empty()) {
    if (directory.starts_with("~/") && !world.home.empty()) directory.replace(0, 1, world.home);
    world.places.option = directory;
  }
  return world;
}

void add_options(const TypedLine& line, Candidates& into) {
  for (const OptionHelp& option : line.options) {
    if (option.is_positional) continue;
    for (const std::string& name : all_names(option)) {
      const bool is_short = !name.starts_with("--");
      if (!is_short || name == option.name) into.add(name, option.text);
    }
  }
  if (line.command == nullptr) into.add("--version", "print the version");
}

void add_value(const OptionHelp& wanted, const TypedLine& line, BookWords& words) {
  for (const std::string_view word : wanted.words.fixed) words.into().add(word);
  const WordKind kind = wanted.words.kind;
  if (kind == WordKind::query) return add_terms(words);
  if (kind == WordKind::spans) return add_spans(words, line.arguments);
  if (kind == WordKind::contact) return add_contact(words, line.arguments);
  if (kind == WordKind::assignments) return add_assignments(words);
  if (kind == WordKind::columns) return add_columns(words);
  words.add(kind);
}

Candidates candidates_for(const TypedLine& line, Context& context) {
  Candidates candidates(line.before, line.word);
  BookWords words(context, candidates);
  try {
    switch (line.place) {
      case TypedLine::Place::command: words.add(WordKind::commands); break;
      case TypedLine::Place::option: add_options(line, candidates); break;
      case TypedLine::Place::value:
      case TypedLine::Place::argument:
        if (line.wanted) add_value(*line.wanted, line, words);
        break;
    }
  } catch (const DataError&) {
    // No book: what was found without one is all.
  }
  return candidates;
}

std::string render(const Candidates& candidates) {
  std::string out;
  for (const Candidate& candidate : candidates.all())
    out += candidate.word + (candidate.about.empty() ? "" : "\t" + candidate.about) + "\n";
  if (candidates.has_files()) out += "\tfiles\n";
  if (candidates.has_directories()) out += "\tdirectories\n";
  return out;
}

/// What a newer script may ask for is answered as a list.
BashAsks asked_by(const std::string& completion_type) {
  return static_cast<BashAsks>(parse_count(completion_type).value_or(static_cast<int>(BashAsks::list)));
}

int run(const Options& options, Context& context) {
  BashLine bash{.words = options.words};
  if (options.bash) bash = read_bash_line(options.words.empty() ? "" : options.words.front(), options.breaks);
  if (bash.is_redirection) {
    context.out() << "default\n";
    return 0;
  }
  const TypedLine line = read_typed_line(bash.words);
  Context asked(world_of(line, context), context.out());
  const Candidates candidates = candidates_for(line, asked);
  context.out() << (options.bash
                        ? render_for_bash(bash, candidates, asked_by(*options.bash), context.text().width)
                        : render(candidates));
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("WORDS", options->words, "behind --: what is typed; with --bash, all of it as one word");
  parser.add_option("--bash", options->bash, "answer the script for bash, which was asked so")
      .type_name("COMP_TYPE");
  parser.add_option("--breaks", options->breaks, "where bash breaks words").type_name("COMP_WORDBREAKS");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command complete() {
  return {.name = "__complete",
          .group = Group::shell,
          .summary = "what a half-typed command line may go on with",
          .examples =
              "  fu __complete -- show ja      the IDs that begin with ja\n"
              "  fu __complete -- due owner:   the owners\n",
          .configure = configure};
}

}  // namespace fu::commands
