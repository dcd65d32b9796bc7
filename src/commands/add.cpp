// fu add: a new prospect.
#include <algorithm>
#include <chrono>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/committing.hpp"
#include "commands/new_file.hpp"
#include "commands/new_id.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  NewProspect prospect;
  std::string id;
  std::string folder;
  bool force = false;
  WriteOptions write;
};

bool shares_email(const Prospect& prospect, const Options& options) {
  return std::any_of(prospect.emails.begin(), prospect.emails.end(), [&](const std::string& theirs) {
    return std::any_of(options.prospect.emails.begin(), options.prospect.emails.end(),
                       [&](const std::string& ours) { return fold_case(trim(ours)) == fold_case(theirs); });
  });
}

/// The first prospect in the book that may be the new one.
struct Duplicate {
  std::string path;  ///< empty: there is none
  std::string said;

  void join(Duplicate&& later) {
    if (path.empty()) *this = std::move(later);
  }
};

/// Somebody with the same email, or the same name and company.
void refuse_duplicate(const std::vector<store::BookFile>& files, const std::string& name,
                      const Options& options, Context& context) {
  const std::string folded_name = fold_case(name);
  const std::string folded_company = fold_case(options.prospect.company);
  const std::size_t known_problems = context.problems().size();
  const Duplicate found = context.gather(
      files, [] { return Duplicate{}; },
      [&](Duplicate& part, const Prospect& prospect) {
        if (!part.path.empty()) return;
        const bool same_email = shares_email(prospect, options);
        const bool same_name =
            fold_case(prospect.name) == folded_name && fold_case(prospect.company) == folded_company;
        if (!same_email && !same_name) return;
        part.path = prospect.path;
        part.said = "'" + prospect.id + "' (" + views::who(prospect) + "), with the same " +
                    (same_email ? "email" : "name and company");
      });
  if (found.path.empty()) return;
  // What is wrong in files behind it is beside the point.
  Problems& problems = context.problems();
  problems.erase(
      std::remove_if(problems.begin() + static_cast<std::ptrdiff_t>(known_problems), problems.end(),
                     [&](const Problem& problem) { return problem.path > found.path; }),
      problems.end());
  throw Refused("this may be " + found.said + "; --force adds it all the same");
}

std::string folder_of(const Options& options) {
  std::string folder = "prospects";
  std::string below = options.folder;
  while (below.ends_with('/')) below.pop_back();
  if (below.empty()) return folder;
  for (const std::string& part : split(below, '/')) {
    if (part.empty() || part.starts_with('.') || part.ends_with(".yaml") || find_invalid_utf8(part))
      throw UsageError("add: --in '" + options.folder + "' is no folder below prospects/");
    folder += "/" + part;
  }
  return folder;
}

int run(const Options& options, Context& context) {
  const NewFile file(options.prospect, context);
  const std::string folder = folder_of(options);
  const auto depth = static_cast<std::size_t>(std::count(folder.begin(), folder.end(), '/')) + 1;
  const auto plan = [&](const store::Listing& prospects) {
    if (!options.force) refuse_duplicate(prospects.files, file.name(), options, context);
    const std::string id = choose_id({.command = "add",
                                      .what = "name",
                                      .name = file.name(),
                                      .company = options.prospect.company,
                                      .wanted = options.id},
                                     taken_ids(prospects, context.book().list_ideas(), context.rules()));
    return store::BookFile{.id = id, .path = folder + "/" + id + ".yaml"};
  };
  if (options.write.dry_run) {
    const store::BookFile planned = plan(context.book().list_prospects());
    context.out() << views::render_diff(planned.path, "", file.text(depth), context.text());
    return 0;
  }
  const auto save = [&] {
    store::BookWriter writer(context.folder(), context.world().state_home,
                             std::chrono::seconds(options.write.lock_timeout));
    store::BookFile planned = plan(writer.prospects());
    make_folder_in(context.book().directory(), folder);
    const std::string text = file.text(depth);
    auto prospect = context.understand(text, planned);
    if (!prospect) throw WriteError("fu cannot read what it would write; nothing was changed");
    if (!writer.save({{.path = planned.path, .after = text}}, "add " + file.name()))
      throw WriteError(planned.path + " has just been made by somebody else; nothing was changed, try again");
    if (!writer.remark().empty()) context.remark = writer.remark();
    return std::move(*prospect);
  };
  Listed item{.prospect = save()};
  const Prospect& prospect = item.prospect;
  if (wants_commit(options.write.commit, context))
    commit_written({prospect.path}, views::render_subject("add: ", {views::who(prospect)}, ""), context);
  item.state = compute_state(item.prospect, context.rules(), context.today());
  std::string said = "Added " + prospect.id + " (" + escape_for_terminal(prospect.path) + ")";
  if (!options.prospect.added.empty()) said += " for " + describe_day(*prospect.added, context.today());
  context.out() << views::render_written(said, item, context.today(), context.text());
  return 0;
}

OptionParser::Option add_text(OptionParser& parser, const std::string& name, std::string& into,
                              const std::string& help, const std::string& kind = "TEXT") {
  return parser.add_option(name, into, help).type_name(kind).take_last();
}
OptionParser::Option add_texts(OptionParser& parser, const std::string& name, std::vector<std::string>& into,
                               const std::string& help) {
  return parser.add_option(name, into, help).type_name("TEXT").take_all();
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  parser.add_option("NAME", options->prospect.name, "the person's name, or the company's").required();
  add_text(parser, "--company", options->prospect.company, "where they work").completes(WordKind::companies);
  add_text(parser, "--role", options->prospect.role, "what they do there");
  add_texts(parser, "--email", options->prospect.emails, "an address; may be given several times");
  add_texts(parser, "--phone", options->prospect.phones, "a number; may be given several times");
  add_text(parser, "--place", options->prospect.place, "where they are").completes(WordKind::places);
  add_text(parser, "--owner", options->prospect.owner, "whose it is; me for yourself (everybody's)")
      .completes(WordKind::owners);
  add_text(parser, "--source", options->prospect.source,
           "where they come from: inbound, referral:ID, event:ID, ...")
      .completes(WordKind::sources);
  parser.add_flag("--inbound", options->prospect.inbound, "they wrote to us: the inbound cadence");
  add_text(parser, "--added", options->prospect.added, "the day it enters the book (today)", "DATE")
      .completes(WordKind::past_days);
  add_text(parser, "--stage", options->prospect.stage, "where the deal stands (the first stage)", "STAGE")
      .completes(WordKind::stages);
  add_text(parser, "--value", options->prospect.value, "like '12000 EUR'");
  add_text(parser, "--cadence", options->prospect.cadence, "the plan (the book's default)", "CADENCE")
      .completes(WordKind::cadences);
  add_text(parser, "--type", options->prospect.type, "prospect, customer or introducer; picks that cadence",
           "TYPE")
      .completes(WordKind::types);
  add_texts(parser, "--tag", options->prospect.tags, "a tag; may be given several times")
      .completes(WordKind::tags);
  add_texts(parser, "--interest", options->prospect.interests, "what they like; may be given several times");
  add_texts(parser, "--event", options->prospect.events, "where to meet them; may be given several times");
  add_texts(parser, "--objection", options->prospect.objections,
            "what speaks against it; may be given several times");
  add_text(parser, "--problem", options->prospect.problem, "what they want solved");
  add_text(parser, "--loved", options->prospect.loved, "what they liked");
  add_text(parser, "--notes", options->prospect.notes, "anything else");
  add_text(parser, "--id", options->id, "the ID, instead of one made from the name", "ID");
  add_text(parser, "--in", options->folder, "a folder below prospects/", "FOLDER");
  parser.add_flag("--force", options->force, "also when somebody like this is there already");
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command add() {
  return {.name = "add",
          .group = Group::write,
          .summary = "a new prospect",
          .examples =
              "  fu add \"Jane Doe\" --company \"Acme GmbH\" --phone \"+49 30 23125 017\"\n"
              "  fu add \"Kim Ito\" --inbound --email kim@harbor.example\n"
              "  fu add 伊藤キム --id kim-ito --in tokyo\n",
          .configure = configure};
}

}  // namespace fu::commands
