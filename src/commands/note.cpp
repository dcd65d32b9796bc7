// fu note: something worth keeping that is no contact.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::vector<std::string> text;
  EntryOptions entry;
  WriteOptions write;
};

int run(Options options, Context& context) {
  options.entry.note = join(options.text, " ");
  if (trim(options.entry.note).empty())
    throw UsageError("note: an empty note says nothing; see fu help note");
  const LogEntry entry = begin_entry(options.entry, context);
  return change_one(
      options.id, [&](const Prospect&, const State&) { return Decision{.entry = entry}; }, "Noted",
      {.command = "note " + options.id, .before = "note: "}, options.write, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("TEXT", options->text, "what is to be remembered").required();
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command note() {
  return {.name = "note",
          .group = Group::write,
          .summary = "write down what is no contact",
          .examples =
              "  fu note jane \"moves to Hamburg in May\"\n"
              "  fu note jane --on yesterday \"saw her at the fair, no time to talk\"\n",
          .configure = configure};
}

}  // namespace fu::commands
