// Keys and values of a new prospect as YAML, line by line.
#include "commands/new_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/writing_options.hpp"
#include "domain/recording.hpp"
#include "store/book_schema.hpp"

namespace fu::commands {

NewFile::NewFile(const NewProspect& prospect, Context& context) : prospect_(prospect), context_(context) {
  const Rules& rules = context.rules();
  name_ = join(prospect.name, " ");
  if (trim(name_).empty()) throw UsageError("add: a prospect has a name");
  cadence_ = prospect.cadence;
  if (cadence_.empty() && prospect.inbound) cadence_ = "inbound";
  if (!prospect.type.empty()) read_type(rules);
  if (!prospect.stage.empty()) read_stage(rules);
  if (!cadence_.empty()) known_cadence(cadence_, rules);
  write();
}

std::string NewFile::text(std::size_t depth) const {
  if (!context_.book().has_file(std::string(store::prospect_schema_path))) return lines_.text();
  return store::schema_line(store::prospect_schema_path, depth) + lines_.text();
}

void NewFile::read_type(const Rules& rules) {
  type_ = format_prospect_type(known_type(prospect_.type));
  if (cadence_.empty() && rules.cadences.contains(type_)) cadence_ = type_;
}

void NewFile::read_stage(const Rules& rules) {
  const Stage& stage = known_stage(prospect_.stage, rules);
  if (cadence_.empty()) cadence_ = stage.cadence;
  const Stage* won = won_stage(rules);
  if (type_.empty() && won != nullptr && won->name == stage.name) type_ = "customer";
}

void NewFile::write() {
  lines_.line("name", name_);
  lines_.line("company", prospect_.company);
  lines_.line("role", prospect_.role);
  lines_.list("emails", prospect_.emails);
  lines_.list("phones", prospect_.phones);
  lines_.line("place", prospect_.place);
  lines_.line("owner", owner_named(prospect_.owner, context_));
  lines_.line("source", prospect_.source.empty() && prospect_.inbound ? "inbound" : prospect_.source);
  lines_.line("added", prospect_.added.empty() ? format_day(context_.today())
                                               : format_day(past_day(prospect_.added, context_)));
  lines_.line("stage", prospect_.stage);
  lines_.line("value", prospect_.value.empty() ? "" : known_value(prospect_.value));
  lines_.line("cadence", cadence_);
  lines_.line("type", type_);
  lines_.list("tags", prospect_.tags);
  lines_.list("interests", prospect_.interests);
  lines_.list("events", prospect_.events);
  lines_.list("objections", prospect_.objections);
  lines_.line("problem", prospect_.problem);
  lines_.line("loved", prospect_.loved);
  lines_.line("notes", prospect_.notes);
  lines_.add("log:\n");  // so that the first entry is one line, like all others
}

}  // namespace fu::commands
