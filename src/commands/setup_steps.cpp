// Compares what is there with what should be, without changing anything.
#include "commands/setup_steps.hpp"

#include <filesystem>
#include <optional>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/writing_options.hpp"
#include "git/attributes.hpp"
#include "git/clone_settings.hpp"
#include "os/replace_files.hpp"
#include "store/user_file.hpp"

namespace fu::commands {

namespace {

namespace fs = std::filesystem;

constexpr const char* attributes_path = ".gitattributes";

void plan_registration(const git::Git& git, const git::WorkTree& tree, Plan& plan) {
  for (const git::Section& section : git::clone_sections()) {
    const git::Registered registered = git::look_up(git, section);
    if (registered == git::Registered::right) continue;
    if (registered == git::Registered::overruled) {
      plan.overruled.push_back("another file of git's configuration overrules " + section.what +
                               "; see\n  git config --show-origin --get-all " + section.settings.back().key);
      continue;
    }
    const bool is_missing = registered == git::Registered::missing;
    const std::string object = section.what + " in " + git::config_path(git, tree);
    plan.steps.push_back({.done = (is_missing ? "Registered " : "Replaced ") + object,
                          .would = (is_missing ? "Would register " : "Would replace ") + object,
                          .lacking = (is_missing ? "Missing: " : "Different: ") + object,
                          .act = [&git, &section] { git::register_section(git, section); }});
  }
}

/// The book's .gitattributes; nothing when there is none. Throws WriteError for what git does not read there.
std::optional<std::string> read_attributes(Context& context) {
  std::error_code error;
  const fs::file_status status =
      fs::symlink_status(fs::path(context.book().directory()) / attributes_path, error);
  if (status.type() == fs::file_type::not_found) return std::nullopt;
  if (status.type() != fs::file_type::regular) {
    const std::string what = fs::is_symlink(status)     ? "a link"
                             : fs::is_directory(status) ? "a folder"
                                                        : "no file";
    throw WriteError(std::string(attributes_path) + " is " + what +
                     ", which git does not read there; put a file in its place, then fu setup again");
  }
  Problems problems;
  auto text = context.book().read_file(attributes_path, problems);
  if (!text) throw WriteError(std::string(attributes_path) + ": " + problems.front().message);
  return text;
}

void replace_attributes(const store::BookFolder& book, std::optional<std::string> before,
                        std::optional<std::string> after) {
  const bool is_replaced = os::replace_files(
      book.descriptor(), {{.path = attributes_path, .before = std::move(before), .after = std::move(after)}});
  if (!is_replaced)
    throw WriteError(std::string(attributes_path) + ": another program was writing; try again");
}

/// A prospect whose lines end in CR LF; empty: none.
std::string find_carriage_return(const store::Book& book) {
  for (const store::BookFile& file : book.list_prospects().files) {
    Problems ignored;
    const auto text = book.read_file(file.path, ignored);
    if (text && text->find('\r') != std::string::npos) return file.path;
  }
  return {};
}

void plan_attributes(const git::Git& git, Plan& plan, Context& context) {
  if (git::gives_prospects_to_driver(git)) return;
  const auto before = read_attributes(context);
  if (before && git::ends_in_attributes_line(*before)) {
    plan.overruled.emplace_back(
        "another file overrules the line of .gitattributes; see\n"
        "  git check-attr -a prospects/x.yaml");
    return;
  }
  const std::string example = find_carriage_return(context.book());
  const git::LineEnds line_ends =
      example.empty() ? git::LineEnds::same_everywhere : git::LineEnds::left_alone;
  const std::string object = "'" + git::attributes_line(line_ends) + "'";
  std::string why;
  if (!example.empty())
    why = "\n  without 'text eol=lf': " + example + " ends lines in CR LF, which it keeps";
  const std::string after = git::add_attributes_line(before.value_or(""), line_ends);
  plan.steps.push_back(
      {.done = "Added " + object + " to .gitattributes" + why +
               "\n  commit it: it is for everybody who shares the book",
       .would = "Would add " + object + " to .gitattributes" + why,
       .lacking = "Missing: " + object + " in .gitattributes" + why,
       .act = [&context, before, after] { replace_attributes(context.folder(), before, after); }});
}

void plan_undo_of_attributes(const git::Git& git, Plan& plan, Context& context) {
  const auto before = read_attributes(context);
  auto rest = before ? git::remove_attributes_line(*before) : std::nullopt;
  if (!rest) return;
  const auto tracked = git::tracked_attributes(git);
  if (tracked && git::remove_attributes_line(*tracked)) {
    plan.stays = "The line of .gitattributes stays: git tracks it, and it is everybody's.";
    return;
  }
  if (trim(*rest).empty() && !tracked) {
    plan.steps.push_back(
        {.done = "Removed .gitattributes",
         .would = "Would remove .gitattributes",
         .lacking = {},
         .act = [&context, before] { replace_attributes(context.folder(), before, std::nullopt); }});
    return;
  }
  plan.steps.push_back(
      {.done = "Removed the line for prospects from .gitattributes",
       .would = "Would remove the line for prospects from .gitattributes",
       .lacking = {},
       .act = [&context, before, rest] { replace_attributes(context.folder(), before, rest); }});
}

}  // namespace

Steps plan_name(Context& context) {
  Steps steps;
  const std::string& path = context.world().user_file;
  const std::string name(trim(context.world().typed_me));
  if (name.empty()) return steps;
  check_text(name, "your name");
  if (path.empty()) {
    throw WriteError(
        "neither HOME nor XDG_CONFIG_HOME is set, so there is no place for your config.yaml; nothing was "
        "changed");
  }
  Problems ignored;  // they are said before any command runs
  if (store::read_user_file(path, ignored).me == name) return steps;
  const std::string& home = context.world().home;
  const bool is_at_home = !home.empty() && path.starts_with(home + "/");
  const std::string object = "'me: " + name + "' in " + (is_at_home ? "~" + path.substr(home.size()) : path);
  steps.push_back({.done = "Wrote " + object,
                   .would = "Would write " + object,
                   .lacking = "Missing: " + object,
                   .act = [path, name] { store::save_user_name(path, name); }});
  return steps;
}

Plan plan_setup(const git::Git& git, const git::WorkTree& tree, Context& context) {
  Plan plan;
  plan_registration(git, tree, plan);
  plan_attributes(git, plan, context);
  return plan;
}

Plan plan_undo(const git::Git& git, const git::WorkTree& tree, Context& context) {
  Plan plan;
  for (const git::Section& section : git::clone_sections()) {
    if (!git::has_own(git, section)) continue;
    const std::string object = section.what + " from " + git::config_path(git, tree);
    plan.steps.push_back({.done = "Removed " + object,
                          .would = "Would remove " + object,
                          .lacking = {},
                          .act = [&git, &section] { git::remove_section(git, section); }});
  }
  plan_undo_of_attributes(git, plan, context);
  return plan;
}

}  // namespace fu::commands
