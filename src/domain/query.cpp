// A table of fields; each turns its value into a test of one prospect.
#include "domain/query.hpp"

#include <algorithm>
#include <span>

#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "domain/day_words.hpp"

namespace fu {

namespace {

using Term = Query::Term;

enum class Comparison { less, at_most, equal, at_least, more };

struct Compared {
  Comparison comparison = Comparison::equal;
  std::string value;
};

Compared split_comparison(const std::string& text) {
  if (text.starts_with(">=")) return {Comparison::at_least, text.substr(2)};
  if (text.starts_with("<=")) return {Comparison::at_most, text.substr(2)};
  if (text.starts_with(">")) return {Comparison::more, text.substr(1)};
  if (text.starts_with("<")) return {Comparison::less, text.substr(1)};
  if (text.starts_with("=")) return {Comparison::equal, text.substr(1)};
  return {Comparison::equal, text};
}

/// `order` is negative, zero or positive as the left side is smaller, equal or larger.
bool holds(Comparison comparison, int order) {
  switch (comparison) {
    case Comparison::less: return order < 0;
    case Comparison::at_most: return order <= 0;
    case Comparison::equal: return order == 0;
    case Comparison::at_least: return order >= 0;
    case Comparison::more: break;
  }
  return order > 0;
}

int order_of(auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; }

bool contains(std::string_view text, const std::string& folded_part) {
  return fold_case(text).find(folded_part) != std::string::npos;
}

bool equals(std::string_view text, const std::string& folded) { return fold_case(text) == folded; }

[[noreturn]] void refuse(const std::string& field, const std::string& value, const std::string& wanted) {
  throw UsageError("'" + field + ":" + value + "': " + wanted);
}

/// One alternative of a field: the text between two commas.
using MakeTerm = Term (*)(const std::string& field, const std::string& value, const QueryContext& context);

template <std::string Prospect::*member>
Term text_contains(const std::string&, const std::string& value, const QueryContext&) {
  if (value.empty()) return [](const Prospect& p, const State&) { return (p.*member).empty(); };
  return [part = fold_case(value)](const Prospect& p, const State&) { return contains(p.*member, part); };
}

template <std::string Prospect::*member>
Term text_equals(const std::string&, const std::string& value, const QueryContext&) {
  return [word = fold_case(value)](const Prospect& p, const State&) { return equals(p.*member, word); };
}

Term owner_is(const std::string& field, const std::string& value, const QueryContext& context) {
  if (value != "me") return text_equals<&Prospect::owner>(field, value, context);
  if (context.me.empty()) {
    throw UsageError(
        "'owner:me' does not know who you are; give --me NAME, or write me: NAME into your config.yaml");
  }
  return text_equals<&Prospect::owner>(field, context.me, context);
}

Term tag_is(const std::string&, const std::string& value, const QueryContext&) {
  return [word = fold_case(value)](const Prospect& p, const State&) {
    if (word.empty()) return p.tags.empty();
    return std::any_of(p.tags.begin(), p.tags.end(),
                       [&](const std::string& tag) { return equals(tag, word); });
  };
}

Term email_contains(const std::string&, const std::string& value, const QueryContext&) {
  return [part = fold_case(value)](const Prospect& p, const State&) {
    if (part.empty()) return p.emails.empty();
    return std::any_of(p.emails.begin(), p.emails.end(),
                       [&](const std::string& mail) { return contains(mail, part); });
  };
}

Term cadence_is(const std::string& field, const std::string& value, const QueryContext& context) {
  if (context.rules.find_cadence(value) == nullptr) {
    refuse(field, value, "no such cadence" + did_you_mean(value, names_of(context.rules.cadences)));
  }
  return [value](const Prospect&, const State& s) { return s.cadence().name == value; };
}

Term stage_is(const std::string& field, const std::string& value, const QueryContext& context) {
  if (context.rules.find_stage(value) == nullptr) {
    // A stage that the rules do not have may still stand in files; a near miss is a typing error.
    if (const auto meant = closest_match(value, names_of(context.rules.stages))) {
      refuse(field, value, "no such stage; did you mean '" + *meant + "'?");
    }
  }
  return text_equals<&Prospect::stage>(field, value, context);
}

Term via_is(const std::string& field, const std::string& value, const QueryContext& context) {
  if (value == "any" || value == "none" || value.empty()) {
    return [](const Prospect&, const State& s) { return s.status != Status::stopped && s.via.empty(); };
  }
  if (!context.rules.has_channel(value)) {
    if (const auto meant = closest_match(value, names_of(context.rules.channels))) {
      refuse(field, value, "no such channel; did you mean '" + *meant + "'?");
    }
  }
  return [value](const Prospect&, const State& s) { return s.status != Status::stopped && s.via == value; };
}

/// The place of `value` among `words`, or a refusal that lists them.
std::size_t place_among(std::span<const std::string_view> words, const std::string& field,
                        const std::string& value) {
  const auto found = std::find(words.begin(), words.end(), value);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  std::vector<std::string> names(words.begin(), words.end());
  const auto meant = closest_match(value, names);
  refuse(field, value, meant ? "did you mean '" + *meant + "'?" : "give one of " + listed(names));
}

Term type_is(const std::string& field, const std::string& value, const QueryContext&) {
  const auto type = static_cast<ProspectType>(place_among(prospect_type_words, field, value));
  return [type](const Prospect& p, const State&) { return p.type == type; };
}

Term status_is(const std::string& field, const std::string& value, const QueryContext&) {
  const auto status = static_cast<Status>(place_among(status_words, field, value));
  return [status](const Prospect&, const State& s) { return s.status == status; };
}

Term pin_is(const std::string& field, const std::string& value, const QueryContext&) {
  const auto place = place_among(pin_words, field, value);
  return [place](const Prospect&, const State& s) {
    return place == 2 ? !s.pin.has_value() : s.pin == static_cast<Pin::Kind>(place);
  };
}

Term value_compares(const std::string& field, const std::string& value, const QueryContext&) {
  if (value == "none") return [](const Prospect& p, const State&) { return !p.value.has_value(); };
  const Compared wanted = split_comparison(value);
  const auto letters = wanted.value.find_first_not_of("0123456789.");
  const std::string amount = wanted.value.substr(0, letters);
  const std::string currency =
      letters == std::string::npos ? "" : std::string(trim(wanted.value.substr(letters)));
  const bool is_currency =
      currency.size() == 3 && currency.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
  if (looks_like_thousands(amount))
    refuse(field, value, "the point is the decimal point; write 10000 or 10000.50");
  if (!is_amount(amount) || !(currency.empty() || is_currency))
    refuse(field, value, "give an amount, like value:>=10000 or value:<500EUR");
  return [comparison = wanted.comparison, amount, currency](const Prospect& p, const State&) {
    if (!p.value || (!currency.empty() && p.value->currency != currency)) return false;
    return holds(comparison, compare_amounts(p.value->amount, amount));
  };
}

template <int State::*member>
Term count_compares(const std::string& field, const std::string& value, const QueryContext&) {
  const Compared wanted = split_comparison(value);
  const auto number = parse_count(wanted.value);
  if (!number) refuse(field, value, "give a whole number, like " + field + ":<3");
  return [comparison = wanted.comparison, number = *number](const Prospect&, const State& s) {
    return holds(comparison, order_of(s.*member, number));
  };
}

/// A day, or how far it is: `30d` from today, in the direction in which days are looked for.
Day day_of(const std::string& field, const std::string& value, const std::string& text, Direction direction,
           const QueryContext& context) {
  const auto distance = read_interval(text).interval;
  if (distance && distance->min != distance->max) refuse(field, value, "give one length of time, like 30d");
  const std::string sign = !distance ? "" : direction == Direction::future ? "+" : "-";
  try {
    return parse_day_words(sign + text, context.today, direction, context.rules.calendar.of({}));
  } catch (const UsageError& error) {
    refuse(field, value, error.what());
  }
}

/// `due:<=fri`, `due:>2w`: the day, or how far ahead it is.
Term due_compares(const std::string& field, const std::string& value, const QueryContext& context) {
  const Compared wanted = split_comparison(value);
  const Day day = day_of(field, value, wanted.value, Direction::future, context);
  return [comparison = wanted.comparison, day](const Prospect&, const State& s) {
    return s.status != Status::stopped && holds(comparison, order_of(s.window.due, day));
  };
}

/// `last:>30d` compares how long ago the last contact was, `last:>=2026-11-01` its day.
Term last_compares(const std::string& field, const std::string& value, const QueryContext& context) {
  if (value == "never") return [](const Prospect&, const State& s) { return !s.last.has_value(); };
  const Compared wanted = split_comparison(value);
  const bool ago = read_interval(wanted.value).interval.has_value();
  const Day day = day_of(field, value, wanted.value, Direction::past, context);
  return [comparison = wanted.comparison, day, ago](const Prospect& p, const State& s) {
    if (!s.last) return false;
    const int order = order_of(p.log[*s.last].date, day);
    return holds(comparison, ago ? -order : order);
  };
}

struct Field {
  QueryField shown;
  MakeTerm make;
};

constexpr std::array<Field, 20> fields{{
    {{"owner", QueryValue::owner, "whose they are"}, owner_is},
    {{"tag", QueryValue::tag, "a tag they have"}, tag_is},
    {{"stage", QueryValue::stage, "where the deal stands"}, stage_is},
    {{"cadence", QueryValue::cadence, "the plan they are on"}, cadence_is},
    {{"company", QueryValue::company, "a part of its name"}, text_contains<&Prospect::company>},
    {{"place", QueryValue::place, "a part of it"}, text_contains<&Prospect::place>},
    {{"source", QueryValue::source, "where they come from"}, text_contains<&Prospect::source>},
    {{"type", QueryValue::type, "prospect, customer or introducer"}, type_is},
    {{"via", QueryValue::channel, "the next channel"}, via_is},
    {{"status", QueryValue::status, "overdue, due, upcoming or stopped"}, status_is},
    {{"value", QueryValue::amount, "the deal, like '>=10000'"}, value_compares},
    {{"touches", QueryValue::count, "how often they heard from us"}, count_compares<&State::touches>},
    {{"last", QueryValue::last_contact, "the last contact, like '>30d' (ago)"}, last_compares},
    {{"due", QueryValue::coming_day, "the day, like '<=fri'"}, due_compares},
    {{"id", QueryValue::id, "one ID"}, text_equals<&Prospect::id>},
    {{"name", QueryValue::text, "a part of it"}, text_contains<&Prospect::name>},
    {{"role", QueryValue::text, "a part of it"}, text_contains<&Prospect::role>},
    {{"email", QueryValue::text, "a part of an address"}, email_contains},
    {{"attempts", QueryValue::count, "how often nobody answered"}, count_compares<&State::attempts>},
    {{"pin", QueryValue::pin, "a day that was promised or snoozed to"}, pin_is},
}};

std::vector<std::string> field_names() {
  std::vector<std::string> names{"not"};
  for (const Field& field : fields) names.emplace_back(field.shown.name);
  return names;
}

Term bare_word(const std::string& word) {
  return [part = fold_case(word)](const Prospect& p, const State&) {
    return contains(p.id, part) || contains(p.name, part) || contains(p.company, part) ||
           std::any_of(p.tags.begin(), p.tags.end(),
                       [&](const std::string& tag) { return contains(tag, part); });
  };
}

Term parse_term(const std::string& word, const QueryContext& context) {
  const auto colon = word.find(':');
  if (colon == std::string::npos) return bare_word(word);
  const std::string name = lower_ascii(word.substr(0, colon));
  const std::string rest = word.substr(colon + 1);
  if (name == "not") {
    if (rest.empty()) throw UsageError("'not:' wants a term behind it, like not:tag:fashion");
    return [term = parse_term(rest, context)](const Prospect& p, const State& s) { return !term(p, s); };
  }
  const auto field =
      std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.shown.name == name; });
  if (field == fields.end()) {
    const std::string meant = did_you_mean(name, field_names());
    throw UsageError("unknown field '" + name + "' in '" + word + "'" +
                     (meant.empty() ? "; there are " + listed(field_names()) : meant));
  }
  std::vector<Term> alternatives;
  for (const std::string& value : split(rest, ',')) alternatives.push_back(field->make(name, value, context));
  if (alternatives.size() == 1) return alternatives.front();
  return [alternatives](const Prospect& p, const State& s) {
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const Term& term) { return term(p, s); });
  };
}

}  // namespace

std::vector<QueryField> query_fields() {
  std::vector<QueryField> shown;
  for (const Field& field : fields) shown.push_back(field.shown);
  return shown;
}

Query Query::parse(const std::vector<std::string>& words, const QueryContext& context) {
  Query query;
  for (const std::string& word : words) {
    if (!word.empty()) query.terms_.push_back(parse_term(word, context));
  }
  return query;
}

bool Query::matches(const Prospect& prospect, const State& state) const {
  return std::all_of(terms_.begin(), terms_.end(), [&](const Term& term) { return term(prospect, state); });
}

}  // namespace fu
