// Words of the list held against the rules: a wrong day must not move anybody, other words are kept or left out.
#include "commands/import_person.hpp"

#include <algorithm>
#include <iterator>

#include "base/text.hpp"
#include "commands/new_file.hpp"
#include "domain/money.hpp"
#include "store/source_guards.hpp"

namespace fu::commands {

namespace {

class Check {
 public:
  Check(Newcomer& person, bool is_export, const Rules& rules)
      : person_(person), is_export_(is_export), rules_(rules) {}

  Problems run() {
    check_form();
    check_words();
    return std::move(problems_);
  }

 private:
  void add(Severity severity, std::string code, std::string message, std::string hint = {}) {
    problems_.push_back({.severity = severity,
                         .code = std::move(code),
                         .line = person_.line,
                         .message = std::move(message),
                         .hint = std::move(hint)});
  }
  void error(std::string code, std::string message, std::string hint = {}) {
    add(Severity::error, std::move(code), std::move(message), std::move(hint));
  }
  void warn(std::string code, std::string message, std::string hint = {}) {
    add(Severity::warning, std::move(code), std::move(message), std::move(hint));
  }

  void check_form() {
    if (trim(person_.name).empty()) error("name", "there is no name");
    const DayText added = read_day(person_.added);
    if (!person_.added.empty() && !added.day) error("added", "added: " + added.message, added.hint);
    if (!folder_of_prospects(person_.folder))
      error("folder", "'" + person_.folder + "' is no folder below prospects/");
    for (const NewcomerKey& key : newcomer_keys) {
      if (key.text != nullptr) check_size(person_.*key.text);
      if (key.texts == nullptr) continue;
      for (const std::string& text : person_.*key.texts) check_size(text);
    }
    for (const Fact& fact : person_.facts) check_size(fact.fact);
  }

  void check_size(std::string_view text) {
    if (text.size() > store::most_text_bytes) error("limit", "a text is longer than 64 KiB");
  }

  void check_words() {
    if (!person_.value.empty()) check_value();
    if (!person_.type.empty() && std::find(prospect_type_words.begin(), prospect_type_words.end(),
                                           person_.type) == prospect_type_words.end()) {
      leave_out("type", "there is no type '" + person_.type + "'",
                "write " + alternatives(prospect_type_words), person_.type);
    }
    check_rule("stage", person_.stage, rules_.stages, "it is kept");
    check_rule("cadence", person_.cadence, rules_.cadences,
               "it is kept, and '" + rules_.default_cadence + "' is used");
  }

  template <typename Thing>
  void check_rule(const std::string& key, const std::string& word, const NamedList<Thing>& known,
                  const std::string& consequence) {
    if (word.empty() || known.contains(word)) return;
    const std::vector<std::string> words = names_of(known);
    const auto meant = closest_match(word, words);
    warn(key, "the rules have no " + key + " '" + word + "'; " + consequence,
         meant ? "did you mean '" + *meant + "'?" : "they have " + listed(words));
  }

  void check_value() {
    const auto money = parse_money(person_.value);
    if (money && !looks_like_thousands(money->amount)) {
      if (!is_export_) person_.value = format_money(*money);
      return;
    }
    leave_out("value", "value '" + person_.value + "' is not an amount and a currency",
              "write it like 12000 EUR", person_.value);
  }

  /// But what the file of a book said it goes on to say.
  void leave_out(std::string code, const std::string& message, std::string hint, std::string& text) {
    warn(std::move(code), message + (is_export_ ? "" : "; it is left out"), std::move(hint));
    if (!is_export_) text.clear();
  }

  Newcomer& person_;
  bool is_export_;
  const Rules& rules_;
  Problems problems_;
};

}  // namespace

void check_people(NewcomerList& list, const Rules& rules) {
  std::vector<Newcomer> sound;
  for (Newcomer& person : list.people) {
    Problems problems = Check(person, list.is_export, rules).run();
    if (count(problems, Severity::error) == 0) sound.push_back(std::move(person));
    std::move(problems.begin(), problems.end(), std::back_inserter(list.problems));
  }
  list.people = std::move(sound);
}

Newcomer completed(Newcomer person, const std::set<std::string>& keys, const ImportDefaults& defaults,
                   const Rules& rules, Day today) {
  const auto fill = [](std::string& text, const std::string& with) {
    if (text.empty()) text = with;
  };
  fill(person.owner, defaults.owner);
  fill(person.source, defaults.source);
  fill(person.folder, defaults.folder);
  fill(person.cadence, defaults.cadence);
  if (!keys.contains("added")) fill(person.added, format_day(today));
  for (const std::string& tag : defaults.tags) {
    if (std::find(person.tags.begin(), person.tags.end(), tag) == person.tags.end())
      person.tags.push_back(tag);
  }
  derive_keys(person, rules, keys);
  return person;
}

}  // namespace fu::commands
