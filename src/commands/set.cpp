// fu set: what is known of a prospect.
#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "base/text.hpp"
#include "commands/known_words.hpp"
#include "commands/option_parser.hpp"
#include "commands/registry.hpp"
#include "commands/settable_keys.hpp"
#include "commands/writing.hpp"
#include "domain/day_words.hpp"
#include "domain/recording.hpp"

namespace fu::commands {

namespace {

struct Options {
  std::string id;
  std::vector<std::string> words;
  EntryOptions entry;
  WriteOptions write;
};

/// One KEY=VALUE, KEY+=VALUE or KEY-=VALUE.
struct Assignment {
  enum class How { set, add, remove };
  std::string key;
  How how = How::set;
  std::string value;
};

bool has_form(const std::string& name, SettableKey::Form form) {
  const SettableKey* key = find_settable_key(name);
  return key != nullptr && key->form == form;
}

Assignment read_assignment(const std::string& word) {
  const auto equals = word.find('=');
  if (equals == std::string::npos || equals == 0)
    throw UsageError("set: '" + word + "' is not KEY=VALUE (tags+=x adds, tags-=x takes away, KEY= removes)");
  Assignment assignment{.key = word.substr(0, equals), .value = word.substr(equals + 1)};
  if (assignment.key.ends_with('+')) assignment.how = Assignment::How::add;
  if (assignment.key.ends_with('-')) assignment.how = Assignment::How::remove;
  if (assignment.how != Assignment::How::set) assignment.key.pop_back();
  const std::string& key = assignment.key;
  if (key == "log" || key == "facts")
    throw UsageError("set: " + key + " is a list of entries, not a value; " +
                     (key == "log" ? "fu log and fu note add" : "fu edit adds") + " to it");
  if (find_settable_key(key) == nullptr) {
    std::vector<std::string> known;
    for (const SettableKey& one : settable_keys) known.emplace_back(one.name);
    const std::string meant = did_you_mean(key, known);
    throw UsageError("set: there is no key '" + key + "'" +
                     (meant.empty() ? "; there are " + listed(known) : meant));
  }
  if (assignment.how != Assignment::How::set && !has_form(key, SettableKey::Form::list))
    throw UsageError("set: " + key + " is one value, not a list; write " + key + "=" + assignment.value);
  if (assignment.how != Assignment::How::set && trim(assignment.value).empty())
    throw UsageError("set: what is to be added to " + key + ", or taken away? write " + key + "+=VALUE");
  if (key == "name" && trim(assignment.value).empty()) throw UsageError("set: a prospect has a name");
  check_text(assignment.value, key);
  return assignment;
}

std::vector<std::string> pieces(const std::string& text) {
  std::vector<std::string> found;
  for (const std::string& piece : split(text, ',')) {
    if (const auto word = trim(piece); !word.empty()) found.emplace_back(word);
  }
  return found;
}

/// The edits and the entry that one command comes to.
class Setting {
 public:
  Setting(const Options& options, Context& context)
      : context_(context), rules_(context.rules()), entry_(begin_entry(options.entry, context)) {
    for (const std::string& word : options.words) read(read_assignment(word));
  }

  /// ", stage and tags"
  std::string keys() const {
    std::string text;
    for (std::size_t i = 0; i < keys_.size(); ++i)
      text += (i == 0 || i + 1 < keys_.size() ? ", " : " and ") + keys_[i];
    return text;
  }

  /// The days that were understood, said once more.
  const std::string& echo() const { return echo_; }

  Decision decide(const Prospect& prospect) const {
    LogEntry entry = entry_;
    if (!cadence_.empty()) entry.cadence = cadence_;
    if (stage_ != nullptr && stage_->name != prospect.stage) assign_stage(entry, *stage_);
    if (!owner_.empty() && owner_ != prospect.owner) entry.owner = owner_;
    Decision decision{.edits = edits_};
    if (!entry.cadence.empty() || !entry.stage.empty() || !entry.owner.empty() || !entry.note.empty())
      decision.entry = std::move(entry);
    return decision;
  }

 private:
  void read(const Assignment& assignment) {
    const std::string& key = assignment.key;
    if (std::find(keys_.begin(), keys_.end(), key) == keys_.end()) keys_.push_back(key);
    const std::string value(trim(assignment.value));
    if (value.empty() && (key == "stage" || key == "cadence"))
      throw UsageError("set: " + key + " is not removed but changed: write " + key + "= and another one");
    if (value.empty()) {
      edits_.emplace_back(store::RemoveKey{.key = key});
    } else if (assignment.how == Assignment::How::add) {
      for (const std::string& piece : pieces(value))
        edits_.emplace_back(store::AddText{.key = key, .text = piece});
    } else if (assignment.how == Assignment::How::remove) {
      for (const std::string& piece : pieces(value))
        edits_.emplace_back(store::RemoveText{.key = key, .text = piece});
    } else if (has_form(key, SettableKey::Form::list)) {
      edits_.emplace_back(store::SetTexts{.key = key, .texts = pieces(value)});
    } else if (has_form(key, SettableKey::Form::text)) {
      edits_.emplace_back(store::SetText{.key = key, .text = value});
    } else {
      read_word(key, value);
    }
  }

  void read_word(const std::string& key, const std::string& value) {
    if (key == "stage") {
      stage_ = &known_stage(value, rules_);
    } else if (key == "cadence") {
      cadence_ = known_cadence(value, rules_).name;
    } else if (key == "owner") {
      owner_ = owner_named(value, context_);
    } else if (key == "type") {
      edits_.emplace_back(
          store::SetText{.key = key, .text = std::string(format_prospect_type(known_type(value)))});
    } else if (key == "value") {
      edits_.emplace_back(store::SetText{.key = key, .text = known_value(value)});
    } else {
      const Day added = past_day(value, context_);
      edits_.emplace_back(store::SetText{.key = key, .text = format_day(added)});
      echo_ = ", added " + describe_day(added, context_.today());
    }
  }

  Context& context_;
  const Rules& rules_;
  LogEntry entry_;
  std::vector<store::Edit> edits_;
  std::string echo_;
  std::vector<std::string> keys_;
  const Stage* stage_ = nullptr;
  std::string cadence_;
  std::string owner_;
};

int run(const Options& options, Context& context) {
  const Setting setting(options, context);
  return change_one(
      options.id, [&](const Prospect& prospect, const State&) { return setting.decide(prospect); },
      "Set" + setting.echo(),
      {.command = "set " + options.id + " " + join(options.words, " "),
       .before = "set: ",
       .after = setting.keys()},
      options.write, context);
}

Action configure(OptionParser& parser) {
  auto options = std::make_shared<Options>();
  add_written_id(parser, options->id);
  parser.add_option("KEY=VALUE", options->words, "stage=proposal value='12000 EUR' tags+=berlin place=")
      .required()
      .completes(WordKind::assignments);
  add_note(parser, options->entry, "why");
  add_on(parser, options->entry);
  add_writing(parser, options->write);
  return [options](Context& context) { return run(*options, context); };
}

}  // namespace

Command set() {
  return {.name = "set",
          .group = Group::write,
          .summary = "change what is known: KEY=VALUE, tags+=x, place=",
          .examples =
              "  fu set jane stage=proposal value='12000 EUR'\n"
              "  fu set jane tags+=berlin tags-=hamburg\n"
              "  fu set jane phones='+49 30 23125 017'\n"
              "  fu set jane place=                removes it\n",
          .configure = configure};
}

}  // namespace fu::commands
