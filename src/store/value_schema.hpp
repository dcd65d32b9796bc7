/// Single values as JSON Schema. Only store/*_schema.cpp include this.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "store/key_form.hpp"

namespace fu::store {

using Json = nlohmann::ordered_json;

Json any_of(std::vector<Json> schemas);

// What is not needed may also be empty, "" or null, as everywhere in a book.

/// Any scalar: what looks like a number or a truth is text as well.
Json text_schema(Need need);
Json texts_schema(Need need);
Json truth_schema(Need need);
/// Whole numbers, as numbers or in quotes.
Json number_schema(int least, int most, Need need);
/// A text that all of `pattern` matches; `hint` is what an editor says of another.
Json pattern_schema(const std::string& pattern, std::string_view hint, Need need);
Json words_schema(const std::vector<std::string>& words, Need need);
/// "array" or "object", with more keys to come.
Json container_schema(std::string_view type, Need need);

// Patterns, without ^ and $.
std::string day_pattern();
std::string interval_pattern();
std::string money_pattern();
std::string time_pattern();
std::string percent_pattern();
std::string touches_pattern();
/// Whole numbers from 0 on, leading zeros or not.
std::string number_pattern(int most);

}  // namespace fu::store
