// fu add: a new prospect.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "commands/committing.hpp"
#include "commands/known_words.hpp"
#include "commands/new_id.hpp"
#include "commands/registry.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "domain/recording.hpp"
#include "os/files.hpp"
#include "views/commit_text.hpp"
#include "views/diff_text.hpp"
#include "views/phrases.hpp"
#include "views/written_text.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::vector<std::string> name;
  std::string id;
  std::string folder;
  bool inbound = false;
  bool force = false;
  std::string company, role, place, owner, source, added, stage, value, cadence, type, problem, loved, notes;
  std::vector<std::string> emails, phones, tags, interests, events, objections;
  WriteOptions write;
};

/// What the file will say, in fu's order.
class NewFile {
 public:
  NewFile(const Options& options, Context& context) : options_(options), context_(context) {
    const Rules& rules = context.rules();
    name_ = join(options.name, " ");
    if (trim(name_).empty()) throw UsageError("add: a prospect has a name");
    cadence_ = options.cadence;
    if (cadence_.empty() && options.inbound) cadence_ = "inbound";
    if (!options.type.empty()) read_type(rules);
    if (!options.stage.empty()) read_stage(rules);
    if (!cadence_.empty()) known_cadence(cadence_, rules);
    write();
  }

  const std::string& name() const { return name_; }

  /// All bytes; `depth` folders lie between the file and the book.
  std::string text(std::size_t depth) const {
    if (!context_.book().has_file(".fu/prospect.schema.json")) return text_;
    std::string up;
    for (std::size_t i = 0; i < depth; ++i) up += "../";
    return "# yaml-language-server: $schema=" + up + ".fu/prospect.schema.json\n" + text_;
  }

 private:
  void read_type(const Rules& rules) {
    type_ = format_prospect_type(known_type(options_.type));
    if (cadence_.empty() && rules.cadences.contains(type_)) cadence_ = type_;
  }

  void read_stage(const Rules& rules) {
    const Stage& stage = known_stage(options_.stage, rules);
    if (cadence_.empty()) cadence_ = stage.cadence;
    const Stage* won = won_stage(rules);
    if (type_.empty() && won != nullptr && won->name == stage.name) type_ = "customer";
  }

  void write() {
    line("name", name_);
    line("company", options_.company);
    line("role", options_.role);
    list("emails", options_.emails);
    list("phones", options_.phones);
    line("place", options_.place);
    line("owner", owner_named(options_.owner, context_));
    line("source", options_.source.empty() && options_.inbound ? "inbound" : options_.source);
    line("added", format_day(options_.added.empty() ? context_.today() : past_day(options_.added, context_)));
    line("stage", options_.stage);
    line("value", options_.value.empty() ? "" : known_value(options_.value));
    line("cadence", cadence_);
    line("type", type_);
    list("tags", options_.tags);
    list("interests", options_.interests);
    list("events", options_.events);
    list("objections", options_.objections);
    line("problem", options_.problem);
    line("loved", options_.loved);
    line("notes", options_.notes);
    text_ += "log:\n";  // so that the first entry is one line, like all others
  }

  void line(const std::string& key, const std::string& text) {
    check_text(text, key);
    if (!trim(text).empty())
      text_ += key + ": " + store::format_scalar(trim(text), store::Around::block) + "\n";
  }
  void list(const std::string& key, const std::vector<std::string>& given) {
    std::vector<std::string> texts;
    for (const std::string& text : given) {
      check_text(text, key);
      if (!trim(text).empty()) texts.emplace_back(trim(text));
    }
    if (!texts.empty()) text_ += key + ": " + store::format_texts(texts) + "\n";
  }

  const Options& options_;
  Context& context_;
  std::string name_;
  std::string cadence_;
  std::string type_;
  std::string text_;
};

bool shares_email(const Prospect& prospect, const Options& options) {
  return std::any_of(prospect.emails.begin(), prospect.emails.end(), [&](const std::string& theirs) {
    return std::any_of(options.emails.begin(), options.emails.end(),
                       [&](const std::string& ours) { return fold_case(trim(ours)) == fold_case(theirs); });
  });
}

/// Somebody with the same email, or the same name and company.
void refuse_duplicate(const std::vector<store::BookFile>& files, const std::string& name,
                      const Options& options, Context& context) {
  for (const store::BookFile& file : files) {
    const auto prospect = context.read(file);
    if (!prospect) continue;
    const bool same_email = shares_email(*prospect, options);
    const bool same_name = fold_case(prospect->name) == fold_case(name) &&
                           fold_case(prospect->company) == fold_case(options.company);
    if (!same_email && !same_name) continue;
    throw Refused("this may be '" + file.id + "' (" + views::who(*prospect) + "), with the same " +
                  (same_email ? "email" : "name and company") + "; --force adds it all the same");
  }
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

/// A link in the place of a folder would lead out of the book.
void refuse_links(const std::string& book, const std::string& folder) {
  std::string path = book;
  for (const std::string& part : split(folder, '/')) {
    path += "/" + part;
    std::error_code ignored;
    if (std::filesystem::is_symlink(path, ignored))
      throw WriteError(path + " is a link; name a folder of the book; nothing was changed");
  }
}

std::string choose_id(const Options& options, const std::string& name, const store::Listing& prospects,
                      Context& context) {
  const auto taken = taken_ids(prospects, context.book().list_ideas(), context.rules());
  if (options.id.empty()) return make_id(name, options.company, taken);
  if (!store::is_id(options.id))
    throw UsageError("add: '" + options.id +
                     "' is no ID: a to z, 0 to 9 and -, at most 64 of them, not - first");
  if (taken.contains(options.id))
    throw Refused(
        "the ID '" + options.id +
        "' is taken: a file of the book has it, or it is a command, channel or outcome; nothing was changed");
  return options.id;
}

int run(const Options& options, Context& context) {
  const NewFile file(options, context);
  const std::string folder = folder_of(options);
  const auto depth = static_cast<std::size_t>(std::count(folder.begin(), folder.end(), '/')) + 1;
  const auto plan = [&](const store::Listing& prospects) {
    if (!options.force) refuse_duplicate(prospects.files, file.name(), options, context);
    const std::string id = choose_id(options, file.name(), prospects, context);
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
    refuse_links(context.book().directory(), folder);
    const std::string made = context.book().directory() + "/" + folder;
    if (!os::make_folders(made))
      throw WriteError("the folder '" + made + "' cannot be made: " + os::last_error() +
                       "; nothing was changed");
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
  if (!options.added.empty()) said += " for " + describe_day(*prospect.added, context.today());
  context.out() << views::render_written(said, item, context.today(), context.text());
  return 0;
}

void add_text(CLI::App& app, const std::string& name, std::string& into, const std::string& help,
              const std::string& kind = "TEXT") {
  app.add_option(name, into, help)->type_name(kind)->take_last();
}
void add_texts(CLI::App& app, const std::string& name, std::vector<std::string>& into,
               const std::string& help) {
  app.add_option(name, into, help)->type_name("TEXT")->expected(1)->take_all();
}

Action configure(CLI::App& app) {
  auto options = std::make_shared<Options>();
  app.add_option("NAME", options->name, "the person's name, or the company's")->required();
  add_text(app, "--company", options->company, "where they work");
  add_text(app, "--role", options->role, "what they do there");
  add_texts(app, "--email", options->emails, "an address; may be given several times");
  add_texts(app, "--phone", options->phones, "a number; may be given several times");
  add_text(app, "--place", options->place, "where they are");
  add_text(app, "--owner", options->owner, "whose it is; me for yourself (everybody's)");
  add_text(app, "--source", options->source, "where they come from: inbound, referral:ID, event:ID, ...");
  app.add_flag("--inbound", options->inbound, "they wrote to us: the inbound cadence");
  add_text(app, "--added", options->added, "the day it enters the book (today)", "DATE");
  add_text(app, "--stage", options->stage, "where the deal stands (the first stage)", "STAGE");
  add_text(app, "--value", options->value, "like '12000 EUR'");
  add_text(app, "--cadence", options->cadence, "the plan (the book's default)", "CADENCE");
  add_text(app, "--type", options->type, "prospect, customer or introducer; picks that cadence", "TYPE");
  add_texts(app, "--tag", options->tags, "a tag; may be given several times");
  add_texts(app, "--interest", options->interests, "what they like; may be given several times");
  add_texts(app, "--event", options->events, "where to meet them; may be given several times");
  add_texts(app, "--objection", options->objections, "what speaks against it; may be given several times");
  add_text(app, "--problem", options->problem, "what they want solved");
  add_text(app, "--loved", options->loved, "what they liked");
  add_text(app, "--notes", options->notes, "anything else");
  add_text(app, "--id", options->id, "the ID, instead of one made from the name", "ID");
  add_text(app, "--in", options->folder, "a folder below prospects/", "FOLDER");
  app.add_flag("--force", options->force, "also when somebody like this is there already");
  add_writing(app, options->write);
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
