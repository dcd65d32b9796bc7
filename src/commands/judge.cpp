// fu judge: how serious they are, as their answer to one question shows.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "views/questions.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::string judge;
  EntryOptions entry;
  WriteOptions write;
};

void refuse_wrong(const Options& options) {
  const std::vector<std::string> words(judge_words.begin(), judge_words.end());
  if (std::find(words.begin(), words.end(), options.judge) == words.end()) {
    throw UsageError("judge: they are " + alternatives(judge_words) + ", not '" + options.judge + "'" +
                     did_you_mean(options.judge, words));
  }
  if (trim(options.entry.note).empty()) {
    throw UsageError("judge: -m and their answer are missing; the question to ask is\n  " +
                     std::string(views::earning_question));
  }
}

int run(const Options& options, Context& context) {
  refuse_wrong(options);
  LogEntry entry = begin_entry(options.entry, context);
  entry.judge = options.judge;
  const ChangeName name{.command = "judge " + options.id + " " + options.judge,
                        .before = "judge: ",
                        .after = ", " + options.judge};
  const Decide decide = [&](const Prospect&, const State&) { return Decision{.entry = entry}; };
  const std::string counts = options.judge == "curious" ? "; it counts nothing in the honest pipeline"
                                                        : "; it counts in the honest pipeline";
  for (const Written& written : change_prospects({options.id}, decide, name, options.write, context)) {
    const std::string said = "Judged " + options.judge + say_day(written, context) + counts;
    context.out() << views::render_written(said, written.after, context.today(), context.text());
  }
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("JUDGE", options->judge, "serious or curious")
      .required()
      .type_name("")
      .completes(judge_words);
  add_note(parser, options->entry, "their answer, word for word");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command judge() {
  return {.name = "judge",
          .group = Group::write,
          .summary = "serious or curious: what their answer showed",
          .examples =
              "  fu judge jane serious -m \"Come on Tuesday and show it\"\n"
              "  fu judge mateo curious -m \"Send me something, we will see\"\n",
          .configure = configure};
}

}  // namespace fu::commands
