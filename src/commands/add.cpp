// fu add: a new prospect.
#include <algorithm>
#include <chrono>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/committing.hpp"
#include "commands/known_words.hpp"
#include "commands/new_file.hpp"
#include "commands/new_id.hpp"
#include "commands/new_lines.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "domain/people_index.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::vector<std::string> name;  ///< in words
  bool inbound = false;           ///< a source and a cadence, where no others are said
  Newcomer person;
  bool force = false;
  WriteOptions write;
};

/// What was typed goes into the file without blanks around it.
void trim_texts(Newcomer& person) {
  for (const NewcomerKey& key : newcomer_keys) {
    if (key.text != nullptr) person.*key.text = trim(person.*key.text);
    if (key.texts == nullptr) continue;
    for (std::string& text : person.*key.texts) text = trim(text);
    std::erase(person.*key.texts, "");
  }
}

/// As the file will have it. Throws UsageError for a word that the rules do not know.
Newcomer read_person(const Options& options, Context& context) {
  const Rules& rules = context.rules();
  Newcomer person = options.person;
  person.name = join(options.name, " ");
  if (trim(person.name).empty()) throw UsageError("add: a prospect has a name");
  if (options.inbound && person.cadence.empty()) person.cadence = "inbound";
  if (options.inbound && person.source.empty()) person.source = "inbound";
  if (!person.type.empty()) known_type(person.type);
  if (!person.stage.empty()) known_stage(person.stage, rules);
  derive_keys(person, rules);
  if (!person.cadence.empty()) known_cadence(person.cadence, rules);
  person.owner = owner_named(person.owner, context);
  person.added = format_day(person.added.empty() ? Day(context.today()) : past_day(person.added, context));
  if (!person.value.empty()) person.value = known_value(person.value);
  trim_texts(person);
  return person;
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
void refuse_duplicate(const std::vector<store::BookFile>& files, const Newcomer& person, Context& context) {
  const PersonKeys keys = person_keys(person.name, person.company, person.emails);
  const std::size_t known_problems = context.problems().size();
  const Duplicate found = context.gather(
      files, [] { return Duplicate{}; },
      [&](Duplicate& part, const Prospect& prospect) {
        if (!part.path.empty()) return;
        const Sameness same = compare(person_keys(prospect.name, prospect.company, prospect.emails), keys);
        if (same == Sameness::none) return;
        part.path = prospect.path;
        part.said = "'" + prospect.id + "' (" + views::who(prospect) + "), with the same " +
                    (same == Sameness::email ? "email" : "name and company");
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
  if (auto folder = folder_of_prospects(options.person.folder)) return *folder;
  throw UsageError("add: --in '" + options.person.folder + "' is no folder below prospects/");
}

int run(const Options& options, Context& context) {
  const Newcomer person = read_person(options, context);
  const std::string folder = folder_of(options);
  const std::string text = new_file_head(folder, context) + new_file_text(person);
  const auto plan = [&](const store::Listing& prospects) {
    if (!options.force) refuse_duplicate(prospects.files, person, context);
    const std::string id = choose_id({.command = "add",
                                      .what = "name",
                                      .name = person.name,
                                      .company = person.company,
                                      .wanted = person.id},
                                     taken_ids(prospects, context.book().list_ideas(), context.rules()));
    return store::BookFile{.id = id, .path = folder + "/" + id + ".yaml"};
  };
  if (options.write.dry_run) {
    const store::BookFile planned = plan(context.book().list_prospects());
    context.out() << views::render_diff(planned.path, "", text, context.text());
    return 0;
  }
  const auto save = [&] {
    store::BookWriter writer(context.folder(), context.world().state_home,
                             std::chrono::seconds(options.write.lock_timeout));
    store::BookFile planned = plan(writer.prospects());
    make_folder_in(context.book().directory(), folder);
    auto prospect = context.understand(text, planned);
    if (!prospect) throw WriteError("fu cannot read what it would write; nothing was changed");
    if (!writer.save({{.path = planned.path, .after = text}}, "add " + person.name))
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
  if (!options.person.added.empty()) said += " for " + describe_day(*prospect.added, context.today());
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
  parser.add_option("NAME", options->name, "the person's name, or the company's").required();
  add_text(parser, "--company", options->person.company, "where they work").completes(WordKind::companies);
  add_text(parser, "--role", options->person.role, "what they do there");
  add_texts(parser, "--email", options->person.emails, "an address; may be given several times");
  add_texts(parser, "--phone", options->person.phones, "a number; may be given several times");
  add_text(parser, "--place", options->person.place, "where they are").completes(WordKind::places);
  add_text(parser, "--owner", options->person.owner, "whose it is; me for yourself (everybody's)")
      .completes(WordKind::owners);
  add_text(parser, "--source", options->person.source,
           "where they come from: inbound, referral:ID, event:ID, ...")
      .completes(WordKind::sources);
  parser.add_flag("--inbound", options->inbound, "they wrote to us: the inbound cadence");
  add_text(parser, "--added", options->person.added, "the day it enters the book (today)", "DATE")
      .completes(WordKind::past_days);
  add_text(parser, "--stage", options->person.stage, "where the deal stands (the first stage)", "STAGE")
      .completes(WordKind::stages);
  add_text(parser, "--value", options->person.value, "like '12000 EUR'");
  add_text(parser, "--cadence", options->person.cadence, "the plan (the book's default)", "CADENCE")
      .completes(WordKind::cadences);
  add_text(parser, "--type", options->person.type, "prospect, customer or introducer; picks that cadence",
           "TYPE")
      .completes(WordKind::types);
  add_texts(parser, "--tag", options->person.tags, "a tag; may be given several times")
      .completes(WordKind::tags);
  add_texts(parser, "--interest", options->person.interests, "what they like; may be given several times");
  add_texts(parser, "--event", options->person.events, "where to meet them; may be given several times");
  add_texts(parser, "--objection", options->person.objections,
            "what speaks against it; may be given several times");
  add_text(parser, "--problem", options->person.problem, "what they want solved");
  add_text(parser, "--loved", options->person.loved, "what they liked");
  add_text(parser, "--notes", options->person.notes, "anything else");
  add_text(parser, "--id", options->person.id, "the ID, instead of one made from the name", "ID");
  add_text(parser, "--in", options->person.folder, "a folder below prospects/", "FOLDER");
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
