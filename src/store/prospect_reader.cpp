// Tables of the keys of a prospect and of a log entry, and what each does with its value.
#include "store/prospect_reader.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/prospect_checks.hpp"
#include "store/node_reader.hpp"
#include "store/source_guards.hpp"
#include "store/yaml_document.hpp"

namespace fu::store {

namespace {

template <typename Array>
std::vector<std::string> words_of(const Array& array) {
  return {array.begin(), array.end()};
}

bool is_time(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 5 || text[2] != ':') return false;
  if (!is_digit(text[0]) || !is_digit(text[1]) || !is_digit(text[3]) || !is_digit(text[4])) return false;
  return text.substr(0, 2) < "24" && text.substr(3) < "60";
}

/// The same as `entry = {}` in a tenth of the time: the texts keep their memory.
void make_empty(LogEntry& entry) {
  constexpr std::array texts{&LogEntry::time,  &LogEntry::via,   &LogEntry::outcome, &LogEntry::cadence,
                             &LogEntry::stage, &LogEntry::owner, &LogEntry::resume,  &LogEntry::idea,
                             &LogEntry::judge, &LogEntry::by,    &LogEntry::note};
  for (const auto text : texts) (entry.*text).clear();
  entry.date = {};
  entry.touch.reset();
  entry.next.reset();
  entry.back_to_plan = false;
  entry.stop.reset();
}

class ProspectReader {
 public:
  /// `prospect` is a new one, but for what its log still has from the last.
  ProspectReader(const Tree& tree, const Rules& rules, Prospect& prospect, Problems& problems)
      : rules_(rules), reader_(tree, prospect.path, problems), prospect_(prospect) {}

  static std::span<const std::string_view> keys() {
    static const auto names = [] {
      std::array<std::string_view, top_keys.size()> all;
      std::transform(top_keys.begin(), top_keys.end(), all.begin(),
                     [](const TopKey& key) { return key.name; });
      return all;
    }();
    return names;
  }

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
  struct TopKey {
    std::string_view name;
    void (ProspectReader::*read)(const Node& value, std::string_view name);
  };
  struct EntryKey {
    std::string_view name;
    void (ProspectReader::*read)(const Node& value, std::string_view name, LogEntry& entry);
  };
  static const std::array<TopKey, 22> top_keys;
  static const std::array<EntryKey, 15> entry_keys;

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
  template <std::string LogEntry::*member>
  void entry_text(const Node& value, std::string_view name, LogEntry& entry) {
    reader_.text(value, name, entry.*member);
  }

  /// A date that is not understood must not move anybody: then the whole file counts as wrong.
  template <typename Read>
  auto strictly(Read read) -> decltype(read()) {
    return reader_.with(Severity::error, read);
  }

  void added(const Node& value, std::string_view name) {
    prospect_.added = strictly([&] { return reader_.day(value, name); });
    prospect_.added_line = value.place.line;
    prospect_.added_column = value.place.column;
  }

  void source(const Node& value, std::string_view name) {
    reader_.text(value, name, prospect_.source);
    prospect_.source_line = value.place.line;
    prospect_.source_column = value.place.column;
  }

  void stage(const Node& value, std::string_view) { prospect_.stage = stage_word(value); }
  void cadence(const Node& value, std::string_view) { prospect_.cadence = cadence_word(value); }

  void type(const Node& value, std::string_view name) {
    if (const auto type = reader_.choice(value, name, words_of(prospect_type_words))) {
      prospect_.type = static_cast<ProspectType>(*type);
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
    struct FactKey {
      std::string_view name;
    };
    constexpr std::array<FactKey, 2> fact_keys{{{"date"}, {"fact"}}};
    reader_.tree().each_item(value, [&](const Node& item) {
      if (!reader_.is_mapping(item, "fact")) return;
      Fact fact;
      reader_.each_key(item, "fact", fact_keys, [&](const FactKey& key, const Node& v) {
        if (key.name == "date") {
          fact.date = reader_.day(v, key.name);
        } else {
          fact.fact = reader_.text(v, key.name).value_or("");
        }
      });
      if (!fact.fact.empty()) prospect_.facts.push_back(std::move(fact));
    });
  }

  void log(const Node& value, std::string_view name) {
    if (!strictly([&] { return reader_.is_list(value, name); })) return;
    std::size_t items = 0;
    reader_.tree().each_item(value, [&](const Node&) { ++items; });
    prospect_.log.resize(std::max(prospect_.log.size(), std::min(items, most_entries)));
    items = 0;
    reader_.tree().each_item(value, [&](const Node& item) {
      if (++items == most_entries + 1) {
        reader_.error(item, "limit", "more than 10,000 entries in the log",
                      "begin a second prospect for what is older");
      }
      if (items <= most_entries) read_entry(item);
    });
  }

  void read_entry(const Node& item) {
    if (!strictly([&] { return reader_.is_mapping(item, "log entry"); })) return;
    LogEntry& entry = prospect_.log[entries_++];
    make_empty(entry);
    entry.line = item.place.line;
    entry.column = item.place.column;
    has_date_ = false;
    reader_.each_key(
        item, "log entry", entry_keys,
        [&](const EntryKey& key, const Node& value) { (this->*key.read)(value, key.name, entry); },
        Severity::error);
    if (!has_date_)
      reader_.error(item, "date", "a log entry without a date", "write date: and the day it happened");
  }

  void entry_date(const Node& value, std::string_view name, LogEntry& entry) {
    has_date_ = true;
    entry.date = strictly([&] { return reader_.day(value, name); }).value_or(Day{});
  }

  void entry_time(const Node& value, std::string_view name, LogEntry& entry) {
    reader_.text(value, name, entry.time);
    if (entry.time.empty() || is_time(entry.time)) return;
    reader_.warn(value, "time", "time " + shown(entry.time) + " is not of the form HH:MM",
                 "write it like \"14:05\"");
    entry.time.clear();
  }

  void entry_via(const Node& value, std::string_view name, LogEntry& entry) {
    reader_.text(value, name, entry.via);
    if (is_unknown(entry.via, rules_.channels)) doubt(value, "channel", names_of(rules_.channels));
  }

  void entry_outcome(const Node& value, std::string_view name, LogEntry& entry) {
    reader_.text(value, name, entry.outcome);
    if (is_unknown(entry.outcome, rules_.outcome_names)) {
      doubt(value, "outcome", names_of(rules_.outcome_names), "; it counts as a touch");
    }
  }

  void entry_touch(const Node& value, std::string_view name, LogEntry& entry) {
    entry.touch = strictly([&] { return reader_.truth(value, name); });
  }

  void entry_next(const Node& value, std::string_view name, LogEntry& entry) {
    entry.back_to_plan = value.kind == Kind::scalar && value.text == "plan";
    if (!entry.back_to_plan) entry.next = strictly([&] { return reader_.day(value, name); });
  }

  void entry_stage(const Node& value, std::string_view, LogEntry& entry) { entry.stage = stage_word(value); }
  void entry_cadence(const Node& value, std::string_view, LogEntry& entry) {
    entry.cadence = cadence_word(value);
  }

  void entry_stop(const Node& value, std::string_view name, LogEntry& entry) {
    const auto reason = strictly([&] { return reader_.choice(value, name, words_of(stop_reason_words)); });
    if (reason) entry.stop = static_cast<StopReason>(*reason);
  }

  void entry_judge(const Node& value, std::string_view name, LogEntry& entry) {
    if (reader_.choice(value, name, words_of(judge_words))) entry.judge = value.text;
  }

  std::string stage_word(const Node& value) {
    std::string word = reader_.text(value, "stage").value_or("");
    if (is_unknown(word, rules_.stages)) doubt(value, "stage", names_of(rules_.stages));
    return word;
  }

  std::string cadence_word(const Node& value) {
    std::string word = reader_.text(value, "cadence").value_or("");
    if (is_unknown(word, rules_.cadences)) {
      doubt(value, "cadence", names_of(rules_.cadences), "; '" + rules_.default_cadence + "' is used");
    }
    return word;
  }

  /// Is that to be reported? No word at all is in order, and in a full file nothing is looked for.
  template <typename Thing>
  bool is_unknown(const std::string& word, const NamedList<Thing>& known) const {
    return !word.empty() && !reader_.is_full() && !known.contains(word);
  }

  /// A word that the rules do not have.
  void doubt(const Node& value, const std::string& what, const std::vector<std::string>& words,
             const std::string& consequence = {}) {
    const auto meant = closest_match(value.text, words);
    reader_.warn(value, what, "there is no " + what + " " + shown(value.text) + " in the rules" + consequence,
                 meant ? "did you mean '" + *meant + "'?" : "the rules have " + listed(words));
  }

  const Rules& rules_;
  NodeReader reader_;
  Prospect& prospect_;
  std::size_t entries_ = 0;  ///< of the log that were read
  bool has_date_ = false;    ///< of the entry that is being read
};

// In the order in which fu writes them.
const std::array<ProspectReader::TopKey, 22> ProspectReader::top_keys{{
    {"name", &ProspectReader::text<&Prospect::name>},
    {"company", &ProspectReader::text<&Prospect::company>},
    {"role", &ProspectReader::text<&Prospect::role>},
    {"emails", &ProspectReader::texts<&Prospect::emails>},
    {"phones", &ProspectReader::texts<&Prospect::phones>},
    {"place", &ProspectReader::text<&Prospect::place>},
    {"owner", &ProspectReader::text<&Prospect::owner>},
    {"source", &ProspectReader::source},
    {"added", &ProspectReader::added},
    {"stage", &ProspectReader::stage},
    {"value", &ProspectReader::value},
    {"cadence", &ProspectReader::cadence},
    {"type", &ProspectReader::type},
    {"tags", &ProspectReader::texts<&Prospect::tags>},
    {"interests", &ProspectReader::texts<&Prospect::interests>},
    {"events", &ProspectReader::texts<&Prospect::events>},
    {"objections", &ProspectReader::texts<&Prospect::objections>},
    {"problem", &ProspectReader::text<&Prospect::problem>},
    {"loved", &ProspectReader::text<&Prospect::loved>},
    {"facts", &ProspectReader::facts},
    {"notes", &ProspectReader::text<&Prospect::notes>},
    {"log", &ProspectReader::log},
}};

const std::array<ProspectReader::EntryKey, 15> ProspectReader::entry_keys{{
    {"date", &ProspectReader::entry_date},
    {"time", &ProspectReader::entry_time},
    {"via", &ProspectReader::entry_via},
    {"outcome", &ProspectReader::entry_outcome},
    {"touch", &ProspectReader::entry_touch},
    {"next", &ProspectReader::entry_next},
    {"cadence", &ProspectReader::entry_cadence},
    {"stage", &ProspectReader::entry_stage},
    {"owner", &ProspectReader::entry_text<&LogEntry::owner>},
    {"stop", &ProspectReader::entry_stop},
    {"resume", &ProspectReader::entry_text<&LogEntry::resume>},
    {"idea", &ProspectReader::entry_text<&LogEntry::idea>},
    {"judge", &ProspectReader::entry_judge},
    {"by", &ProspectReader::entry_text<&LogEntry::by>},
    {"note", &ProspectReader::entry_text<&LogEntry::note>},
}};

}  // namespace

std::span<const std::string_view> prospect_keys() { return ProspectReader::keys(); }

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
  if (into.stage.empty()) into.stage = defaults_.stage;
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
