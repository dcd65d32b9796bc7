// fu import: people of a list become prospects.
#include <algorithm>
#include <chrono>
#include <memory>
#include <set>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/committing.hpp"
#include "commands/import_options.hpp"
#include "commands/import_person.hpp"
#include "commands/import_plan.hpp"
#include "commands/import_summary.hpp"
#include "commands/new_lines.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/import_text.hpp"

namespace fu::commands {

namespace {

/// What is wrong in other files of the book is told where it hides somebody.
void keep_errors(Context& context) {
  std::erase_if(context.problems(),
                [](const Problem& problem) { return problem.severity != Severity::error; });
}

ImportPlan plan(const std::vector<ReadList>& lists, const store::Listing& prospects,
                const ImportWishes& wishes, Context& context) {
  context.problems().clear();
  ImportPlan plan = plan_import(lists, prospects, wishes, context);
  keep_errors(context);
  return plan;
}

/// All or nothing.
ImportPlan save_import(const std::vector<ReadList>& lists, const ImportWishes& wishes,
                       const ImportOptions& options, Context& context) {
  store::BookWriter writer(context.folder(), context.world().state_home,
                           std::chrono::seconds(options.write.lock_timeout));
  ImportPlan made = plan(lists, writer.prospects(), wishes, context);
  std::vector<os::FileChange> changes = std::move(made.filled);
  std::set<std::string> folders;
  for (NewPerson& person : made.people) {
    folders.insert(person.file.path.substr(0, person.file.path.rfind('/')));
    changes.push_back({.path = person.file.path, .after = std::move(person.text)});
  }
  if (changes.empty()) return made;
  for (const std::string& folder : folders) make_folder_in(context.book().directory(), folder);
  std::vector<std::string> paths;
  for (const os::FileChange& change : changes) paths.push_back(change.path);
  if (!writer.save(changes, "import " + join(options.files, " ")))
    throw WriteError("another program is writing to the same files; nothing was changed, try again");
  if (!writer.remark().empty()) context.remark = writer.remark();
  made.written = std::move(paths);
  return made;
}

void print_differences(const ImportPlan& plan, Context& context) {
  for (const os::FileChange& change : plan.filled)
    context.out() << views::render_diff(change.path, *change.before, *change.after, context.text());
  for (const NewPerson& person : plan.people)
    context.out() << views::render_diff(person.file.path, "", person.text, context.text());
}

std::string say_all_known(std::size_t number, bool are_all) {
  if (number == 1) return are_all ? "the one person is in the book already" : "one is in the book already";
  return (are_all ? "all " : "") + std::to_string(number) + " are in the book already";
}

/// Where nothing is done, that is the result.
void refuse_nothing(const ImportPlan& plan, const std::vector<ReadList>& lists, const ImportOptions& options,
                    Context& context) {
  if (!plan.people.empty() || plan.has_filled()) return;
  const views::ImportSummary summary = summarize(plan, lists, options.wishes.per_day, context);
  if (options.wishes.update && !plan.known.empty() && summary.faulty.empty()) return;
  if (!plan.known.empty()) context.out() << views::render_known(summary, context.text());
  tell_problems(plan, lists, context);
  const std::string known = say_all_known(plan.known.size(), summary.faulty.empty());
  const std::string update = options.wishes.update ? "" : "; --update fills what is missing";
  if (!summary.faulty.empty()) {
    throw DataError("nothing was imported: " + (plan.known.empty() ? "" : known + ", and ") +
                    counted(summary.faulty.size(), "person", "people") + " could not be imported");
  }
  if (plan.known.empty())
    throw Refused("nothing was imported: there is nobody in " + name_lists(summary.lists));
  throw Refused("nothing was imported: " + known + update);
}

/// Asks first where somebody is there to answer.
void ask(const ImportPlan& plan, const views::ImportSummary& summary, const ImportOptions& options,
         Context& context) {
  if (options.yes || !context.world().ask) return;
  std::string question = "Import " + counted(plan.people.size(), "person", "people") + "?";
  if (plan.people.empty()) question = "Fill in " + counted(summary.completed, "prospect") + "?";
  if (!context.world().ask(views::render_import_preview(summary, context.today(), context.text()) + question))
    throw Refused("nothing was changed");
}

void commit_imported(const ImportPlan& plan, const views::ImportSummary& summary, Context& context) {
  const std::string what = plan.people.empty() ? counted(summary.completed, "prospect") + " filled in"
                                               : counted(plan.people.size(), "person", "people");
  commit_written(plan.written,
                 views::render_subject("import: " + what + " from ", {name_lists(summary.lists)}, ""),
                 context);
}

int run(const ImportOptions& options, Context& context) {
  const ListReading reading = reading_of(options);
  const ImportWishes wishes = wishes_of(options, context);
  std::vector<ReadList> lists = read_lists(options.files, reading, context);
  context.warnings_are_told = true;
  for (ReadList& each : lists) {
    check_people(each.list, context.rules());
    for (Problem& problem : each.list.problems) problem.path = each.path;
  }
  if (options.write.dry_run || (context.world().ask && !options.yes)) {
    const ImportPlan planned = plan(lists, context.book().list_prospects(), wishes, context);
    refuse_nothing(planned, lists, options, context);
    const views::ImportSummary summary = summarize(planned, lists, wishes.per_day, context);
    if (options.write.dry_run) {
      context.out() << views::render_import_preview(summary, context.today(), context.text());
      print_differences(planned, context);
      tell_problems(planned, lists, context);
      return 0;
    }
    ask(planned, summary, options, context);
  }
  const ImportPlan done = save_import(lists, wishes, options, context);
  refuse_nothing(done, lists, options, context);
  const views::ImportSummary summary = summarize(done, lists, wishes.per_day, context);
  if (done.written.empty()) {
    context.out() << views::render_known(summary, context.text()) << "Nothing to fill in.\n";
    tell_problems(done, lists, context);
    return 0;
  }
  if (wants_commit(options.write.commit, context)) commit_imported(done, summary, context);
  context.out() << views::render_imported(summary, context.today(), context.text());
  tell_problems(done, lists, context);
  return 0;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<ImportOptions>();
  add_import(parser, *options);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command import_lists() {
  return {.name = "import",
          .group = Group::write,
          .summary = "people of a spreadsheet or an address book",
          .examples =
              "  fu import leads.csv --dry-run          what would become of it\n"
              "  fu import contacts.vcf --tag fair      address cards, all with a tag\n"
              "  fu import leads.csv --per-day 20       first contacts on one day after another\n"
              "  fu import leads.csv --map name=Kunde --separator semicolon\n",
          .configure = configure};
}

}  // namespace fu::commands
