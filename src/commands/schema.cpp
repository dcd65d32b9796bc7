// fu schema: what the editor should know of the book's files.
#include <array>
#include <chrono>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/committing.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/schema_files.hpp"
#include "commands/writing_options.hpp"
#include "store/book_schema.hpp"
#include "store/book_writer.hpp"
#include "store/rules_reader.hpp"
#include "views/diff_text.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

constexpr std::array<std::string_view, 3> schema_names{"prospect", "idea", "fu"};

struct Options {
  std::string name;
  WriteOptions write;
};

/// Without a book, the built-in rules; a book that is named must be there.
Rules rules_to_describe(Context& context) {
  const store::BookPlaces& places = context.world().places;
  try {
    context.book();
  } catch (const DataError&) {
    if (!places.option.empty() || !places.environment.empty() || !places.user_file.empty()) throw;
    return *store::read_rules("", "fu.yaml").rules;
  }
  return context.rules();
}

int print_one(const std::string& name, Context& context) {
  std::vector<std::string> names;
  for (const store::SchemaFile& schema : store::schema_files(rules_to_describe(context))) {
    names.emplace_back(schema.name);
    if (schema.name != name) continue;
    context.is_for_programs = true;
    context.out() << schema.text;
    return 0;
  }
  throw UsageError("schema: there is no schema of '" + name + "'; there are " + listed(names) +
                   did_you_mean(name, names));
}

bool is_new(const std::vector<os::FileChange>& changes) {
  return !changes.empty() && changes.front().path == store::prospect_schema_path && !changes.front().before;
}

/// How files that are there already come to it; new ones bring the line along.
void say_how_to_use(Context& context) {
  context.out() << views::wrapped(context.text(),
                                  "New files name their schema in their first line. For the editor to "
                                  "know it in those that are there, they begin with:",
                                  0)
                << "  " << store::schema_line(store::rules_schema_path, 0) << "  "
                << store::schema_line(store::prospect_schema_path, 1) << "  "
                << store::schema_line(store::idea_schema_path, 1)
                << views::wrapped(context.text(),
                                  "with one more ../ for each folder below prospects/. See fu(5), EDITOR.",
                                  0);
}

std::vector<os::FileChange> write(const WriteOptions& options, Context& context) {
  const int directory = context.folder().descriptor();
  const Rules& rules = context.rules();
  constexpr int most_tries = 5;
  for (int tries = 0; tries < most_tries; ++tries) {
    store::BookWriter writer(context.folder(), context.world().state_home,
                             std::chrono::seconds(options.lock_timeout));
    context.remark = writer.remark();
    std::vector<os::FileChange> changes = schema_changes(directory, rules);
    if (changes.empty()) return changes;
    make_schema_folder(directory);
    const bool is_saved = writer.save(changes, "schema");
    if (!writer.remark().empty()) context.remark = writer.remark();
    if (is_saved) return changes;
  }
  throw WriteError("another program keeps writing to the same files; nothing was changed, try again");
}

int run(const Options& options, Context& context) {
  if (!options.name.empty()) return print_one(options.name, context);
  if (options.write.dry_run) {
    for (const os::FileChange& change : schema_changes(context.folder().descriptor(), context.rules()))
      context.out() << views::render_diff(change.path, change.before.value_or(""), *change.after,
                                          context.text());
    return 0;
  }
  const std::vector<os::FileChange> changes = write(options.write, context);
  if (changes.empty()) {
    context.out() << "The editor's schemas are up to date; nothing was written.\n";
    return 0;
  }
  std::vector<std::string> paths;
  for (const os::FileChange& change : changes) paths.push_back(change.path);
  if (wants_commit(options.write.commit, context))
    commit_written(paths, "schema: what the editor knows of the book's files", context);
  context.out() << "Written, for the editor:\n";
  for (const std::string& path : paths) context.out() << "  " << path << "\n";
  if (is_new(changes)) say_how_to_use(context);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("NAME", options->name, "print this one, write nothing: " + alternatives(schema_names))
      .type_name("")
      .completes(schema_names);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command schema() {
  return {.name = "schema",
          .group = Group::write,
          .summary = "tell the editor what the files may say",
          .examples =
              "  fu schema                   once the rules have new names\n"
              "  fu schema prospect          print the one of a prospect\n",
          .configure = configure};
}

}  // namespace fu::commands
