// Lock, read, decide, edit, save; and again when somebody else wrote meanwhile.
#include "commands/writing.hpp"

#include <algorithm>
#include <chrono>
#include <set>
#include <string_view>
#include <unordered_map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/committing.hpp"
#include "commands/common_options.hpp"
#include "domain/day_words.hpp"
#include "domain/recording.hpp"
#include "store/entry_writer.hpp"
#include "store/prospect_reader.hpp"
#include "store/source_guards.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/problems_text.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Planned {
  Written written;
  os::FileChange change;
};

/// Keys of the entry that a later one has already.
std::vector<std::string> overruled_by_later(const LogEntry& entry, const KeyChanges& keys) {
  std::vector<std::string> names;
  if (entry.stage != keys.stage) names.emplace_back("stage");
  if (entry.cadence != keys.cadence) names.emplace_back("cadence");
  if (entry.owner != keys.owner) names.emplace_back("owner");
  return names;
}

std::vector<store::Edit> edits_of(const Decision& decision, const Prospect& prospect, const Rules& rules) {
  std::vector<store::Edit> edits = decision.edits;
  if (!decision.entry) return edits;
  const KeyChanges keys = keys_set_by(*decision.entry, prospect, rules);
  const auto set = [&](const char* key, const std::string& text) {
    if (!text.empty()) edits.emplace_back(store::SetText{.key = key, .text = text});
  };
  set("owner", keys.owner);
  set("stage", keys.stage);
  set("cadence", keys.cadence);
  set("type", keys.type);
  edits.emplace_back(store::append_entry(*decision.entry));
  return edits;
}

/// A file that cannot be read cannot be written either.
[[noreturn]] void refuse_file(const store::BookFile& file) {
  throw WriteError("'" + file.id + "' cannot be changed before its file is mended; nothing was changed");
}

Planned plan_change(const store::BookFile& file, const Decide& decide, Context& context) {
  const auto source = context.book().read_file(file.path, context.problems());
  auto prospect = source ? context.understand(*source, file) : std::nullopt;
  if (!prospect) refuse_file(file);
  const Rules& rules = context.rules();
  State state = compute_state(*prospect, rules, context.today());
  const Decision decision = decide(*prospect, state);
  store::Edited edited =
      store::apply_edits(*source, edits_of(decision, *prospect, rules), store::prospect_keys());
  if (auto* problem = std::get_if<Problem>(&edited)) {
    problem->path = file.path;
    context.problems().push_back(std::move(*problem));
    throw WriteError("'" + file.id + "' was not changed");
  }
  std::string& text = std::get<std::string>(edited);
  if (text.size() > store::most_bytes)
    throw WriteError(file.path + " would become larger than 1 MiB; nothing was changed");
  const std::size_t before = context.problems().size();
  auto after = context.understand(text, file);
  if (!after) {
    throw WriteError("'" + file.id + "' would become a file that fu cannot read; nothing was changed");
  }
  context.problems().erase(context.problems().begin() + static_cast<std::ptrdiff_t>(before),
                           context.problems().end());
  State next = compute_state(*after, rules, context.today());
  const bool is_changed = text != *source;
  std::vector<std::string> overruled;
  if (decision.entry)
    overruled = overruled_by_later(*decision.entry, keys_set_by(*decision.entry, *prospect, rules));
  return {.written = {.before = {.prospect = std::move(*prospect), .state = std::move(state)},
                      .after = {.prospect = std::move(*after), .state = std::move(next)},
                      .is_changed = is_changed,
                      .day = decision.entry ? std::optional(decision.entry->date) : std::nullopt,
                      .overruled = std::move(overruled)},
          .change = {.path = file.path, .before = *source, .after = std::move(text)}};
}

/// Lists of states point into their prospects' rules only, so they can be moved about.
std::vector<Planned> plan_changes(const std::vector<store::BookFile>& files, const Decide& decide,
                                  Context& context) {
  std::vector<Planned> planned;
  for (const store::BookFile& file : files) planned.push_back(plan_change(file, decide, context));
  return planned;
}

void print_differences(const std::vector<Planned>& planned, Context& context) {
  for (const Planned& each : planned) {
    context.out() << views::render_diff(each.change.path, *each.change.before, *each.change.after,
                                        context.text());
  }
}

}  // namespace

store::BookFile find_to_write(const std::string& words, const store::Listing& listing) {
  std::vector<std::string> candidates;
  std::vector<std::string> ids;
  const store::BookFile* found = nullptr;
  for (const store::BookFile& file : listing.files) {
    if (file.id == words) return file;
    ids.push_back(file.id);
    if (words.empty() || !file.id.starts_with(words)) continue;
    found = &file;
    candidates.push_back(file.id);
  }
  for (const Problem& problem : listing.problems) {  // two files, a folder of that name
    if (problem.path.ends_with("/" + words + ".yaml"))
      throw WriteError(problem.path + ": " + problem.message + "; nothing was changed");
  }
  if (candidates.size() == 1) return *found;
  if (candidates.size() > 1) throw NotFound(say_ambiguous(words, candidates));
  for (const Problem& problem : listing.problems) {
    if (problem.code == "unreadable" || problem.code == "not-a-folder")
      throw WriteError("no prospect '" + words + "' was found, but " + problem.path + ": " + problem.message +
                       "; nothing was changed");
  }
  throw NotFound("no prospect has the ID '" + words + "'" + did_you_mean_id(words, ids));
}

namespace {

/// The files of the prospects that are meant.
using Choose = std::function<std::vector<store::BookFile>(const store::Listing&)>;

/// Saves what is decided; nothing when somebody else wrote meanwhile. The lock is held no longer than that.
std::optional<std::vector<Written>> try_to_change(const Choose& choose, const Decide& decide,
                                                  const ChangeName& name, const WriteOptions& options,
                                                  Context& context) {
  store::BookWriter writer(context.folder(), context.world().state_home,
                           std::chrono::seconds(options.lock_timeout));
  if (!writer.remark().empty()) context.remark = writer.remark();
  std::vector<Planned> planned = plan_changes(choose(writer.prospects()), decide, context);
  std::vector<os::FileChange> changes;
  for (Planned& each : planned) {
    if (each.written.is_changed) changes.push_back(std::move(each.change));
  }
  if (!changes.empty() && !writer.save(changes, name.command)) return std::nullopt;
  if (!writer.remark().empty()) context.remark = writer.remark();
  std::vector<Written> written;
  for (Planned& each : planned) {
    if (each.written.is_changed) each.written.record = writer.record();
    written.push_back(std::move(each.written));
  }
  return written;
}

void commit_changed(const std::vector<Written>& written, const ChangeName& name, Context& context) {
  std::vector<std::string> names;
  std::vector<std::string> paths;
  for (const Written& each : written) {
    if (!each.is_changed) continue;
    names.push_back(each.after.prospect.name);
    paths.push_back(each.after.prospect.path);
  }
  commit_written(paths, views::render_subject(name.before, names, name.after), context);
}

std::vector<Written> change_chosen(const Choose& choose, const Decide& decide, const ChangeName& name,
                                   const WriteOptions& options, Context& context) {
  context.rules();  // wrong rules are said before the lock is taken
  if (options.dry_run) {
    print_differences(plan_changes(choose(context.book().list_prospects()), decide, context), context);
    return {};
  }
  constexpr int most_tries = 5;
  for (int tries = 0; tries < most_tries; ++tries) {
    auto written = try_to_change(choose, decide, name, options, context);
    if (!written) continue;
    if (wants_commit(options.commit, context)) commit_changed(*written, name, context);
    return std::move(*written);
  }
  throw WriteError("another program keeps writing to the same files; nothing was changed, try again");
}

}  // namespace

std::vector<Written> change_prospects(const std::vector<std::string>& ids, const Decide& decide,
                                      const ChangeName& name, const WriteOptions& options, Context& context) {
  const auto choose = [&](const store::Listing& listing) {
    std::unordered_map<std::string_view, const store::BookFile*> exact;  // a handover names thousands
    for (const store::BookFile& file : listing.files) exact.emplace(file.id, &file);
    std::set<std::string> chosen;
    std::vector<store::BookFile> files;
    for (const std::string& id : ids) {
      const auto found = exact.find(id);
      files.push_back(found != exact.end() ? *found->second : find_to_write(id, listing));
      if (!chosen.insert(files.back().id).second)
        throw UsageError("'" + files.back().id + "' is named twice");
    }
    return files;
  };
  return change_chosen(choose, decide, name, options, context);
}

std::string say_day(Day day, const Context& context) {
  return day == context.today() ? std::string() : " for " + describe_day(day, context.today());
}

std::string say_day(const Written& written, const Context& context) {
  return written.day ? say_day(*written.day, context) : std::string();
}

int change_one(const std::string& id, const Decide& decide, const std::string& word, const ChangeName& name,
               const WriteOptions& options, Context& context) {
  for (const Written& each : change_prospects({id}, decide, name, options, context)) {
    if (!each.is_changed) {
      context.out() << "Nothing to change.\n";
    } else {
      context.out() << views::render_written(word + say_day(each, context), each.after, context.today(),
                                             context.text());
      if (!each.overruled.empty())
        context.out() << "A later entry holds for: " << listed(each.overruled) << "\n";
    }
  }
  return 0;
}

void refuse_stopped(const Prospect& prospect, const State& state, const std::string& repair) {
  if (!state.stopped) return;
  throw Refused("'" + prospect.id + "' was stopped on " + format_day(state.stopped->date) + " (" +
                std::string(format_stop_reason(state.stopped->reason)) + "); " + repair +
                "; nothing was changed");
}

}  // namespace fu::commands
