// Looks no further than it must: rules for their names, names of files for IDs, all files only for texts in them.
#include "commands/book_words.hpp"

#include <array>
#include <map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/message_templates.hpp"
#include "commands/registry.hpp"
#include "store/id_names.hpp"
#include "store/rules_reader.hpp"
#include "store/template_names.hpp"
#include "store/top_texts.hpp"
#include "views/rules_text.hpp"

namespace fu::commands {

namespace {

constexpr std::size_t most_named = 29;  ///< so many files may be opened for what is told of their IDs

/// How often each text stands somewhere.
struct Counts {
  std::map<std::string, std::size_t, std::less<>> of;

  void count(std::string_view text, std::size_t times = 1) {
    const auto known = of.find(text);
    if (known == of.end()) {
      of.emplace(text, times);
    } else {
      known->second += times;
    }
  }
  void join(Counts&& later) {
    for (const auto& [text, times] : later.of) count(text, times);
  }
};

std::string say_stage(const Stage& stage) {
  return std::to_string(stage.chance) + "%" + (stage.closed ? ", closed" : "");
}

}  // namespace

const Rules& BookWords::rules() {
  try {
    if (const Rules* rules = context_.try_rules()) return *rules;
  } catch (const DataError&) {
    // No book: what is built in holds everywhere.
  }
  if (!builtin_) builtin_ = store::read_rules("", "").rules;
  return *builtin_;
}

void BookWords::add_ids(const std::string& folder, const std::vector<std::string_view>& names) {
  const store::BookFolder& book = context_.folder();
  const auto files = store::list_ids(book.descriptor(), folder, into_.beginning());
  for (const store::BookFile& file : files) {
    std::vector<std::string> about;
    Problems ignored;
    const auto source = files.size() > most_named ? std::nullopt : book.read_file(file.path, ignored);
    for (const std::string_view name : names) {
      std::string text = source ? store::first_top_text(*source, name) : "";
      if (!text.empty()) about.push_back(std::move(text));
    }
    into_.add(file.id, join(about, ", "));
  }
}

void BookWords::add_texts(std::string_view key, Match match) {
  const std::string beginning = into_.beginning();
  const auto typable = [&](std::string_view text) {
    const auto comma = into_.commas_separate() ? text.find(',') : std::string_view::npos;
    if (comma == std::string_view::npos) return text;
    return match == Match::part ? text.substr(0, comma) : std::string_view();
  };
  const Counts counts =
      context_.gather_sources([] { return Counts{}; },
                              [&](Counts& part, std::string_view source) {
                                store::each_top_text(source, key, [&](std::string_view text) {
                                  const std::string_view word = typable(text);
                                  if (word.starts_with(beginning)) part.count(word);
                                });
                              });
  for (const auto& [text, times] : counts.of) into_.add(text, counted(times, "prospect"));
}

void BookWords::add_sources() {
  for (const auto& [word, folder] : {std::pair{"referral:", "prospects"}, std::pair{"event:", "ideas"}}) {
    if (!into_.beginning().starts_with(word)) continue;
    into_.go_on_behind(word);
    return add(std::string_view(folder) == "ideas" ? WordKind::ideas : WordKind::prospects);
  }
  into_.add("inbound", "they wrote to us");
  into_.add("referral:", "the ID of who sent them");
  into_.add("event:", "the ID of the idea");
}

void BookWords::add_days(Direction direction) {
  constexpr std::array<std::string_view, 15> coming{"today", "tomorrow", "mon", "tue",  "wed",
                                                    "thu",   "fri",      "sat", "sun",  "eom",
                                                    "+3d",   "+1w",      "+2w", "+1mo", "+3mo"};
  constexpr std::array<std::string_view, 10> past{"today", "yesterday", "mon", "tue", "wed",
                                                  "thu",   "fri",       "sat", "sun", "-1w"};
  const Today today = context_.today();
  const auto add_all = [&](const auto& words) {
    for (const std::string_view word : words) {
      const Day day = parse_day_words(word, today, direction, rules().calendar.of(context_.me()));
      into_.add(word, describe_day(day, today));
    }
  };
  direction == Direction::future ? add_all(coming) : add_all(past);
}

void BookWords::add(WordKind kind) {
  switch (kind) {
    case WordKind::files: into_.add_files(); break;
    case WordKind::directories: into_.add_directories(); break;
    case WordKind::commands:
      for (const Command& command : all_commands()) {
        if (command.group != Group::shell) into_.add(command.name, command.summary);
      }
      break;
    case WordKind::checked:
      into_.add_files();
      add_ids("prospects", {"name", "company"});
      add_ids("ideas", {"title"});
      break;
    case WordKind::prospects: add_ids("prospects", {"name", "company"}); break;
    case WordKind::ideas: add_ids("ideas", {"title"}); break;
    case WordKind::templates:
      for (const std::string& name : template_names(context_.folder())) {
        into_.add(name, context_.folder().has_file(store::template_path(name)) ? "" : "built in");
      }
      break;
    case WordKind::cadences:
      for (const Cadence& cadence : rules().cadences) into_.add(cadence.name, cadence.about);
      break;
    case WordKind::stages:
      for (const Stage& stage : rules().stages) into_.add(stage.name, say_stage(stage));
      break;
    case WordKind::outcomes:
      for (const std::string& name : rules().outcome_names) {
        const Outcome* outcome = rules().find_outcome(name);
        into_.add(name, outcome == nullptr ? "" : views::say_outcome(*outcome));
      }
      break;
    case WordKind::channels:
      for (const std::string& channel : rules().channels) into_.add(channel, "channel");
      break;
    case WordKind::owners:
      into_.add("me", context_.me());
      add_texts("owner", Match::whole);
      break;
    case WordKind::owner_names: add_texts("owner", Match::whole); break;
    case WordKind::tags: add_texts("tags", Match::whole); break;
    case WordKind::companies: add_texts("company", Match::part); break;
    case WordKind::places: add_texts("place", Match::part); break;
    case WordKind::sources: add_sources(); break;
    case WordKind::types:
      for (const std::string_view type : prospect_type_words) into_.add(type);
      break;
    case WordKind::past_days: add_days(Direction::past); break;
    case WordKind::coming_days: add_days(Direction::future); break;
    case WordKind::none:
    case WordKind::query:
    case WordKind::spans:
    case WordKind::contact:
    case WordKind::assignments:
    case WordKind::columns: break;
  }
}

}  // namespace fu::commands
