// fu check: everything wrong in the book.
#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/book_checks.hpp"
#include "commands/clone_checks.hpp"
#include "commands/common_options.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "views/items_json.hpp"
#include "views/problems_text.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> output_forms{"text", "json", "jsonl", "github"};

struct Options {
  std::vector<std::string> paths;
  std::string output = "text";
  bool staged = false;
  views::Form json = views::Form::text;  ///< --json and --jsonl, which are --output json and jsonl
};

/// What of the book a PATH means: a file or folder, relative to the book; or an ID.
std::string path_in_book(std::string given, Context& context) {
  while (given.size() > 1 && given.ends_with('/')) given.pop_back();
  std::error_code error;
  const fs::path book = fs::canonical(context.book().directory(), error);
  for (const fs::path& candidate : {fs::path(given), book / given}) {
    // The file itself may be a link; the folder it lies in decides where it is.
    const fs::path folder =
        fs::canonical(candidate.has_filename() ? candidate.parent_path() : candidate, error);
    fs::path whole = error ? fs::canonical(candidate, error) : folder / candidate.filename();
    if (error) whole = fs::absolute(candidate, error);  // git may have what the disk has not
    const fs::path relative = whole.lexically_normal().lexically_relative(book);
    const bool is_inside = !relative.empty() && !relative.string().starts_with("..");
    if (is_inside && context.book().has_file(relative.string())) return relative.string();
  }
  const std::string file_name = "/" + given + ".yaml";
  for (const store::Listing& listing : {context.book().list_prospects(), context.book().list_ideas()}) {
    for (const store::BookFile& file : listing.files) {
      if (file.id == given) return file.path;
    }
    for (const Problem& problem : listing.problems) {
      if (problem.path.ends_with(file_name)) return problem.path;
    }
  }
  throw UsageError("'" + given + "' is no file, folder or ID of the book '" + context.book().directory() +
                   "'" + context.when());
}

/// The book becomes what will be committed. New rules concern every file.
std::optional<std::set<std::string>> read_staged(Context& context) {
  std::set<std::string> staged;
  for (const std::string& path : context.read_index()) {
    if (path == "fu.yaml") return std::nullopt;
    if (lies_in(path, {"prospects", "ideas", "templates"})) staged.insert(path);
  }
  return staged;
}

/// One of output_forms.
std::string output_of(const Options& options) {
  if (options.json == views::Form::json) return "json";
  if (options.json == views::Form::json_lines) return "jsonl";
  const std::vector<std::string> outputs(output_forms.begin(), output_forms.end());
  if (std::find(outputs.begin(), outputs.end(), options.output) == outputs.end()) {
    throw UsageError("--output is " + alternatives(output_forms) + ", not '" + options.output + "'" +
                     did_you_mean(options.output, outputs));
  }
  return options.output;
}

void print_json(views::Form form, Context& context) {
  const Problems& problems = context.problems();
  views::Document document{.schema = "fu.check/1",
                           .today = context.today(),
                           .counts = {{"errors", count(problems, Severity::error)},
                                      {"warnings", count(problems, Severity::warning)},
                                      {"notes", count(problems, Severity::note)}}};
  if (form == views::Form::json_lines) {
    for (const Problem& problem : problems) document.items.push_back(views::problem_json(problem));
  }
  context.print(std::move(document), form);
}

void print_text(bool is_untouched, Context& context) {
  if (is_untouched) {
    context.out() << "nothing of this book is staged\n";
    return;
  }
  context.out() << views::render_problems(context.problems(), context.text());
  if (context.try_rules() == nullptr)
    context.out() << "The prospects were not checked: the rules are wrong.\n";
}

int run(const Options& options, Context& context) {
  const std::string output = output_of(options);
  if (options.staged && context.world().as_of)
    throw UsageError("check: --staged and --as-of do not go together; see fu help check");
  Wanted wanted;
  if (options.staged) wanted.staged = read_staged(context);
  for (const std::string& path : options.paths) wanted.paths.push_back(path_in_book(path, context));
  const bool is_untouched = wanted.staged && wanted.staged->empty();
  if (!is_untouched) check_all(wanted, context);

  context.problems_are_printed = true;
  if (output == "text") {
    print_text(is_untouched, context);
  } else if (output == "github") {
    context.is_for_programs = true;
    context.out() << views::render_github(context.problems(),
                                          folder_in_repository(context.book().directory()));
  } else {
    print_json(output == "json" ? views::Form::json : views::Form::json_lines, context);
  }
  return count(context.problems(), Severity::warning) > 0 ? 1 : 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("PATH", options->paths, "files, folders or IDs of the book; without any, all of it")
      .type_name("")
      .completes(WordKind::checked);
  parser.add_flag("--staged", options->staged,
                  "what will be committed: only the files that the commit changes");
  parser.add_option("--output", options->output, alternatives(output_forms))
      .type_name("FORM")
      .completes(output_forms);
  add_json(parser, options->json);
  parser.at_most_one_of({"--output", "--json"});
  parser.at_most_one_of({"--output", "--jsonl"});
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command check() {
  return {.name = "check",
          .group = Group::read,
          .summary = "everything wrong in the book, with line and repair",
          .examples =
              "  fu check                    the whole book\n"
              "  fu check jane-doe           one prospect\n"
              "  fu check --staged           what the next commit of git changes\n",
          .configure = configure};
}

}  // namespace fu::commands
