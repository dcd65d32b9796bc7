// A table of the library's messages, and a closer look where it gave up far behind the mistake.
#include "store/yaml_messages.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.hpp"
#include "store/source_guards.hpp"

namespace fu::store {

namespace {

struct Rewording {
  std::string_view library;  ///< what its message begins with
  std::string_view message;
  std::string_view hint;
};

constexpr std::string_view misfit_hint = "check its indentation, and quotes above it";
constexpr std::string_view colon_hint = "check the indentation, or put a text with ': ' in it in quotes";
constexpr std::string_view quotes_hint = "put the text in quotes";

constexpr std::array<Rewording, 14> rewordings{{
    {"illegal map value", "a colon where no key can stand", colon_hint},
    {"end of map not found", "the line does not fit what stands above it", misfit_hint},
    {"end of sequence not found", "the line does not fit the list above it", misfit_hint},
    {"illegal block entry", "a list item where none can stand", "begin the list on a line of its own"},
    {"illegal document indicator in scalar", "a quote that is never closed", quote_hint},
    {"unknown token", "a character that no plain text begins with", quotes_hint},
    {"illegal flow end", "a closing bracket without its opening one", "remove it, or put the text in quotes"},
    {"unknown escape character", "a backslash that means nothing", "double it, or use single quotes"},
    {"bad character found while scanning hex number", "an escape that is not complete",
     "write all digits, like \\x1b or \\u00e9, or use single quotes"},
    {"the referenced anchor is not defined", alias_message, alias_hint},
    {"illegal tab", "a tab in the indentation", tab_hint},
    {"illegal map key", "a key where none can stand", quotes_hint},
    {"unexpected character in block scalar", "a text that begins like a block of text", quotes_hint},
    {"cannot set zero indentation", "a text that begins like a block of text", quotes_hint},
}};

char byte(std::string_view source, std::size_t pos) { return pos < source.size() ? source[pos] : '\0'; }

Problem problem_at(const Place& place, std::string message, std::string_view hint) {
  return {.code = "yaml",
          .line = place.line,
          .column = place.column,
          .message = std::move(message),
          .hint = std::string(hint)};
}

/// What becomes of a bracket before its line ends.
struct LineLook {
  bool is_closed = false;
  std::optional<std::size_t> open_quote;  ///< a quote that the line does not close
};

LineLook look_along_line(std::string_view source, std::size_t pos) {
  LineLook look;
  int depth = 0;
  for (std::size_t i = pos; i < source.size() && source[i] != '\n'; ++i) {
    const char c = source[i];
    if (look.open_quote) {
      if (c == source[*look.open_quote]) look.open_quote.reset();
    } else if ((c == '"' || c == '\'') && i > 0 &&
               std::string_view(" [{,:").find(source[i - 1]) != std::string_view::npos) {
      look.open_quote = i;
    } else if (c == '#' && i > 0 && source[i - 1] == ' ') {
      return look;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if ((c == '}' || c == ']') && --depth == 0) {
      look.is_closed = true;
      return look;
    }
  }
  return look;
}

}  // namespace

Place place_of(std::string_view source, std::size_t pos) {
  Place place{.pos = static_cast<std::uint32_t>(pos)};
  std::size_t line_start = source.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
  for (std::size_t i = line_start; i < std::min(pos, source.size()); ++i) {
    if (source[i] != '\n') continue;
    ++place.line;
    line_start = i + 1;
  }
  place.column = static_cast<std::uint32_t>(pos - std::min(pos, line_start) + 1);
  return place;
}

std::optional<Place> find_tab_before(std::string_view source, std::size_t pos) {
  std::optional<std::size_t> tab;
  for (std::size_t i = std::min(pos, source.size()); i > 0 && source[i - 1] != '\n'; --i) {
    if (source[i - 1] == '\t') tab = i - 1;
    if (source[i - 1] != '\t' && source[i - 1] != ' ') return std::nullopt;
  }
  return tab ? std::optional(place_of(source, *tab)) : std::nullopt;
}

bool is_closed_on_its_line(std::string_view source, std::size_t pos) {
  return look_along_line(source, pos).is_closed;
}

Problem explain_unclosed(std::string_view source, const Place& bracket) {
  if (const auto quote = look_along_line(source, bracket.pos).open_quote) {
    return problem_at(place_of(source, *quote), std::string(quote_message), quote_hint);
  }
  const char opening = byte(source, bracket.pos);
  const std::string closing(1, opening == '{' ? '}' : ']');
  return problem_at(bracket, "not YAML: a " + std::string(1, opening) + " that is never closed",
                    "close it with " + closing + ", or put a text with , : or " + closing + " in quotes");
}

Problem explain_yaml_error(const YamlError& error) {
  const std::string_view source = error.source;
  if (const auto tab = find_tab_before(source, error.place.pos)) {
    return problem_at(*tab, std::string(tab_message), tab_hint);
  }
  if (error.message.starts_with("illegal EOF in scalar")) {
    // The library reads to the end of the file; the quote opens behind what was understood.
    const auto quote = source.find_first_of("\"'", error.read_up_to);
    const Place place = quote == std::string_view::npos ? error.place : place_of(source, quote);
    return problem_at(place, std::string(quote_message), quote_hint);
  }
  const bool in_flow = error.message.find("flow not found") != std::string_view::npos;
  const bool same_line = error.open_flow && error.open_flow->line == error.place.line;
  if (in_flow && same_line && byte(source, error.place.pos) == ':') {
    return problem_at(error.place, "not YAML: a colon where no key can stand", colon_hint);
  }
  if (in_flow && error.open_flow) return explain_unclosed(source, *error.open_flow);
  Place place = error.place;
  const bool is_escape = error.message.starts_with("unknown escape character") ||
                         error.message.starts_with("bad character found while scanning hex number");
  if (is_escape) {
    const auto backslash = source.rfind('\\', place.pos);
    if (backslash != std::string_view::npos) place = place_of(source, backslash);
  }
  for (const Rewording& rewording : rewordings) {
    if (!error.message.starts_with(rewording.library)) continue;
    return problem_at(place, "not YAML: " + std::string(rewording.message), rewording.hint);
  }
  return problem_at(place, "not YAML: " + std::string(error.message), "");
}

}  // namespace fu::store
