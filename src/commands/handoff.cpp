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
#include "domain/foremost.hpp"
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

/// What is kept of a prospect that matches.
struct Item {
  Rank rank;
  views::Row row;
};

struct Chosen {
  Foremost<Item> items;
  void join(Chosen&& later) { items.join(std::move(later.items)); }
};

views::Row row_of(const Listed& item, const Today& today) {
  const std::string owner = item.prospect.owner.empty() ? "nobody" : views::one_line(item.prospect.owner);
  return views::Row({{.text = item.prospect.id},
                     {.text = views::who(item.prospect)},
                     {.text = owner},
                     {.text = views::when(item.state, today)}});
}

/// All that match and are not the new owner's already.
std::vector<std::unique_ptr<Item>> choose(const Options& options, const std::string& owner,
                                          Context& context) {
  const Query query = query_of(options.scope, context);
  const std::string folded_owner = fold_case(owner);
  const auto before = [](const Item& a, const Item& b) { return is_before(a.rank, b.rank); };
  Chosen chosen = context.gather_all(
      [&] { return Chosen{.items = Foremost<Item>(0, before)}; },
      [&](Chosen& part, const Listed& item) {
        if (fold_case(item.prospect.owner) == folded_owner || !query.matches(item.prospect, item.state))
          return;
        part.items.offer({.rank = rank_of(item)},
                         [&](Item& kept) { kept.row = row_of(item, context.today()); });
      });
  return chosen.items.take();
}

std::string render(std::vector<views::Row> rows, const Context& context) {
  views::Table table(
      {{.title = "ID"}, {.title = "WHO", .least = 12}, {.title = "OWNER", .least = 5}, {.title = "NEXT"}}, 2);
  for (views::Row& row : rows) table.add(std::move(row));
  return table.render(context.text());
}

int run(const Options& options, Context& context) {
  if (options.scope.words.empty())
    throw UsageError(
        "handoff: whose? an empty query would mean the whole book; write owner:sam, or tag:berlin");
  const std::string owner = owner_named(options.to, context);
  if (owner.empty()) throw UsageError("handoff: to whom? --to NAME");
  check_text(owner, "the new owner");
  const auto chosen = choose(options, owner, context);
  if (chosen.empty()) {
    context.out() << "Nobody matches who is not " << views::one_line(owner) << "'s already.\n";
    return 0;
  }
  const std::string count = counted(chosen.size(), "prospect");
  if (!options.yes && !options.write.dry_run) {
    if (!context.world().ask)
      throw UsageError("handoff: " + count + " would go to " + owner +
                       "; --dry-run shows them, --yes does it");
    std::vector<views::Row> rows;
    for (const auto& item : chosen) rows.push_back(std::move(item->row));
    if (!context.world().ask(render(std::move(rows), context) + "Hand " + count + " to " +
                             views::one_line(owner) + "?")) {
      throw Refused("nothing was changed");
    }
  }
  LogEntry entry = begin_entry(options.entry, context);
  entry.owner = owner;
  std::vector<std::string> ids;
  for (const auto& item : chosen) ids.push_back(item->rank.id);
  const auto written = change_prospects(
      ids, [&](const Prospect&, const State&) { return Decision{.entry = entry}; },
      {.command = "handoff " + join(options.scope.words, " ") + " --to " + owner,
       .before = "handoff: ",
       .after = " to " + owner},
      options.write, context);
  if (options.write.dry_run) return 0;
  std::size_t kept = 0;  // a later entry has an owner already
  std::vector<views::Row> handed;
  for (const Written& each : written) {
    if (each.after.prospect.owner == owner) {
      handed.push_back(row_of(each.after, context.today()));
    } else {
      ++kept;
    }
  }
  const std::string said = "Handed " + counted(handed.size(), "prospect") + " to " + views::one_line(owner) +
                           say_day(written.front(), context) + ".";
  context.out() << render(std::move(handed), context) << views::wrapped(context.text(), said, 0);
  if (kept > 0) context.out() << "A later handover holds for " << counted(kept, "prospect") << ".\n";
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  parser.add_option("--to", options->to, "the new owner")
      .type_name("OWNER")
      .required()
      .take_last()
      .completes(WordKind::owners);
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
