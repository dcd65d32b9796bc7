// One function for each form that a value can have.
#include "store/node_reader.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace fu::store {

namespace {

constexpr std::size_t most_shown = 40;  ///< columns of a value in a message

/// A value as a message shows it: on one line, and not longer than need be.
std::string quoted(const Node& node) {
  if (node.kind == Kind::list) return "a list";
  if (node.kind == Kind::mapping) return "a mapping";
  return shown(node.text);
}

}  // namespace

std::string shown(std::string_view text) { return "'" + cut_to_width(text, most_shown) + "'"; }

void NodeReader::report(Severity severity, const Node& at, std::string code, std::string message,
                        std::string hint) {
  if (severity == Severity::error) ++errors_;
  // The first error is told in any case: without one a file would be missing in silence.
  const bool first_error = severity == Severity::error && errors_ == 1;
  if (is_full()) {
    if (!first_error) return;
  } else if (++reported_ == most_reported && !first_error) {
    message = "more is wrong in this file than is told here";
    hint = "mend what stands above, then check again";
  }
  problems_.push_back({.severity = severity,
                       .code = std::move(code),
                       .path = path_,
                       .line = at.place.line,
                       .column = at.place.column,
                       .message = std::move(message),
                       .hint = std::move(hint)});
}

void NodeReader::error(const Node& at, std::string code, std::string message, std::string hint) {
  report(Severity::error, at, std::move(code), std::move(message), std::move(hint));
}

void NodeReader::warn(const Node& at, std::string code, std::string message, std::string hint) {
  report(Severity::warning, at, std::move(code), std::move(message), std::move(hint));
}

void NodeReader::wrong(const Node& at, std::string_view what, std::string_view wanted, std::string hint) {
  report(wrong_form_, at, "form", std::string(what) + " is " + quoted(at) + ", not " + std::string(wanted),
         std::move(hint));
}

std::optional<std::string> NodeReader::text(const Node& value, std::string_view what) {
  if (value.kind == Kind::scalar) return std::string(value.text);
  wrong(value, what, "a text", "put it in quotes, or on one line");
  return std::nullopt;
}

void NodeReader::text(const Node& value, std::string_view what, std::string& into) {
  if (value.kind == Kind::scalar) {
    into.assign(value.text);
  } else {
    into = text(value, what).value_or("");
  }
}

std::vector<std::string> NodeReader::texts(const Node& value, std::string_view what) {
  if (value.kind == Kind::scalar) return {std::string(value.text)};
  std::vector<std::string> out;
  if (value.kind == Kind::mapping) {
    wrong(value, what, "a list of texts", "write [one, two]");
    return out;
  }
  tree_.each_item(value, [&](const Node& item) {
    if (item.is_absent()) return;
    if (auto one = text(item, what)) out.push_back(std::move(*one));
  });
  return out;
}

std::optional<Day> NodeReader::day(const Node& value, std::string_view what) {
  if (value.kind != Kind::scalar) {
    wrong(value, what, "a date", "write it like 2026-11-20");
    return std::nullopt;
  }
  if (const auto day = parse_day(value.text)) return day;
  const DayText read = read_day(cut_to_width(value.text, most_shown));
  report(wrong_form_, value, "date", (what == "date" ? "" : std::string(what) + ": ") + read.message,
         read.hint);
  return std::nullopt;
}

std::optional<bool> NodeReader::truth(const Node& value, std::string_view what) {
  if (value.kind == Kind::scalar && value.text == "true") return true;
  if (value.kind == Kind::scalar && value.text == "false") return false;
  wrong(value, what, "true or false");
  return std::nullopt;
}

std::optional<Interval> NodeReader::interval(const Node& value, std::string_view what) {
  if (value.kind != Kind::scalar) {
    wrong(value, what, "an interval", "write it like 3d, 1wd or 3..4w");
    return std::nullopt;
  }
  IntervalText read = read_interval(value.text);
  if (!read.interval) {
    if (value.text.size() > most_shown) read = read_interval(cut_to_width(value.text, most_shown));
    report(wrong_form_, value, "interval", read.message, read.hint);
  }
  return read.interval;
}

std::optional<int> NodeReader::number(const Node& value, std::string_view what, int least, int most) {
  if (value.kind == Kind::scalar) {
    const bool negative = value.text.starts_with('-');
    if (auto number = parse_count(value.text.substr(negative ? 1 : 0))) {
      const int read = negative ? -*number : *number;
      if (read >= least && read <= most) return read;
    }
  }
  wrong(value, what, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return std::nullopt;
}

std::optional<int> NodeReader::percent(const Node& value, std::string_view what) {
  if (value.kind == Kind::scalar && value.text.ends_with('%')) {
    const auto number = parse_count(value.text.substr(0, value.text.size() - 1));
    if (number && *number <= 100) return number;
  }
  wrong(value, what, "a percentage from 0% to 100%");
  return std::nullopt;
}

std::optional<std::size_t> NodeReader::choice(const Node& value, std::string_view what,
                                              const std::vector<std::string>& words) {
  if (value.kind == Kind::scalar) {
    const auto found = std::find(words.begin(), words.end(), value.text);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  }
  const auto meant = value.kind == Kind::scalar ? closest_match(value.text, words) : std::nullopt;
  wrong(value, what, "one of " + listed(words), meant ? "did you mean '" + *meant + "'?" : "");
  return std::nullopt;
}

bool NodeReader::is_mapping(const Node& value, std::string_view what) {
  if (value.kind == Kind::mapping) return true;
  wrong(value, what, "a mapping", "write 'key: value' lines, or {key: value}");
  return false;
}

bool NodeReader::is_list(const Node& value, std::string_view what) {
  if (value.kind == Kind::list) return true;
  wrong(value, what, "a list", "write each item on a line of its own, behind '- '");
  return false;
}

NodeReader::KeyAction NodeReader::text_key(std::string_view name, std::string& into) {
  return {name, [this, name, &into](const Node& value) {
            into = with(Severity::warning, [&] { return text(value, name); }).value_or("");
          }};
}

void NodeReader::report_unknown_key(const Node& mapping, const Node& key, const Node& value,
                                    std::string_view what, const std::vector<std::string>& names,
                                    Severity without_value) {
  const std::string name = quoted(key);
  const std::string where = " in this " + std::string(what);
  const auto meant = closest_match(key.text, names);
  const std::string suggestion = meant ? "did you mean '" + *meant + "'?" : "";
  if (value.style != Style::empty) {
    report(Severity::note, key, "unknown-key", "unknown key " + name + where,
           meant ? suggestion : "it is kept as it is");
    return;
  }
  std::string hint = meant ? suggestion : "give it a value, or remove it";
  if (mapping.style == Style::flow) {
    const bool lacks_blank = key.text.find(':') != std::string_view::npos;
    hint = lacks_blank ? "a colon wants a blank behind it" : "a text with a comma in it wants quotes";
  }
  // In a flow mapping it is the sign of a text that wants quotes; elsewhere it is one more unknown key.
  const bool loses_text = mapping.style == Style::flow || without_value == Severity::error;
  report(loses_text ? without_value : Severity::note, key, "no-value", name + " has no value" + where,
         std::move(hint));
}

}  // namespace fu::store
