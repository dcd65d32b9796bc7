/// What the YAML library found wrong, in words that name the place and the repair.
#pragma once

#include <optional>
#include <string_view>

#include "domain/problem.hpp"
#include "store/yaml_tree.hpp"

namespace fu::store {

/// What was known when the library gave up.
struct YamlError {
  std::string_view source;
  std::string_view message;        ///< the library's
  Place place;                     ///< where it gave up, which may be far behind the mistake
  std::optional<Place> open_flow;  ///< of the innermost [ or { that is not closed yet
  std::size_t read_up_to = 0;      ///< everything before this byte was understood
};

/// The problem, without a path.
Problem explain_yaml_error(const YamlError& error);

// Said in more than one place.
inline constexpr std::string_view alias_message = "the * makes this an alias, which is not allowed";
inline constexpr std::string_view alias_hint = "put the text in quotes, or write the value out";
inline constexpr std::string_view tab_message = "not YAML: a tab in the indentation";
inline constexpr std::string_view tab_hint = "indent with blanks";
inline constexpr std::string_view quote_message = "a quote that is never closed";
inline constexpr std::string_view quote_hint = "close it on its line";

/// What to say of a bracket that is never closed: perhaps it is a quote behind it that is not.
Problem explain_unclosed(std::string_view source, const Place& bracket);

/// Whether the bracket at `pos` is closed before its line ends.
bool is_closed_on_its_line(std::string_view source, std::size_t pos);

/// The line and column of a byte; a byte order mark is not counted.
Place place_of(std::string_view source, std::size_t pos);

/// The tab among the blanks in front of `pos` on its line, if nothing else stands there.
std::optional<Place> find_tab_before(std::string_view source, std::size_t pos);

}  // namespace fu::store
