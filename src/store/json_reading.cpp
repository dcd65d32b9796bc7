// Messages say which form there is, and which is wanted.
#include "store/json_reading.hpp"

#include <utility>

#include "domain/day.hpp"

namespace fu::store {

using Kind = JsonNode::Kind;

void JsonReading::error(const JsonNode& at, std::string code, std::string message, std::string hint) {
  problems_.push_back(
      {.code = std::move(code), .line = at.line, .message = std::move(message), .hint = std::move(hint)});
}

void JsonReading::wrong(const JsonNode& at, std::string_view key, std::string_view wanted, std::string hint) {
  error(at, "form",
        "'" + std::string(key) + "' is " + std::string(noun_of(at.kind)) + ", not " + std::string(wanted),
        std::move(hint));
}

void JsonReading::wrong_day(const JsonNode& value) {
  const DayText read = read_day(value.text);
  error(value, "date", read.message, read.hint);
}

std::string JsonReading::line(const JsonNode& value, std::string_view key) {
  return text(value, key, clean_line);
}
std::string JsonReading::lines(const JsonNode& value, std::string_view key) {
  return text(value, key, clean_lines);
}

std::vector<std::string> JsonReading::texts(const JsonNode& value, std::string_view key) {
  std::vector<std::string> all;
  const auto add = [&](std::string text) {
    if (!text.empty()) all.push_back(std::move(text));
  };
  if (value.kind != Kind::list) {
    add(line(value, key));
  } else {
    for (const JsonNode& each : value.children) add(line(each, key));
  }
  return all;
}

std::string JsonReading::text(const JsonNode& value, std::string_view key,
                              CleanText (*clean)(std::string_view)) {
  if (value.kind == Kind::null) return {};
  if (value.kind != Kind::text) {
    const bool wants_quotes = value.kind == Kind::number || value.kind == Kind::truth;
    wrong(value, key, "a text", wants_quotes ? "put it in quotes" : "");
    return {};
  }
  if (source_.is_export) return value.text;
  CleanText cleaned = clean(value.text);
  if (cleaned.has_lost && !has_lost_) {
    has_lost_ = true;
    problems_.push_back({.severity = Severity::warning,
                         .code = "control",
                         .line = value.line,
                         .message = "there are control characters; they were left out"});
  }
  return std::move(cleaned.text);
}

}  // namespace fu::store
