// fu handoff: prospects get another owner; their plan and history stay.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "views/phrases.hpp"
#include "views/table.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  std::string to;
  bool yes = false;
  EntryOptions entry;
  WriteOptions write;
};

struct Chosen {
  std::vector<Listed> items;
  std::string owner;
};

/// All that match and are not the new owner's already.
Chosen choose(const Options& options, Context& context) {
  Chosen chosen{.owner = owner_named(options.to, context)};
  if (chosen.owner.empty()) throw UsageError("handoff: to whom? --to NAME");
  check_text(chosen.owner, "the new owner");
  const Query query = query_of(options.scope, context);
  context.each_prospect([&](Prospect&& prospect, State&& state) {
    if (fold_case(prospect.owner) == fold_case(chosen.owner) || !query.matches(prospect, state)) return;
    chosen.items.push_back({.prospect = std::move(prospect), .state = std::move(state)});
  });
  sort_by_urgency(chosen.items);
  return chosen;
}

std::string render(const std::vector<Listed>& items, Context& context) {
  views::Table table(
      {{.title = "ID"}, {.title = "WHO", .least = 12}, {.title = "OWNER", .least = 5}, {.title = "NEXT"}}, 2);
  for (const Listed& item : items) {
    const std::string owner = item.prospect.owner.empty() ? "nobody" : views::one_line(item.prospect.owner);
    table.add({{.text = item.prospect.id},
               {.text = views::who(item.prospect)},
               {.text = owner},
               {.text = views::when(item.state, context.today())}});
  }
  return table.render(context.text());
}

int run(const Options& options, Context& context) {
  if (options.scope.words.empty())
    throw UsageError(
        "handoff: whose? an empty query would mean the whole book; write owner:sam, or tag:berlin");
  const Chosen chosen = choose(options, context);
  if (chosen.items.empty()) {
    context.out() << "Nobody matches who is not " << views::one_line(chosen.owner) << "'s already.\n";
    return 0;
  }
  const std::string count = counted(chosen.items.size(), "prospect");
  if (!options.yes && !options.write.dry_run) {
    if (!context.world().ask)
      throw UsageError("handoff: " + count + " would go to " + chosen.owner +
                       "; --dry-run shows them, --yes does it");
    if (!context.world().ask(render(chosen.items, context) + "Hand " + count + " to " +
                             views::one_line(chosen.owner) + "?")) {
      throw Refused("nothing was changed");
    }
  }
  LogEntry entry = begin_entry(options.entry, context);
  entry.owner = chosen.owner;
  std::vector<std::string> ids;
  for (const Listed& item : chosen.items) ids.push_back(item.prospect.id);
  const auto written = change_prospects(
      ids, [&](const Prospect&, const State&) { return Decision{.entry = entry}; },
      {.command = "handoff " + join(options.scope.words, " ") + " --to " + chosen.owner,
       .before = "handoff: ",
       .after = " to " + chosen.owner},
      options.write, context);
  if (options.write.dry_run) return 0;
  std::size_t kept = 0;  // a later entry has an owner already
  std::vector<Listed> handed;
  for (const Written& each : written) {
    if (each.after.prospect.owner == chosen.owner) {
      handed.push_back(each.after);
    } else {
      ++kept;
    }
  }
  const std::string said = "Handed " + counted(handed.size(), "prospect") + " to " +
                           views::one_line(chosen.owner) + say_day(written.front(), context) + ".";
  context.out() << render(handed, context) << views::wrapped(context.text(), said, 0);
  if (kept > 0) context.out() << "A later handover holds for " << counted(kept, "prospect") << ".\n";
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  parser.add_option("--to", options->to, "the new owner").type_name("OWNER").required().take_last();
  parser.add_flag("--yes", options->yes, "without asking");
  add_note(parser, options->entry, "why");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command handoff() {
  return {.name = "handoff",
          .group = Group::write,
          .summary = "give prospects another owner; plan and history stay",
          .examples =
              "  fu handoff owner:sam --to dana    shows them, and asks\n"
              "  fu handoff owner:sam place:berlin --to dana --yes -m \"Sam leaves in May\"\n",
          .configure = configure};
}

}  // namespace fu::commands
