// fu report: pipeline and numbers as one page to look at.
#include <algorithm>
#include <memory>

#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/gather_statistics.hpp"
#include "commands/option_parser.hpp"
#include "commands/output_file.hpp"
#include "commands/registry.hpp"
#include "domain/gathered_statistics.hpp"
#include "views/report_html.hpp"

namespace fu::commands {

namespace {

struct Options {
  Scope scope;
  PeriodOptions period;
  std::string output;  ///< a file, or `-`; empty: not said
};

struct Gathered {
  GatheredStatistics statistics;
  PipelineTally pipeline;
  std::vector<views::StalledDeal> stalled;

  void join(Gathered&& later) {
    statistics.join(std::move(later.statistics));
    pipeline.join(std::move(later.pipeline));
    std::move(later.stalled.begin(), later.stalled.end(), std::back_inserter(stalled));
  }
};

void add(Gathered& part, const Listed& item, const Derivation& derivation, const Rules& rules, Day last) {
  const Prospect& prospect = item.prospect;
  part.statistics.add(prospect, derivation);
  part.pipeline.add(item);
  const auto standstill = find_standstill(item, rules, last);
  if (!standstill) return;
  part.stalled.push_back({.id = prospect.id,
                          .name = prospect.name,
                          .company = prospect.company,
                          .stage = prospect.stage,
                          .value = prospect.value,
                          .standstill = *standstill});
}

/// Everything is looked at as on the last day: the pipeline is that of `fu --today DAY pipeline`.
Gathered gather(const Scope& scope, const Period& period, Context& context) {
  const Rules& rules = context.rules();
  const Query query = query_of(scope, period.to, context);
  const auto begin = [&] {
    return Gathered{.statistics = GatheredStatistics(rules, period),
                    .pipeline = PipelineTally(rules, period.to),
                    .stalled = {}};
  };
  return context.gather_all(begin, [&](Gathered& part, Listed& listed) {
    part.statistics.add_lead(listed.prospect);
    const Derivation derivation = derive(listed.prospect, rules, period.to);
    if (!query.matches(listed.prospect, derivation.state)) return;
    listed.state = derivation.state;
    add(part, listed, derivation, rules, period.to);
  });
}

bool is_before(const views::StalledDeal& a, const views::StalledDeal& b) {
  const int by = compare_standstill(a.standstill, b.standstill);
  return by != 0 ? by < 0 : a.id < b.id;
}

bool is_page(std::string_view bytes) {
  constexpr std::string_view doctype = "<!doctype html>";
  return lower_ascii(bytes.substr(0, doctype.size())) == doctype;
}

constexpr OutputKind web_page{.noun = "web page", .example = "report.html", .is_one = is_page};

int run(const Options& options, Context& context) {
  if (options.output.empty() && context.world().prints_to_terminal) {
    throw UsageError("a page is nothing to read on a terminal; give it a file: fu report -o report.html");
  }
  const Period period = period_of(options.period, context);
  const Rules& rules = context.rules();
  Gathered gathered = gather(options.scope, period, context);
  std::sort(gathered.stalled.begin(), gathered.stalled.end(), is_before);
  const std::string page = views::render_report({.day = Today(period.to, context.today().style),
                                                 .query = join(options.scope.words, " "),
                                                 .commit = context.commit(),
                                                 .statistics = gathered.statistics.finish(),
                                                 .pipeline = gathered.pipeline.pipeline(),
                                                 .stalled = std::move(gathered.stalled),
                                                 .goals = rules.goals,
                                                 .limits = rules.stalled,
                                                 .unread = count_unusable(context.problems())});
  if (options.output.empty() || options.output == "-") {
    context.is_for_programs = true;
    context.out() << page;
    return 0;
  }
  write_output_file(options.output, context.world().places.here, page, web_page);
  context.out() << "Report written: " << escape_for_terminal(options.output) << "\n";
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_query(parser, options->scope);
  add_period(parser, options->period);
  parser.add_option("-o,--output", options->output, "write it to FILE, where it is replaced; - prints it")
      .type_name("FILE")
      .take_last()
      .completes(WordKind::files);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command report() {
  return {.name = "report",
          .group = Group::read,
          .summary = "pipeline and numbers as a page to look at",
          .examples =
              "  fu report -o report.html    everything, as a web page in a file\n"
              "  fu report owner:dana --from -90d -o dana.html\n"
              "                              what Dana did in the last ninety days\n"
              "  fu report | ssh web 'cat > report.html'\n"
              "                              to a place where others can see it\n",
          .configure = configure};
}

}  // namespace fu::commands
