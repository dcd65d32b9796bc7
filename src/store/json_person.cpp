// Key by key, as domain/newcomer has them; what fu does not know goes into the file as it is.
#include "store/json_person.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.hpp"
#include "store/json_entries.hpp"
#include "store/json_keys.hpp"
#include "store/json_yaml.hpp"
#include "store/listing.hpp"

namespace fu::store {

namespace {

using Kind = JsonNode::Kind;

/// What commands of fu print of somebody, and no file says.
constexpr std::array<std::string_view, 19> derived_keys{
    "status", "due",  "late",    "overdue_days", "lateness", "pin",  "priority", "step", "repetition", "via",
    "say",    "last", "touches", "attempts",     "stopped",  "from", "day",      "idea", "date"};

/// A name for one that is not a list, as other programs have it.
std::string_view without_synonym(std::string_view key) {
  if (key == "email") return "emails";
  if (key == "phone") return "phones";
  return key;
}

/// `prospects/2026/berlin/jane-doe.yaml` gives 2026/berlin.
std::optional<std::string> folder_of_path(std::string_view path) {
  constexpr std::string_view top = "prospects/";
  if (!path.starts_with(top) || !path.ends_with(".yaml")) return std::nullopt;
  path.remove_prefix(top.size());
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return std::string();
  const std::string folder(path.substr(0, slash));
  const std::vector<std::string> names = split(folder, '/');
  if (!std::all_of(names.begin(), names.end(), is_folder_name)) return std::nullopt;
  return folder;
}

class PersonReader {
 public:
  PersonReader(const JsonNode& item, const JsonSource& source)
      : item_(item), source_(source), reading_(source, result_.problems) {
    result_.person.line = item.line;
  }

  JsonPerson read() {
    if (item_.kind != Kind::object) {
      reading_.error(item_, "form", "this is " + std::string(noun_of(item_.kind)) + ", no prospect",
                     "an item is an object: {\"name\": \"Jane Doe\"}");
      return std::move(result_);
    }
    if (auto unfit = find_unfit(item_)) {
      result_.problems.push_back(std::move(*unfit));
      return std::move(result_);
    }
    for (std::size_t i = 0; i < item_.keys.size(); ++i) take(item_.keys[i], item_.children[i]);
    Newcomer& person = result_.person;
    if (person.name.empty() && !source_.is_export) person.name = person.company;
    if (person.name.empty() && result_.problems.empty())
      reading_.error(item_, "name", "there is no name",
                     "give it a \"name\"; the company's where there is no person");
    return std::move(result_);
  }

 private:
  void take(const std::string& written, const JsonNode& value) {
    const std::string_view key = key_of_json(written, source_);
    if (key.empty() && !written.empty()) return;
    if (source_.is_export && key != written)
      return further(key, value);  // a key of the file called id or path
    if (key == "value") {
      money(value);
    } else if (const NewcomerKey* known = find_newcomer_key(key)) {
      take_known(*known, value, written);
    } else if (key == "id") {
      result_.person.id = reading_.line(value, written);
    } else if (key == "path") {
      path(value);
    } else if (key == "log") {
      read_log(value, reading_, result_.person);
    } else if (source_.is_export || value.kind != Kind::null) {
      further(key, value);
    }
  }

  void take_known(const NewcomerKey& key, const JsonNode& value, std::string_view written) {
    switch (key.form) {
      case NewcomerKey::Form::line: result_.person.*key.text = reading_.line(value, written); break;
      case NewcomerKey::Form::lines: result_.person.*key.text = reading_.lines(value, written); break;
      case NewcomerKey::Form::list: add(reading_.texts(value, written), result_.person.*key.texts); break;
      case NewcomerKey::Form::facts: read_facts(value, reading_, result_.person); break;
    }
  }

  /// Of other programs both `email` and `emails` may be there.
  static void add(const std::vector<std::string>& texts, std::vector<std::string>& into) {
    into.insert(into.end(), texts.begin(), texts.end());
  }

  void path(const JsonNode& value) {
    if (value.kind == Kind::null) return;
    if (value.kind != Kind::text) return reading_.wrong(value, "path", "a text");
    auto folder = folder_of_path(value.text);
    if (folder) {
      result_.person.folder = std::move(*folder);
    } else {
      reading_.error(value, "path", "'" + value.text + "' is no place in a book",
                     "a path is like prospects/berlin/jane-doe.yaml; or leave it out");
    }
  }

  void money(const JsonNode& value) {
    if (value.kind != Kind::object) {
      if (value.kind == Kind::number)
        return reading_.wrong(value, "value", "an amount and a currency", "write \"12000 EUR\"");
      result_.person.value = reading_.line(value, "value");
      return;
    }
    const JsonNode* amount = value.find("amount");
    const JsonNode* currency = value.find("currency");
    if (amount == nullptr || currency == nullptr || amount->kind != Kind::text ||
        currency->kind != Kind::text)
      return reading_.error(value, "form", "'value' is not an amount and a currency, both texts",
                            R"(write {"amount": "12000", "currency": "EUR"}, or "12000 EUR")");
    result_.person.value = amount->text + " " + currency->text;
  }

  void further(std::string_view key, const JsonNode& value) {
    result_.person.further_keys +=
        format_scalar(key, Around::flow) + ": " + yaml_of(value, Around::block) + "\n";
  }

  const JsonNode& item_;
  const JsonSource& source_;
  JsonPerson result_;
  JsonReading reading_;
};

}  // namespace

std::string_view key_of_json(std::string_view key, const JsonSource& source) {
  if (source.is_export) return imported_key(key);
  const bool is_derived = std::find(derived_keys.begin(), derived_keys.end(), key) != derived_keys.end();
  return source.is_of_fu && is_derived ? std::string_view() : without_synonym(key);
}

JsonPerson read_json_person(const JsonNode& item, const JsonSource& source) {
  return PersonReader(item, source).read();
}

}  // namespace fu::store
