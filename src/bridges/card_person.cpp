// A table of the properties that are read, and what each does with its value.
#include "bridges/card_person.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/clean_text.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "bridges/card_names.hpp"
#include "bridges/card_values.hpp"

namespace fu::bridges {

namespace {

constexpr std::size_t most_text_bytes = 64 * 1024;
constexpr std::string_view own_uid = "fu:";

/// Several of which the best comes first.
struct Ranked {
  int rank = 0;
  std::string text;
};

/// The name in its parts; each may be empty.
struct NameParts {
  std::string family, given, further, honorific, suffix;
};

/// PREF of vCard 4.0, from 1 to 100; TYPE=pref of 3.0 is its 1.
int rank_of(const CardLine& line) {
  constexpr int unranked = 101;
  if (line.has_type("PREF")) return 1;
  return parse_count(line.parameter("PREF")).value_or(unranked);
}

std::vector<std::string> in_order(std::vector<Ranked> ranked) {
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
  std::vector<std::string> texts;
  for (Ranked& each : ranked) texts.push_back(std::move(each.text));
  return texts;
}

std::string first_of(const std::vector<Ranked>& ranked) {
  const auto best = std::min_element(ranked.begin(), ranked.end(),
                                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
  return best == ranked.end() ? std::string() : best->text;
}

/// Each once, whatever its case.
std::vector<std::string> without_twins(const std::vector<std::string>& texts) {
  std::vector<std::string> out;
  std::set<std::string> seen;
  for (const std::string& text : texts)
    if (seen.insert(fold_case(text)).second) out.push_back(text);
  return out;
}

/// A name as it is shown, without the title and the suffix that the card says it has.
std::string without_titles(std::string name, const NameParts& parts) {
  if (!parts.honorific.empty() && name.starts_with(parts.honorific + " "))
    name.erase(0, parts.honorific.size() + 1);
  for (const std::string& ending : {", " + parts.suffix, " " + parts.suffix}) {
    if (!parts.suffix.empty() && name.size() > ending.size() && name.ends_with(ending))
      name.erase(name.size() - ending.size());
  }
  return name;
}

/// What address books call the group that everybody is in.
bool is_system_group(std::string_view tag) {
  const std::string lower = lower_ascii(tag);
  return tag.starts_with("* ") || lower == "mycontacts" || lower == "starred";
}

class PersonReader {
 public:
  explicit PersonReader(std::size_t line) { result_.person.line = line; }

  CardPerson read(const std::vector<CardLine>& lines) {
    for (const CardLine& line : lines)
      if (line.name == "VERSION" && trim(line.value) == "2.1") escapes_ = Escapes::of_2_1;
    for (const CardLine& line : lines) take(line);
    finish();
    return std::move(result_);
  }

  struct Property {
    std::string_view name;
    std::string_view key;
    void (PersonReader::*read)(const CardLine& line, const std::string& value);
  };
  static const std::array<Property, 15> properties;

 private:
  void take(const CardLine& line) {
    const auto* const found = std::find_if(properties.begin(), properties.end(),
                                           [&](const Property& each) { return each.name == line.name; });
    if (found == properties.end()) return;
    if (line.form == CardLine::Form::too_long) return report_too_long(line);
    const auto value = decode_value(line);
    if (!value) {
      warn(line.line, "encoding",
           line.name + " is encoded in a way that is not understood, and was left out");
    } else if (value->size() > most_text_bytes) {
      report_too_long(line);
    } else {
      (this->*found->read)(line, *value);
    }
  }

  void report_too_long(const CardLine& line) {
    problem(Severity::error, line.line, "limit", line.name + " is longer than 64 KiB");
  }
  void warn(std::size_t line, std::string code, std::string message) {
    problem(Severity::warning, line, std::move(code), std::move(message));
  }
  void problem(Severity severity, std::size_t line, std::string code, std::string message,
               std::string hint = {}) {
    result_.problems.push_back({.severity = severity,
                                .code = std::move(code),
                                .line = line,
                                .message = std::move(message),
                                .hint = std::move(hint)});
  }

  std::string cleaned(std::size_t line, CleanText clean) {
    if (clean.has_lost && !has_lost_) {
      warn(line, "control", "there are control characters; they were left out");
      has_lost_ = true;
    }
    return std::move(clean.text);
  }
  /// On one line, clean.
  std::string word(const CardLine& line, std::string_view text) {
    return cleaned(line.line, clean_line(text));
  }
  std::string unescaped(const CardLine& line, const std::string& value) {
    return word(line, unescape_value(value, escapes_));
  }
  std::vector<std::string> components(const CardLine& line, const std::string& value, std::string_view glue,
                                      std::size_t number) {
    std::vector<std::string> parts = split_components(value, glue, escapes_);
    parts.resize(number);
    for (std::string& part : parts) part = word(line, part);
    return parts;
  }
  static void add(std::vector<Ranked>& to, const CardLine& line, std::string text) {
    if (!text.empty()) to.push_back({.rank = rank_of(line), .text = std::move(text)});
  }

  void version(const CardLine&, const std::string&) {}
  void formatted_name(const CardLine& line, const std::string& value) {
    add(names_, line, unescaped(line, value));
  }
  void name_parts(const CardLine& line, const std::string& value) {
    auto parts = components(line, value, " ", 5);
    if (parts == std::vector<std::string>(5)) return;
    parts_ = {.family = std::move(parts[0]),
              .given = std::move(parts[1]),
              .further = std::move(parts[2]),
              .honorific = std::move(parts[3]),
              .suffix = std::move(parts[4])};
  }
  void organisation(const CardLine& line, const std::string& value) {
    add(companies_, line, word(line, split_value(value, ';', escapes_).front()));
  }
  void title(const CardLine& line, const std::string& value) { add(titles_, line, unescaped(line, value)); }
  void role(const CardLine& line, const std::string& value) { add(roles_, line, unescaped(line, value)); }
  void email(const CardLine& line, const std::string& value) {
    add(emails_, line, word(line, email_of_uri(unescape_value(value, escapes_))));
  }
  void phone(const CardLine& line, const std::string& value) {
    const bool is_fax = line.has_type("FAX") || line.has_type("PAGER");
    if (is_fax && !line.has_type("VOICE")) return;
    add(phones_, line, word(line, phone_of_uri(unescape_value(value, escapes_))));
  }
  void address(const CardLine& line, const std::string& value) {
    constexpr std::size_t locality = 3;
    constexpr int two_kinds = 2;
    const int rank = two_kinds * rank_of(line) + (line.has_type("WORK") ? 0 : 1);
    std::string place = components(line, value, ", ", locality + 1).back();
    if (!place.empty()) places_.push_back({.rank = rank, .text = std::move(place)});
  }
  void note(const CardLine& line, const std::string& value) {
    std::string text = cleaned(line.line, clean_lines(unescape_value(value, escapes_)));
    std::string& notes = result_.person.notes;
    if (!text.empty()) notes += (notes.empty() ? "" : "\n") + text;
  }
  void categories(const CardLine& line, const std::string& value) {
    for (const std::string& each : split_value(value, ',', escapes_)) {
      for (const std::string& tag :
           escapes_ == Escapes::of_2_1 ? split(each, ';') : std::vector<std::string>{each})
        tags_.push_back(word(line, tag));
    }
  }
  void uid(const CardLine&, const std::string& value) {
    const std::string_view text = trim(value);
    if (text.starts_with(own_uid)) result_.person.id = text.substr(own_uid.size());
  }
  void kind(const CardLine&, const std::string& value) {
    const std::string lower = lower_ascii(trim(value));
    is_company_ = is_company_ || lower == "org" || lower == "organization";
    if (!is_company_ && lower != "individual" && !lower.empty()) result_.is_somebody = false;
  }
  void shown_as(const CardLine&, const std::string& value) {
    is_company_ = is_company_ || lower_ascii(trim(value)) == "company";
  }

  void finish() {
    Newcomer& person = result_.person;
    if (!result_.is_somebody) {
      result_.problems.clear();
      return;
    }
    person.company = first_of(companies_);
    finish_name();
    person.role = first_of(titles_);
    if (person.role.empty()) person.role = first_of(roles_);
    person.place = first_of(places_);
    person.emails = without_twins(in_order(std::move(emails_)));
    person.phones = without_twins(in_order(std::move(phones_)));
    std::erase_if(tags_, [&](const std::string& tag) {
      return tag.empty() || (person.id.empty() && is_system_group(tag));
    });
    person.tags = without_twins(tags_);
    if (person.notes.size() > most_text_bytes)
      problem(Severity::error, person.line, "limit", "the notes are longer than 64 KiB");
    std::stable_sort(result_.problems.begin(), result_.problems.end(), stands_before);
  }

  /// A company's card is its own name, unless it names a person to call.
  void finish_name() {
    Newcomer& person = result_.person;
    const std::string in_parts = joined_name(parts_.given, parts_.further, parts_.family);
    const std::string shown = first_of(names_);
    if (is_company_) {
      if (person.company.empty()) person.company = shown;
      person.name = shown.empty() || (!in_parts.empty() && shown == person.company) ? in_parts : shown;
    } else {
      person.name = shown.empty() ? in_parts : without_titles(shown, parts_);
    }
    if (person.name.empty()) person.name = person.company;
    if (person.name.empty() && count(result_.problems, Severity::error) == 0)
      problem(Severity::error, person.line, "name", "this card has no name",
              "give it a name (FN), or take it out of the list");
  }

  CardPerson result_;
  Escapes escapes_ = Escapes::of_3_0;
  NameParts parts_;
  std::vector<Ranked> names_, companies_, titles_, roles_, emails_, phones_, places_;
  std::vector<std::string> tags_;
  bool is_company_ = false;
  bool has_lost_ = false;
};

const std::array<PersonReader::Property, 15> PersonReader::properties{{
    {"VERSION", "", &PersonReader::version},
    {"FN", "name", &PersonReader::formatted_name},
    {"N", "name", &PersonReader::name_parts},
    {"ORG", "company", &PersonReader::organisation},
    {"TITLE", "role", &PersonReader::title},
    {"ROLE", "role", &PersonReader::role},
    {"EMAIL", "emails", &PersonReader::email},
    {"TEL", "phones", &PersonReader::phone},
    {"ADR", "place", &PersonReader::address},
    {"NOTE", "notes", &PersonReader::note},
    {"CATEGORIES", "tags", &PersonReader::categories},
    {"UID", "", &PersonReader::uid},
    {"KIND", "", &PersonReader::kind},
    {"X-ADDRESSBOOKSERVER-KIND", "", &PersonReader::kind},
    {"X-ABSHOWAS", "", &PersonReader::shown_as},
}};

/// What is about the card, or about another property, and is not missed.
constexpr std::array<std::string_view, 11> of_the_card{"BEGIN",   "END",         "PRODID",      "REV",
                                                       "CLASS",   "SORT-STRING", "X-ABLABEL",   "X-ABADR",
                                                       "X-ABUID", "PROFILE",     "CLIENTPIDMAP"};

const PersonReader::Property* find_property(std::string_view name) {
  const auto* const found =
      std::find_if(PersonReader::properties.begin(), PersonReader::properties.end(),
                   [&](const PersonReader::Property& each) { return each.name == name; });
  return found == PersonReader::properties.end() ? nullptr : found;
}

}  // namespace

CardPerson read_card(const std::vector<CardLine>& lines, std::size_t line) {
  return PersonReader(line).read(lines);
}

bool is_card_property(std::string_view name) { return find_property(name) != nullptr; }

std::string_view key_of_card_property(std::string_view name) {
  const PersonReader::Property* const property = find_property(name);
  return property == nullptr ? std::string_view() : property->key;
}

bool is_about_card(std::string_view name) {
  const PersonReader::Property* const property = find_property(name);
  if (property != nullptr) return property->key.empty();
  return std::find(of_the_card.begin(), of_the_card.end(), name) != of_the_card.end();
}

}  // namespace fu::bridges
