// fu undo: take back the last change that fu made in this book.
#include <algorithm>
#include <chrono>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/committing.hpp"
#include "commands/registry.hpp"
#include "commands/writing_options.hpp"
#include "store/book_writer.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"

namespace fu::commands {

namespace {

constexpr const char* nothing = "there is no change of fu in this book that could be taken back";

[[noreturn]] void refuse_changed(const store::JournalRecord& record,
                                 const std::vector<std::string>& changed) {
  throw Refused("'fu " + record.what + "' cannot be taken back: " + listed(changed) +
                (changed.size() == 1 ? " has" : " have") +
                " changed since; nothing was changed, take it out by hand with fu edit");
}

void show(const store::JournalRecord& record, Context& context) {
  for (const os::FileChange& change : record.changes) {
    context.out() << views::render_diff(change.path, change.after.value_or(""), change.before.value_or(""),
                                        context.text());
  }
}

store::JournalRecord take_back(const WriteOptions& options, Context& context) {
  store::BookWriter writer(context.folder(), context.world().state_home,
                           std::chrono::seconds(options.lock_timeout));
  context.remark = writer.remark();
  auto record = writer.last_change();
  if (!record) throw Refused(nothing);
  if (!writer.take_back(*record)) refuse_changed(*record, store::changed_since(context.folder(), *record));
  return std::move(*record);
}

int run(const WriteOptions& options, Context& context) {
  if (options.dry_run) {
    const auto record = store::find_last_change(context.folder(), context.world().state_home);
    if (!record) throw Refused(nothing);
    if (const auto changed = store::changed_since(context.folder(), *record); !changed.empty())
      refuse_changed(*record, changed);
    show(*record, context);
    return 0;
  }
  const store::JournalRecord record = take_back(options, context);
  if (wants_commit(options.commit, context)) {
    std::vector<std::string> paths;
    for (const os::FileChange& change : record.changes) paths.push_back(change.path);
    commit_written(paths, views::render_subject("undo: ", {record.what}, ""), context);
  }
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
