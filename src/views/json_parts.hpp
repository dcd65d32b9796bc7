/// The pieces that several JSON views are put together from. Only views/*_json.cpp include this.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "domain/listed.hpp"

namespace fu::views {

using Json = nlohmann::ordered_json;

/// On one line; characters that could harm a terminal stand as \u escapes.
std::string dump(const Json& json);

inline Json text_or_null(std::string_view text) { return text.empty() ? Json(nullptr) : Json(text); }
inline Json day_or_null(const std::optional<Day>& day) {
  return day ? Json(format_day(*day)) : Json(nullptr);
}
inline Json interval_or_null(const std::optional<Interval>& interval) {
  return interval ? Json(format_interval(*interval)) : Json(nullptr);
}

/// The keys of due, overdue, agenda and list.
Json item(const Listed& listed);
/// When the next contact is and what it will be; null where somebody is stopped.
void put_next(Json& json, const State& state);
Json stopped_or_null(const State& state);
Json entry_json(const LogEntry& entry);
Json outcome_json(const Outcome& outcome);

}  // namespace fu::views
