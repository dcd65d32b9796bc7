// fu config: each setting and where it comes from, and what else one asks whoever reports trouble.
#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "git/clone_settings.hpp"
#include "views/config_text.hpp"
#include "views/items_json.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

using views::ConfigRow;

struct Options {
  std::string key;
  views::Form form = views::Form::text;
};

/// Which of the places it is that has the book.
std::string origin_of_book(const store::BookPlaces& places, const std::string& user_file) {
  if (!places.option.empty()) return "-C";
  if (!places.environment.empty()) return "FU_BOOK";
  store::BookPlaces without_user_file = places;
  without_user_file.user_file.clear();
  try {
    store::find_book(without_user_file);
  } catch (const DataError&) {
    return user_file;
  }
  return "working directory";
}

/// Where the first error of fu.yaml stands; empty: it can be used.
std::string find_wrong_rules(Context& context) {
  if (context.try_rules() != nullptr) return {};
  for (const Problem& problem : context.problems()) {
    if (problem.severity == Severity::error)
      return problem.path + ":" + std::to_string(problem.line) + ": " + problem.message;
  }
  return "fu.yaml cannot be read";
}

/// Of the book and its files, by their names alone. The book's directory; nothing when there is no book.
std::optional<std::string> add_book(std::vector<ConfigRow>& rows, Context& context) {
  ConfigRow book{.group = "book", .key = "book", .value = {}, .from = {}};
  ConfigRow prospects{.group = "book", .key = "prospects", .value = {}, .from = {}};
  ConfigRow rules{.group = "book", .key = "rules", .value = {}, .from = {}};
  ConfigRow schema{.group = "book", .key = "schema", .value = {}, .from = {}};
  try {
    const store::Book& found = context.book();
    std::error_code error;
    const fs::path path = fs::absolute(found.directory(), error);
    book.value = error ? found.directory() : path.lexically_normal().string();
    book.from = origin_of_book(context.world().places, context.world().user_file);
    prospects.value = std::to_string(found.list_prospects().files.size());
    rules.remark = find_wrong_rules(context);
    rules.value = rules.remark.empty() ? "right" : "wrong";
    constexpr const char* schema_path = ".fu/prospect.schema.json";
    if (found.has_file(schema_path)) schema.value = schema_path;
    if (!schema.value) schema.remark = "fu schema writes it, for editors";
  } catch (const DataError& error) {
    constexpr std::string_view said_already = "no book: ";
    book.remark = error.what();
    if (book.remark.starts_with(said_already)) book.remark.erase(0, said_already.size());
  }
  rows.insert(rows.end(), {book, prospects, rules, schema});
  return book.value;
}

/// As `fu setup --check` sees it.
ConfigRow driver_row(const git::Git& git) {
  ConfigRow row{.group = "git", .key = "merge-driver", .value = "missing", .from = {}};
  constexpr const char* repair = "fu setup registers it";
  switch (git::look_up(git, git::clone_sections().front())) {
    case git::Registered::right: row.value = "registered"; break;
    case git::Registered::missing: row.remark = repair; break;
    case git::Registered::different:
      row.value = "different";
      row.remark = repair;
      break;
    case git::Registered::overruled:
      row.value = "overruled";
      row.remark = "another file of git's configuration has the last word";
      break;
  }
  if (row.value == "registered" && !git::gives_prospects_to_driver(git)) {
    row.value = "not used";
    row.remark = "prospects are not given to it in .gitattributes: fu setup";
  }
  return row;
}

std::string branch_of(const git::Git& git) {
  const std::string head = git.ask({"symbolic-ref", "-q", "--short", "HEAD"}).value_or("");
  return head.empty() ? "none is checked out" : head;
}

/// What git is there, and what it makes of the book's directory.
void add_git(std::vector<ConfigRow>& rows, const std::optional<std::string>& directory) {
  const git::Git git(directory.value_or("/"));
  constexpr std::string_view beginning = "git version ";
  auto version = git.ask({"--version"});
  if (version && version->starts_with(beginning)) version->erase(0, beginning.size());
  ConfigRow row{.group = "git", .key = "git", .value = version, .from = {}};
  if (!version) row.remark = "not found; a book works without it";
  rows.push_back(row);

  ConfigRow work_tree{.group = "git", .key = "work-tree", .value = {}, .from = {}};
  ConfigRow branch{.group = "git", .key = "branch", .value = {}, .from = {}};
  ConfigRow driver{.group = "git", .key = "merge-driver", .value = {}, .from = {}};
  std::string why;
  if (const auto tree = version && directory ? git.find_work_tree(why) : std::nullopt) {
    work_tree.value = tree->root;
    branch.value = branch_of(git);
    driver = driver_row(git);
  }
  work_tree.remark = why;
  rows.insert(rows.end(), {work_tree, branch, driver});
}

std::vector<ConfigRow> gather(Context& context) {
  std::vector<ConfigRow> rows;
  const auto directory = add_book(rows, context);
  add_git(rows, directory);
  context.problems().clear();  // they are told by their row, and whoever looks for trouble gets all the rest
  std::vector<ConfigRow> all = context.world().describe();
  const auto machine =
      std::find_if(all.begin(), all.end(), [](const ConfigRow& row) { return row.group == "machine"; });
  all.insert(machine, rows.begin(), rows.end());
  return all;
}

/// The row of that key. Throws UsageError, which says what is meant.
ConfigRow find_row(const std::string& key, const std::vector<ConfigRow>& rows) {
  std::vector<std::string> keys;
  for (const ConfigRow& row : rows) {
    if (row.key == key) return row;
    keys.push_back(row.key);
  }
  const std::string meant = did_you_mean(key, keys);
  throw UsageError("config: no key '" + key + "'" + (meant.empty() ? "; there are " + listed(keys) : meant));
}

int run(const Options& options, Context& context) {
  std::vector<ConfigRow> rows = gather(context);
  if (!options.key.empty()) rows = {find_row(options.key, rows)};
  if (is_json(options.form)) {
    views::Document document{.schema = "fu.config/1", .today = context.today()};
    for (const ConfigRow& row : rows) document.items.push_back(views::config_json(row));
    context.print(document, options.form);
    return 0;
  }
  if (!options.key.empty()) {
    const auto& value = rows.front().value;
    if (value) context.out() << escape_for_terminal(*value) << "\n";
    return value ? 0 : 1;
  }
  context.out() << views::render_config(rows, context.text());
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("KEY", options->key, "print this one value and nothing else").type_name("");
  add_json(parser, options->form);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command config() {
  return {.name = "config",
          .group = Group::help,
          .summary = "each setting and where it comes from",
          .examples =
              "  fu config                   everything, to be pasted into a report of trouble\n"
              "  fu config book              the book that is used\n",
          .configure = configure};
}

}  // namespace fu::commands
