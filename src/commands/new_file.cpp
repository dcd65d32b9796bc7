// Keys and values of a new prospect as YAML, line by line.
#include "commands/new_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/writing_options.hpp"
#include "domain/recording.hpp"
#include "store/book_schema.hpp"
#include "store/yaml_text.hpp"

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
  if (!context_.book().has_file(std::string(store::prospect_schema_path))) return text_;
  return store::schema_line(store::prospect_schema_path, depth) + text_;
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
  line("name", name_);
  line("company", prospect_.company);
  line("role", prospect_.role);
  list("emails", prospect_.emails);
  list("phones", prospect_.phones);
  line("place", prospect_.place);
  line("owner", owner_named(prospect_.owner, context_));
  line("source", prospect_.source.empty() && prospect_.inbound ? "inbound" : prospect_.source);
  line("added", prospect_.added.empty() ? format_day(context_.today())
                                        : format_day(past_day(prospect_.added, context_)));
  line("stage", prospect_.stage);
  line("value", prospect_.value.empty() ? "" : known_value(prospect_.value));
  line("cadence", cadence_);
  line("type", type_);
  list("tags", prospect_.tags);
  list("interests", prospect_.interests);
  list("events", prospect_.events);
  list("objections", prospect_.objections);
  line("problem", prospect_.problem);
  line("loved", prospect_.loved);
  line("notes", prospect_.notes);
  text_ += "log:\n";  // so that the first entry is one line, like all others
}

void NewFile::line(const std::string& key, const std::string& text) {
  check_text(text, key);
  if (!trim(text).empty())
    text_ += key + ": " + store::format_scalar(trim(text), store::Around::block) + "\n";
}

void NewFile::list(const std::string& key, const std::vector<std::string>& given) {
  std::vector<std::string> texts;
  for (const std::string& text : given) {
    check_text(text, key);
    if (!trim(text).empty()) texts.emplace_back(trim(text));
  }
  if (!texts.empty()) text_ += key + ": " + store::format_texts(texts) + "\n";
}

}  // namespace fu::commands
