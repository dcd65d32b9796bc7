// A table of the keys of a prospect, and what each does with its value.
#include "store/prospect_reader.hpp"

#include <algorithm>

#include "domain/prospect_checks.hpp"
#include "store/entry_reader.hpp"
#include "store/node_reader.hpp"
#include "store/rule_words.hpp"
#include "store/source_guards.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

constexpr std::array<KeyForm, 3> fact_keys{
    {{"date", Form::day, "The day they said it."},
     {"fact", Form::text, "What they said, for \"last time you told me ..., correct?\""},
     {"was", Form::text, "The fact that this one takes the place of, in its words."}}};

class ProspectReader {
 public:
  /// `prospect` is a new one, but for what its log still has from the last.
  ProspectReader(const Tree& tree, const Rules& rules, Prospect& prospect, Problems& problems)
      : reader_(tree, prospect.path, problems),
        words_(rules, reader_),
        entry_reader_(words_, reader_),
        prospect_(prospect) {}

  static std::span<const std::string_view> keys() {
    static const auto names = [] {
      std::array<std::string_view, top_keys.size()> all;
      std::transform(top_keys.begin(), top_keys.end(), all.begin(),
                     [](const TopKey& key) { return key.name; });
      return all;
    }();
    return names;
  }

  static KeyForms key_forms() { return key_forms_of(top_keys); }

  /// Whether it is one.
  bool read() {
    const Tree& tree = reader_.tree();
    if (tree.is_empty()) {
      reader_.error(Node{}, "empty", "the file is empty", "write at least 'name: ...', or remove the file");
      return false;
    }
    if (tree.root().kind != Kind::mapping) {
      reader_.error(tree.root(), "form", "this is not a prospect",
                    "write 'key: value' lines, beginning with 'name: ...'");
      return false;
    }
    read_top(tree.root());
    if (prospect_.name.empty()) {
      reader_.error(tree.root(), "name", "there is no name",
                    "write 'name: ...'; the company's where there is no person");
    }
    prospect_.log.resize(entries_);
    return reader_.errors() == 0;
  }

 private:
  /// A key of the prospect, and what its value does.
  struct TopKey : KeyForm {
    void (ProspectReader::*read)(const Node& value, std::string_view name);
  };
  static const std::array<TopKey, 22> top_keys;

  void read_top(const Node& root) {
    reader_.each_key(root, "prospect", top_keys,
                     [this](const TopKey& key, const Node& value) { (this->*key.read)(value, key.name); });
  }

  template <std::string Prospect::*member>
  void text(const Node& value, std::string_view name) {
    reader_.text(value, name, prospect_.*member);
  }
  template <std::vector<std::string> Prospect::*member>
  void texts(const Node& value, std::string_view name) {
    prospect_.*member = reader_.texts(value, name);
  }
  void added(const Node& value, std::string_view name) {
    prospect_.added = reader_.strictly([&] { return reader_.day(value, name); });
    prospect_.added_line = value.place.line;
    prospect_.added_column = value.place.column;
  }

  void source(const Node& value, std::string_view name) {
    reader_.text(value, name, prospect_.source);
    prospect_.source_line = value.place.line;
    prospect_.source_column = value.place.column;
  }

  void stage(const Node& value, std::string_view) { prospect_.stage = words_.stage(value); }
  void cadence(const Node& value, std::string_view) { prospect_.cadence = words_.cadence(value); }

  void type(const Node& value, std::string_view name) {
    if (const auto type =
            reader_.choice(value, name, {prospect_type_words.begin(), prospect_type_words.end()})) {
      prospect_.type = static_cast<ProspectType>(*type);
      prospect_.has_type = true;
    }
  }

  void value(const Node& value, std::string_view name) {
    const auto text = reader_.text(value, name);
    if (!text) return;
    prospect_.value = parse_money(*text);
    if (prospect_.value && looks_like_thousands(prospect_.value->amount)) {
      reader_.warn(value, "value",
                   "value " + shown(*text) + " has three decimals: the point is the decimal point",
                   "write it without points, like 12000 EUR");
    }
    if (prospect_.value) return;
    reader_.warn(value, "value", "value " + shown(*text) + " is not an amount and a currency",
                 "write it like 12000 EUR or 12000.50 EUR");
  }

  void facts(const Node& value, std::string_view name) {
    if (!reader_.is_list(value, name)) return;
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "fact")) return;
      Fact fact;
      reader_.each_key(item, "fact", fact_keys, [&](const KeyForm& key, const Node& v) {
        if (key.name == "date") {
          fact.date = reader_.day(v, key.name);
        } else {
          (key.name == "was" ? fact.was : fact.fact) = reader_.text(v, key.name).value_or("");
        }
      });
      if (!fact.fact.empty()) prospect_.facts.push_back(std::move(fact));
    });
  }

  void log(const Node& value, std::string_view name) {
    if (!reader_.strictly([&] { return reader_.is_list(value, name); })) return;
    std::size_t items = 0;
    reader_.tree().each_item(value, [&](const Node&) { ++items; });
    prospect_.log.resize(std::max(prospect_.log.size(), std::min(items, most_entries)));
    items = 0;
    reader_.tree().each_item(value, [&](const Node& item) {
      if (++items == most_entries + 1) {
        reader_.error(item, "limit", "more than 10,000 entries in the log",
                      "begin a second prospect for what is older");
      }
      if (items <= most_entries && entry_reader_.read(item, prospect_.log[entries_])) ++entries_;
    });
  }

  NodeReader reader_;
  RuleWords words_;
  EntryReader entry_reader_;
  Prospect& prospect_;
  std::size_t entries_ = 0;  ///< of the log that were read
};

// In the order in which fu writes them.
const std::array<ProspectReader::TopKey, 22> ProspectReader::top_keys{{
    {{"name", Form::text, "The person, or the company where there is no person.", Need::required},
     &ProspectReader::text<&Prospect::name>},
    {{"company", Form::text, "The company."}, &ProspectReader::text<&Prospect::company>},
    {{"role", Form::text, "What the person does there."}, &ProspectReader::text<&Prospect::role>},
    {{"emails", Form::texts, "How to reach them: a list, or one."},
     &ProspectReader::texts<&Prospect::emails>},
    {{"phones", Form::texts, "How to reach them: a list, or one."},
     &ProspectReader::texts<&Prospect::phones>},
    {{"place", Form::text, "Where they are."}, &ProspectReader::text<&Prospect::place>},
    {{"owner", Form::text, "Whose it is. Without an owner it is everybody's."},
     &ProspectReader::text<&Prospect::owner>},
    {{"source", Form::text,
      "Where the prospect came from, in your words; inbound, referral:ID and event:ID are understood."},
     &ProspectReader::source},
    {{"added", Form::day, "When the prospect entered the book. Without it, the earliest date in the log."},
     &ProspectReader::added},
    {{"stage", Form::stage, "Where the deal stands now. Without it, the first stage of the rules."},
     &ProspectReader::stage},
    {{"value", Form::money, "What the deal is worth, like 12000 EUR or 12000.50 EUR."},
     &ProspectReader::value},
    {{"cadence", Form::cadence, "The plan that you assigned. Without it, the default cadence of the rules."},
     &ProspectReader::cadence},
    {{"type", Form::prospect_type, "Who this is to you. Without it, prospect."}, &ProspectReader::type},
    {{"tags", Form::texts, "Words to find the prospect by."}, &ProspectReader::texts<&Prospect::tags>},
    {{"interests", Form::texts, "What they care about."}, &ProspectReader::texts<&Prospect::interests>},
    {{"events", Form::texts, "The events that connect you."}, &ProspectReader::texts<&Prospect::events>},
    {{"objections", Form::texts, "What speaks against it, in their words."},
     &ProspectReader::texts<&Prospect::objections>},
    {{"problem", Form::text, "What they want solved."}, &ProspectReader::text<&Prospect::problem>},
    {{"loved", Form::text, "What they liked about you."}, &ProspectReader::text<&Prospect::loved>},
    {{"facts", Form::facts, "What they told you, with the day."}, &ProspectReader::facts},
    {{"notes", Form::text, "Anything else."}, &ProspectReader::text<&Prospect::notes>},
    {{"log", Form::log, "What happened, oldest first."}, &ProspectReader::log},
}};

}  // namespace

std::span<const std::string_view> prospect_keys() { return ProspectReader::keys(); }
const KeyForms& prospect_key_forms() {
  static const KeyForms forms = ProspectReader::key_forms();
  return forms;
}
const KeyForms& fact_key_forms() {
  static const KeyForms forms = key_forms_of(fact_keys);
  return forms;
}

ProspectReading::ProspectReading(const Rules& rules, Day real_today)
    : rules_(rules),
      real_today_(real_today),
      defaults_{.stage = rules.stages.empty() ? "" : rules.stages.all().front().name,
                .cadence = rules.default_cadence} {}

bool ProspectReading::read(std::string_view source, const std::string& id, const std::string& path,
                           Prospect& into, Problems& problems) const {
  const auto problems_before = static_cast<std::ptrdiff_t>(problems.size());
  const auto tree = parse_document(source, path, problems);
  if (!tree) return false;
  std::vector<LogEntry> log = std::move(into.log);
  into = {};
  into.log = std::move(log);
  into.id = id;
  into.path = path;
  if (!ProspectReader(*tree, rules_, into, problems).read()) return false;
  Problems doubts = check_prospect(into, real_today_, defaults_);
  problems.insert(problems.end(), doubts.begin(), doubts.end());
  std::stable_sort(problems.begin() + problems_before, problems.end(), stands_before);
  into.has_stage = !into.stage.empty();
  if (!into.has_stage) into.stage = defaults_.stage;
  return true;
}

ProspectRead read_prospect(std::string_view source, const std::string& id, const std::string& path,
                           const Rules& rules, Day real_today) {
  ProspectRead read;
  Prospect prospect;
  if (ProspectReading(rules, real_today).read(source, id, path, prospect, read.problems))
    read.prospect = std::move(prospect);
  return read;
}

}  // namespace fu::store
