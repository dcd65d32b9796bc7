// fu init: a new book.
#include <fcntl.h>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/schema_files.hpp"
#include "git/attributes.hpp"
#include "os/descriptor.hpp"
#include "os/files.hpp"
#include "os/replace_files.hpp"
#include "store/book_schema.hpp"
#include "store/file_bytes.hpp"
#include "store/rules_reader.hpp"
#include "store/template_names.hpp"
#include "views/diff_text.hpp"
#include "views/phrases.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

struct Options {
  std::string directory;
  bool dry_run = false;
};

bool is_there(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(path, ignored));
}

/// In the work tree of a repository another one would not be wanted.
bool is_in_work_tree(const fs::path& directory) {
  std::error_code ignored;
  for (fs::path at = fs::canonical(directory, ignored); !at.empty(); at = at.parent_path()) {
    if (is_there(at / ".git")) return true;
    if (at == at.root_path()) return false;
  }
  return false;
}

os::Descriptor open_directory(const std::string& path) {
  return os::Descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// Whether what is said of an older .gitattributes has been done.
bool gives_prospects_to_fu(int directory) {
  Problem ignored;
  const auto text = store::read_bytes(directory, ".gitattributes", store::Links::follow, ignored);
  return text && git::find_attributes_line(*text) != 0;
}

/// The built-in templates, to be changed to one's own taste; those that are there already stay.
std::vector<os::FileChange> template_changes(const fs::path& directory) {
  std::vector<os::FileChange> changes;
  for (const store::BuiltinTemplate& builtin : store::builtin_templates()) {
    const std::string path = store::template_path(builtin.name);
    if (!is_there(directory / path)) changes.push_back({.path = path, .after = std::string(builtin.text)});
  }
  return changes;
}

int run(const Options& options, Context& context) {
  const std::string& option = context.world().places.option;
  if (!option.empty() && !options.directory.empty())
    throw UsageError("init: -C " + option + " and " + options.directory + " are two directories; name one");
  const std::string given = !options.directory.empty() ? options.directory : !option.empty() ? option : ".";
  if (trim(given).empty()) throw UsageError("init: an empty name is no directory");
  const fs::path directory = given;
  const std::string shown = escape_for_terminal(given);
  if (is_there(directory / "fu.yaml"))
    throw WriteError(given + "/fu.yaml is there already: this is a book; nothing was changed");
  std::vector<os::FileChange> changes{
      {.path = "fu.yaml",
       .after = store::schema_line(store::rules_schema_path, 0) + std::string(store::builtin_rules_text())}};
  const bool has_attributes = is_there(directory / ".gitattributes");
  if (!has_attributes)
    changes.push_back(
        {.path = ".gitattributes", .after = git::attributes_file(git::LineEnds::same_everywhere)});
  {
    const os::Descriptor before = open_directory(given);  // perhaps there is none yet
    for (os::FileChange& change : schema_changes(before.get(), *store::read_rules("", "fu.yaml").rules))
      changes.push_back(std::move(change));
  }
  for (os::FileChange& change : template_changes(directory)) changes.push_back(std::move(change));
  if (options.dry_run) {
    for (const os::FileChange& change : changes)
      context.out() << views::render_diff(change.path, change.before.value_or(""), *change.after,
                                          context.text());
    return 0;
  }
  for (const char* folder : {"prospects", "ideas", "templates"}) {
    if (!os::make_folders((directory / folder).string()))
      throw WriteError("the folder '" + (directory / folder).string() +
                       "' cannot be made: " + os::last_error());
  }
  const os::Descriptor opened = open_directory(given);
  if (!opened.is_open()) throw WriteError(given + " cannot be opened: " + os::last_error());
  make_schema_folder(opened.get());
  // fu.yaml comes last: without it this is no book, and a second fu init finishes what was interrupted.
  std::rotate(changes.begin(), changes.begin() + 1, changes.end());
  if (!os::replace_files(opened.get(), changes))
    throw WriteError("somebody else is making a book in " + given + "; nothing was changed");

  const bool is_here = given == ".";
  context.out() << views::wrapped(context.text(),
                                  "A new book" + (is_here ? "" : " in " + shown) +
                                      ": fu.yaml has the rules, prospects/ will have the people.",
                                  0)
                << "Next:\n";
  if (!is_here) context.out() << "  cd " << quoted_for_shell(shown) << "\n";
  context.out() << (is_in_work_tree(directory)
                        ? "  fu setup                            merging, for the team\n"
                        : "  git init && fu setup                history, and the team\n");
  context.out() << "  fu add \"Jane Doe\" --company Acme    somebody to follow up\n"
                << "  fu import contacts.csv              everybody of a list\n";
  if (has_attributes && !gives_prospects_to_fu(opened.get()))
    context.remark = ".gitattributes is there already; for merging prospects it needs the line\n  " +
                     git::attributes_line(git::LineEnds::same_everywhere);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("DIR", options->directory, "the directory, which is made when it is missing (this one)")
      .completes(WordKind::directories);
  parser.add_flag("--dry-run", options->dry_run, "show the files, change nothing");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command init() {
  return {.name = "init",
          .group = Group::write,
          .summary = "a new book",
          .examples =
              "  fu init book                      in a new directory\n"
              "  fu init                           here\n",
          .configure = configure};
}

}  // namespace fu::commands
