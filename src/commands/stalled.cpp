// fu stalled: open deals that get attention and do not move.
#include "domain/stalled.hpp"

#include <memory>

#include "commands/common_options.hpp"
#include "commands/list_output.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "domain/foremost.hpp"
#include "views/footer_text.hpp"
#include "views/stalled_json.hpp"
#include "views/stalled_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  int number = 0;
  ListOptions list;
};

/// What is kept of a deal: its lines of text, or what a program gets.
struct Deal {
  Standstill still;
  std::string id;
  views::StalledLines lines;
  std::string item;
};

bool comes_before(const Deal& a, const Deal& b) {
  const int by = compare_standstill(a.still, b.still);
  return by != 0 ? by < 0 : a.id < b.id;
}

struct Gathered {
  Foremost<Deal> deals;
  void join(Gathered&& later) { deals.join(std::move(later.deals)); }
};

Gathered gather(const Options& options, const ListOutput& output, Context& context) {
  const Query query = query_of(options.scope, context);
  const Rules& rules = context.rules();
  const auto begin = [&] {
    return Gathered{.deals = Foremost<Deal>(static_cast<std::size_t>(options.number), comes_before)};
  };
  return context.gather_all(begin, [&](Gathered& part, const Listed& listed) {
    if (!query.matches(listed.prospect, listed.state)) return;
    const auto still = find_standstill(listed, rules, context.today());
    if (!still) return;
    part.deals.offer({.still = *still, .id = listed.prospect.id}, [&](Deal& deal) {
      if (output.is_text()) {
        deal.lines = views::stalled_lines(listed, *still, context.today(), context.text());
      } else {
        deal.item = output.item(listed).text;
        if (is_json(output.form())) deal.item = views::stalled_item_json(std::move(deal.item), *still);
      }
    });
  });
}

int run(const Options& options, Context& context) {
  const ListOutput output(options.list);
  Gathered gathered = gather(options, output, context);
  const auto deals = gathered.deals.take();
  if (options.list.is_quiet && deals.empty()) return 0;
  const Stalled& limits = context.rules().stalled;
  const std::size_t all = gathered.deals.offered();
  if (output.is_text()) {
    views::StalledDeals stalled{.today = context.today(), .limits = limits, .all = all};
    for (const auto& deal : deals) stalled.deals.push_back(std::move(deal->lines));
    context.out() << views::render_stalled(stalled, context.text())
                  << views::render_footer({}, context.problems());
  } else {
    views::Document document = views::stalled_document(limits, all - deals.size(), context.today());
    for (const auto& deal : deals) document.items.push_back(std::move(deal->item));
    context.print(std::move(document), output.form());
  }
  return options.list.has_exit_code && !deals.empty() ? 1 : 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  add_number(parser, options->number, "print the first N, and count the rest");
  add_list_output(parser, options->list);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command stalled() {
  return {.name = "stalled",
          .group = Group::read,
          .summary = "open deals that do not move, and what to ask",
          .examples =
              "  fu stalled                  the longest first\n"
              "  fu stalled owner:me -n 5    my five\n"
              "  fu stalled 'value:>=10000'  the large ones\n",
          .configure = configure};
}

}  // namespace fu::commands
