// fu setup: what git, in this clone, has to know of fu.
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/clone_checks.hpp"
#include "commands/context.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/setup_steps.hpp"
#include "git/clone_settings.hpp"
#include "os/process.hpp"

namespace fu::commands {

namespace {

struct Options {
  bool check = false;
  bool undo = false;
  bool dry_run = false;
};

void say(const std::string& text, Context& context) {
  context.out() << escape_lines_for_terminal(text) << "\n";
}

/// Does them one after the other, and says each; what fails ends it. `done` counts.
void act(const Steps& steps, std::size_t& done, Context& context) {
  for (const Step& step : steps) {
    step.act();
    ++done;
    say(step.done, context);
  }
}

/// A failure, with what it left. Only here it is known what went before.
[[noreturn]] void fail(const std::string& what, std::size_t done) {
  constexpr std::string_view nothing = "; nothing was changed";
  std::string message = what;
  if (message.ends_with(nothing)) message.resize(message.size() - nothing.size());
  throw WriteError(message + (done == 0 ? std::string(nothing) : "; what is listed above was done"));
}

/// What makes git pass fu by, though all is registered. Whether there is any.
bool remark_on_surroundings(const git::Git& git, Context& context) {
  const bool is_found = os::has_program("fu");
  if (!is_found) {
    context.add_remark(
        "there is no fu in PATH, so git will not find it either and will merge\n"
        "  prospects as any text; put it into a folder of PATH");
  }
  if (!git::knows_who_commits(git)) {
    context.add_remark(std::string("git does not know who you are, and will not commit:\n") +
                       git::who_commits_repair);
  }
  return !is_found;
}

std::string repair(Context& context) {
  const std::string name(trim(context.world().typed_me));
  return "Repair: fu setup" + (name.empty() ? "" : " --me " + quoted_for_shell(name));
}

/// `is_well`: nothing else is lacking.
int preview(const Options& options, const Steps& steps, bool is_well, Context& context) {
  for (const Step& step : steps) say(options.check ? step.lacking : step.would, context);
  if (steps.empty() && is_well) say(options.undo ? "Nothing to undo." : "Everything is set up.", context);
  if (!options.check) return 0;
  if (!steps.empty()) say(repair(context), context);
  return steps.empty() && is_well ? 0 : 1;
}

std::string say_no_work_tree(const std::string& book, const std::string& why) {
  if (!os::has_program("git")) return why + "\n  a book without git needs no setup";
  if (git::Git(book).ask({"rev-parse", "--is-bare-repository"}) == "true") return why;
  if (has_repository(book))
    return "git does not look into this repository: " + why + "\n  git status says more";
  return "git has no work tree here: " + why +
         "\n  a book without git needs no setup; git init would give it one";
}

/// The part that only the user's own file is needed for was done; without a --me, there was none.
int end_without_git(const Options& options, const Steps& steps, const std::string& why, Context& context) {
  const std::string message = say_no_work_tree(context.book().directory(), why);
  if (options.undo || context.world().typed_me.empty()) throw Refused(message);
  const int status = options.check || options.dry_run ? preview(options, steps, true, context) : 0;
  context.remark = message;
  return status;
}

int run(const Options& options, Context& context) {
  if (options.check && options.undo)
    throw UsageError("setup: --check and --undo do not go together; --undo --dry-run shows what would go");
  const bool only_look = options.check || options.dry_run;
  std::size_t done = 0;
  Steps steps = options.undo ? Steps() : plan_name(context);
  if (!only_look) act(steps, done, context);

  const git::Git git(context.book().directory());
  std::string why;
  const auto tree = git.find_work_tree(why);
  if (!tree) return end_without_git(options, steps, why, context);
  const auto make_plan = [&] {
    return options.undo ? plan_undo(git, *tree, context) : plan_setup(git, *tree, context);
  };
  Plan plan;
  try {
    plan = make_plan();
    if (!plan.stays.empty()) say(plan.stays, context);
    if (!only_look) {
      act(plan.steps, done, context);
      plan = make_plan();  // whether what was done holds
    }
  } catch (const WriteError& error) {
    fail(error.what(), done);
  }
  for (const std::string& overruled : plan.overruled) context.add_remark(overruled);
  const bool is_passed_by = !options.undo && remark_on_surroundings(git, context);
  const bool is_well = plan.overruled.empty() && !is_passed_by;
  if (only_look) {
    steps.insert(steps.end(), plan.steps.begin(), plan.steps.end());
    return preview(options, steps, is_well, context);
  }
  if (done == 0 && is_well) say(options.undo ? "Nothing to undo." : "Everything is set up.", context);
  return plan.overruled.empty() ? 0 : 1;
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_flag("--check", options->check, "say what is lacking, change nothing; status 1 if anything is");
  parser.add_flag("--undo", options->undo, "take it all back in this clone");
  parser.add_flag("--dry-run", options->dry_run, "say what would be done, change nothing");
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command setup() {
  return {.name = "setup",
          .group = Group::git,
          .summary = "once in each clone: git merges prospects entry by entry",
          .examples =
              "  fu setup --me dana                here, and say who you are\n"
              "  fu setup --check                  is anything lacking?\n",
          .configure = configure};
}

}  // namespace fu::commands
