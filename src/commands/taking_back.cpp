// Lock, find the change, put the files back, commit.
#include "commands/taking_back.hpp"

#include <chrono>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/committing.hpp"
#include "views/commit_text.hpp"

namespace fu::commands {

namespace {

store::JournalRecord put_back(const FindChange& find, const WriteOptions& options, Context& context) {
  store::BookWriter writer(context.folder(), context.world().state_home,
                           std::chrono::seconds(options.lock_timeout));
  context.remark = writer.remark();
  auto record = find(writer);
  if (!record) throw Refused(nothing_to_take_back);
  if (!writer.take_back(*record)) refuse_changed(*record, store::changed_since(context.folder(), *record));
  return std::move(*record);
}

}  // namespace

void refuse_changed(const store::JournalRecord& record, const std::vector<std::string>& changed) {
  throw Refused("'fu " + record.what + "' cannot be taken back: " + listed(changed) +
                (changed.size() == 1 ? " has" : " have") +
                " changed since; nothing was changed, take it out by hand with fu edit");
}

store::JournalRecord take_back(const FindChange& find, const WriteOptions& options, Context& context) {
  store::JournalRecord record = put_back(find, options, context);
  if (wants_commit(options.commit, context)) {
    std::vector<std::string> paths;
    for (const os::FileChange& change : record.changes) paths.push_back(change.path);
    commit_written(paths, views::render_subject("undo: ", {record.what}, ""), context);
  }
  return record;
}

}  // namespace fu::commands
