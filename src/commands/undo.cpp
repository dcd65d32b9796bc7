// fu undo: take back the last change that fu made in this book.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "commands/registry.hpp"
#include "commands/taking_back.hpp"
#include "views/diff_text.hpp"

namespace fu::commands {

namespace {

void show(const store::JournalRecord& record, Context& context) {
  for (const os::FileChange& change : record.changes) {
    context.out() << views::render_diff(change.path, change.after.value_or(""), change.before.value_or(""),
                                        context.text());
  }
}

int run(const WriteOptions& options, Context& context) {
  if (options.dry_run) {
    const auto record = store::find_last_change(context.folder(), context.world().state_home);
    if (!record) throw Refused(nothing_to_take_back);
    if (const auto changed = store::changed_since(context.folder(), *record); !changed.empty())
      refuse_changed(*record, changed);
    show(*record, context);
    return 0;
  }
  const store::JournalRecord record =
      take_back([](const store::BookWriter& writer) { return writer.last_change(); }, options, context);
  context.out() << cut_to_width("Took back: fu " + escape_for_terminal(record.what), context.text().width)
                << "\n";
  constexpr std::size_t most_named = 20;
  for (std::size_t i = 0; i < std::min(most_named, record.changes.size()); ++i)
    context.out() << "  " << escape_for_terminal(record.changes[i].path) << "\n";
  if (record.changes.size() > most_named)
    context.out() << "  and " << record.changes.size() - most_named << " more\n";
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<WriteOptions>();
  add_writing(parser, *options);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command undo() {
  return {.name = "undo",
          .group = Group::write,
          .summary = "take back the last change that fu made",
          .examples =
              "  fu undo                           the last one; again: the one before\n"
              "  fu undo --dry-run                 what it would change\n",
          .configure = configure};
}

}  // namespace fu::commands
